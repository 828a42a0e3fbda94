"""The matter: taking it up, offering topics when unsure, noting facts told without a question."""

from __future__ import annotations

import datetime
import json
from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.handover import hand_over
from actions.speech import choice, list_topics, prefecture_choices, say, say_centre, topic_choices
from actions.state import forget_matter, latest_entity
from bot.questions import recognised_since
from bot.routing import UNCLEAR_AFTER_TRIES
from bot.topics import SERVICE_INTENTS, recognised_situation, topic_of

OFFERED_TOPICS = 3
# A choice below this share would be noise in the list.
OFFER_FROM = 0.04
_SERVICE_LABELS = {intent: f"offer-{intent.replace('_', '-')}" for intent in SERVICE_INTENTS}


def _offers(ranking: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    offers: List[Dict[str, Any]] = []
    for item in ranking:
        topic = topic_of(item["name"])
        if item["confidence"] < OFFER_FROM or len(offers) == OFFERED_TOPICS:
            break
        if topic:
            offers += topic_choices([topic])
        elif item["name"] in _SERVICE_LABELS:
            offers.append(choice(_SERVICE_LABELS[item["name"]], f"/{item['name']}"))
        elif item["name"] == "request_human":
            offers.append(choice("button-person", "/request_human"))
    return offers


def told_already(tracker: Tracker, topic: str) -> List[EventType]:
    """Answers for the mail that the first message holds: they are shown for confirmation and not asked again."""
    message = tracker.latest_message
    concepts, text = message.get("concepts") or [], message.get("text") or ""
    found = {"situation": recognised_situation(topic, concepts), "since": recognised_since(text, concepts, datetime.date.today()),
             "agency": latest_entity(tracker, "agency")}
    return [SlotSet(slot, value) for slot, value in found.items() if value]


class ActionTakeMatter(Action):
    """Sets the topic from the intent or the chosen button and begins the deciding questions."""

    def name(self) -> str:
        return "action_take_matter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        intent = tracker.get_intent_of_latest_message()
        topic = topic_of(intent) or latest_entity(tracker, "topic") or tracker.get_slot("topic")
        before = tracker.get_slot("topic")
        if topic is None:
            return list_topics(dispatcher)
        events: List[EventType] = []
        if intent != "no_danger" and (before != topic or tracker.get_slot("route")):
            events += forget_matter()
        known = before is not None and before != topic and not tracker.get_slot("route")
        say(dispatcher, "topic-changed" if known else "understood-topic",
            choices=[choice("button-other-topic", "/other_topic")], topic={"msg": f"topic-{topic}"})
        if latest_entity(tracker, "in_court"):
            events.append(SlotSet("in_court", "ask"))
        events += told_already(tracker, topic) if topic_of(intent) else []
        return [*events, SlotSet("topic", topic), SlotSet("offered", None), SlotSet("tries", 0.0),
                FollowupAction("complaint_form")]


class ActionOfferTopics(Action):
    """Unsure: two or three choices. Lost: other words once, then the list, then a person."""

    def name(self) -> str:
        return "action_offer_topics"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.active_loop_name:
            say(dispatcher, "answer-not-understood")
            return []
        offers = _offers(tracker.latest_message.get("intent_ranking") or [])
        if tracker.latest_message.get("band") == "lost" or not offers:
            return ask_differently(dispatcher, tracker)
        say(dispatcher, "ask-topic-choice", choices=[*offers, choice("button-none-of-these", "/none_of_these")])
        intents = [item["name"] for item in tracker.latest_message["intent_ranking"][:OFFERED_TOPICS]]
        return [SlotSet("offered", intents)]


def ask_differently(dispatcher: CollectingDispatcher, tracker: Tracker) -> List[EventType]:
    """The next try to understand: other words, then the list, then a person (design §6, rule 2)."""
    tries = int(tracker.get_slot("tries") or 0) + 1
    if tries > UNCLEAR_AFTER_TRIES:
        say(dispatcher, "lost-to-person")
        return [SlotSet("tries", float(tries)), *hand_over(dispatcher, tracker, "R21-unclear")]
    if tries == UNCLEAR_AFTER_TRIES:
        say(dispatcher, "ask-topic-list", choices=[*topic_choices(), choice("button-person", "/request_human")])
    else:
        say(dispatcher, "ask-other-words", choices=[choice("button-topic-list", "/list_topics"),
                                                    choice("button-person", "/request_human")])
    return [SlotSet("tries", float(tries)), SlotSet("offered", None)]


class ActionAskDifferently(Action):
    """"None of these" was chosen."""

    def name(self) -> str:
        return "action_ask_differently"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        return ask_differently(dispatcher, tracker)


class ActionListTopics(Action):
    """All topics to choose from."""

    def name(self) -> str:
        return "action_list_topics"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        return list_topics(dispatcher)


class ActionTakeNote(Action):
    """A fact without a question: a corrected place re-routes the matter, anything else is noted."""

    def name(self) -> str:
        return "action_take_note"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        candidates = latest_entity(tracker, "place_candidates")
        if candidates:
            say(dispatcher, "ask-which-place", choices=prefecture_choices(json.loads(candidates)))
            return []
        place = latest_entity(tracker, "prefecture")
        if place is None or tracker.get_slot("topic") is None:
            if place:
                say_centre(dispatcher, tracker, place)
            say(dispatcher, "what-next", choices=[choice("button-topic-list", "/list_topics"),
                                                  choice("button-person", "/request_human")])
            return []
        say(dispatcher, "place-corrected", prefecture={"prefecture": place})
        return [SlotSet("prefecture", place), FollowupAction(_after_correction(tracker))]


def _after_correction(tracker: Tracker) -> str:
    if tracker.get_slot("letter_state") == "draft":
        return "action_draft_letter"
    return "action_route" if tracker.get_slot("route") else "complaint_form"
