"""Where the matter goes: routing, the draft and its confirmation, the centre instead."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.speech import choice, list_topics, say
from actions.state import facts_of, leave_form, matter, then_listen
from bot import directory
from bot.letter import QUESTIONS
from bot.routing import Decision, route
from bot.topics import TOPICS

AFTER_OUTCOME = (choice("button-new-matter", "/list_topics"), choice("button-person", "/request_human"))
CHANGEABLE = (*QUESTIONS, "prefecture")


def _data(tracker: Tracker, decision: Decision) -> Dict[str, Any]:
    return {"rule": decision.rule, "would_change": decision.would_change, "topic": tracker.get_slot("topic"),
            "prefecture": tracker.get_slot("prefecture"), "language": tracker.get_slot("language") or "en"}


class ActionRoute(Action):
    """Carries out what bot.routing decides."""

    def name(self) -> str:
        return "action_route"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        decision = route(matter(tracker))
        data = _data(tracker, decision)
        events: List[EventType] = [SlotSet("route", decision.route), SlotSet("routing_rule", decision.rule)]
        if decision.route in (None, "information") or (decision.route == "center_referral" and not data["prefecture"]):
            return [FollowupAction("complaint_form")]
        if decision.route == "english_mail":
            say(dispatcher, "letter-start", choices=[choice("button-step-centre", "/choose_centre")])
            return [*events, SlotSet("letter_state", "asking"), FollowupAction("letter_form")]
        if decision.route == "external_referral":
            data["lines"] = directory.lines_for(data["topic"], data["language"], data["prefecture"],
                                                tracker.get_slot("in_court") == "yes")
            card = {"kind": "referral", "data": data}
        else:
            card = {"kind": "centre", "data": data}
        # A route that was known before means: the same matter, corrected. Its case is changed, not filed twice.
        effect = {"type": "file_case", "route": decision.route, "rule": decision.rule, "facts": facts_of(tracker),
                  "correction": bool(tracker.get_slot("route"))}
        say(dispatcher, None, card=card, effects=[effect], choices=AFTER_OUTCOME)
        return [*events, *then_listen()]


class ActionDraftLetter(Action):
    """Shows the draft side by side; nothing is sent."""

    def name(self) -> str:
        return "action_draft_letter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        data = {"answers": facts_of(tracker), "language": tracker.get_slot("language") or "en"}
        say(dispatcher, "draft-intro", card={"kind": "letter", "data": data},
            choices=[choice("button-send", "/confirm_letter"), choice("button-change", "/change_letter"),
                     choice("button-cancel", "/cancel")])
        return [SlotSet("letter_state", "draft"), *then_listen()]


def confirm(dispatcher: CollectingDispatcher, tracker: Tracker) -> List[EventType]:
    """Sends the draft the person has just seen, once."""
    state = tracker.get_slot("letter_state")
    if state != "draft":
        say(dispatcher, "already-sent" if state == "sent" else "nothing-to-send")
        return []
    effect = {"type": "send_mail", "route": "english_mail", "rule": tracker.get_slot("routing_rule"),
              "facts": facts_of(tracker), "language": tracker.get_slot("language") or "en"}
    say(dispatcher, "mail-confirmed", effects=[effect], choices=AFTER_OUTCOME)
    return [SlotSet("letter_state", "sent")]


class ActionConfirmLetter(Action):
    """"Send this e-mail"."""

    def name(self) -> str:
        return "action_confirm_letter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        return confirm(dispatcher, tracker)


def ask_what_to_change(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Which answer shall change? Only where a draft is open."""
    if tracker.get_slot("letter_state") != "draft":
        say(dispatcher, "nothing-to-send")
        return
    say(dispatcher, "ask-change-what", choices=[
        choice(f"change-{slot.replace('_', '-')}", f'/change_answer{{"answer_slot": "{slot}"}}')
        for slot in CHANGEABLE])


class ActionChangeLetter(Action):
    """"Change something"."""

    def name(self) -> str:
        return "action_change_letter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        ask_what_to_change(dispatcher, tracker)
        return []


class ActionChangeAnswer(Action):
    """Empties one answer and asks it again; the draft comes back afterwards."""

    def name(self) -> str:
        return "action_change_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        slot = next(tracker.get_latest_entity_values("answer_slot"), None)
        if slot not in CHANGEABLE or tracker.get_slot("letter_state") != "draft":
            say(dispatcher, "nothing-to-send")
            return []
        return [SlotSet(slot, None), FollowupAction("letter_form")]


class ActionChooseCentre(Action):
    """The centre instead of the mail, at any moment."""

    def name(self) -> str:
        return "action_choose_centre"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("topic") not in TOPICS:
            return list_topics(dispatcher)
        return [*leave_form(), SlotSet("next_step", "centre"), SlotSet("letter_state", None),
                FollowupAction("action_route")]
