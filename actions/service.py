"""Answers about the service, the state of a case, and danger."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.speech import choice, say, say_centre, topic_choices
from actions.state import latest_entity, leave_form
from bot.service import answers
from bot.topics import topic_of


class ActionAnswerService(Action):
    """Says what the service is, costs, where it is ...; a form that was open goes on by itself."""

    def name(self) -> str:
        return "action_answer_service"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        intent = tracker.get_intent_of_latest_message() or ""
        ids = answers(intent, tracker.latest_message.get("concepts") or [])
        place = latest_entity(tracker, "prefecture") or tracker.get_slot("prefecture")
        if intent == "ask_contact" and place:
            say_centre(dispatcher, tracker, place)
            ids = tuple(message_id for message_id in ids if message_id != "contact-visit")
        offer = [] if tracker.active_loop_name else [choice("button-topic-list", "/list_topics")]
        for message_id in ids[:-1]:
            say(dispatcher, message_id)
        say(dispatcher, ids[-1], choices=offer)
        return []


class ActionShowStatus(Action):
    """The gateway knows the cases: effect show_status."""

    def name(self) -> str:
        return "action_show_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        effect = {"type": "show_status", "case_number": latest_entity(tracker, "case_number")}
        say(dispatcher, "how-to-status", effects=[effect])
        return []


class ActionEmergency(Action):
    """110, 119, 118 and what to say; no questions first."""

    def name(self) -> str:
        return "action_emergency"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        data = {"language": tracker.get_slot("language") or "en"}
        effect = {"type": "count", "what": "emergency"}
        say(dispatcher, None, card={"kind": "emergency", "data": data}, effects=[effect],
            choices=[choice("button-no-danger", "/no_danger"), choice("button-person", "/request_human")])
        # What the message may mean if nobody is in danger; kept for the button.
        second = [item["name"] for item in tracker.latest_message.get("intent_ranking") or () if topic_of(item["name"])]
        return [*leave_form(), SlotSet("offered", second[:2] or None)]


class ActionNoDanger(Action):
    """"Nobody is in danger now": on with the open matter, or with what the message may have meant."""

    def name(self) -> str:
        return "action_no_danger"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("topic") and not tracker.get_slot("route"):
            return [FollowupAction("action_take_matter")]
        topics = [topic_of(intent) for intent in tracker.get_slot("offered") or ()]
        say(dispatcher, "ask-topic-choice" if topics else "what-next",
            choices=[*topic_choices([topic for topic in topics if topic]), choice("button-topic-list", "/list_topics")])
        return []
