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
from bot.letter_checks import may_be_sent
from bot.routing import Decision, route
from bot.topics import TOPICS

AFTER_OUTCOME = (choice("button-new-matter", "/list_topics"), choice("button-person", "/request_human"))
CHANGEABLE = (*QUESTIONS, "prefecture")
NOTED = ("situation", "since", "agency")  # what a first message can already hold (actions/matter.py)


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
            return [*events, *begin_letter(dispatcher, tracker, decision.rule)]
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


def begin_letter(dispatcher: CollectingDispatcher, tracker: Tracker, rule: str) -> List[EventType]:
    """Keeps a draft under a number, so that it can be taken up again; shows what the first message told, or asks the first question."""
    told = {slot: tracker.get_slot(slot) for slot in NOTED if tracker.get_slot(slot) is not None}
    state = tracker.get_slot("letter_state")
    keep = {"type": "keep_draft", "route": "english_mail", "rule": rule, "facts": facts_of(tracker), "correction": state is not None}
    say(dispatcher, "letter-start", effects=[keep], choices=[] if told else [choice("button-step-centre", "/choose_centre")])
    if not told or state in ("asking", "draft"):
        return [SlotSet("letter_state", "asking"), FollowupAction("letter_form")]
    data = {"answers": {**told, "topic": tracker.get_slot("topic")}}
    say(dispatcher, None, card={"kind": "noted", "data": data})
    say(dispatcher, "noted-ask", choices=[choice("button-noted-right", "/noted_right"), choice("button-noted-wrong", "/noted_wrong"), choice("button-step-centre", "/choose_centre")])
    return [SlotSet("letter_state", "noted"), *then_listen()]


class ActionNotedRight(Action):
    """What was noted is right: only the rest is asked."""

    def name(self) -> str:
        return "action_noted_right"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") != "noted":
            say(dispatcher, "nothing-to-send")
            return []
        return [SlotSet("letter_state", "asking"), FollowupAction("letter_form")]


class ActionNotedWrong(Action):
    """What was noted is wrong: it is asked like everything else."""

    def name(self) -> str:
        return "action_noted_wrong"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") != "noted":
            say(dispatcher, "nothing-to-send")
            return []
        return [*(SlotSet(slot, None) for slot in NOTED), SlotSet("letter_state", "asking"), FollowupAction("letter_form")]


class ActionDraftLetter(Action):
    """Shows the draft side by side; nothing is sent."""

    def name(self) -> str:
        return "action_draft_letter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        say(dispatcher, "draft-intro", card={"kind": "letter", "data": _letter_data(tracker)}, choices=_ways(tracker))
        return [SlotSet("letter_state", "draft"), *then_listen()]


def _letter_data(tracker: Tracker) -> Dict[str, Any]:
    return {"answers": facts_of(tracker), "language": tracker.get_slot("language") or "en"}


def _ways(tracker: Tracker) -> List[Dict[str, Any]]:
    """How the draft can go on; no way of sending while something in it is not allowed."""
    sending = [choice("button-send", "/confirm_letter"), choice("button-own-mail", "/own_mail")] if may_be_sent(facts_of(tracker)) else []
    return [*sending, choice("button-change", "/change_letter"), choice("button-cancel", "/cancel")]


class ActionOwnMail(Action):
    """The same text for the person's own mail program, to copy and to print."""

    def name(self) -> str:
        return "action_own_mail"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") != "draft" or not may_be_sent(facts_of(tracker)):
            say(dispatcher, "nothing-to-send")
            return []
        say(dispatcher, "own-mail-intro", card={"kind": "own_mail", "data": _letter_data(tracker)},
            choices=[choice("button-sent-myself", "/sent_myself"), choice("button-send-here", "/confirm_letter"),
                     choice("button-change", "/change_letter"), choice("button-cancel", "/cancel")])
        return []


class ActionSentMyself(Action):
    """The person has sent it: the case says so, and nothing is sent from here."""

    def name(self) -> str:
        return "action_sent_myself"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") != "draft":
            say(dispatcher, "already-sent" if tracker.get_slot("letter_state") == "sent" else "nothing-to-send")
            return []
        effect = {"type": "file_case", "route": "english_mail", "rule": tracker.get_slot("routing_rule"), "correction": True,
                  "facts": {**facts_of(tracker), "sent_by": "resident"}}
        say(dispatcher, "sent-myself", effects=[effect], choices=AFTER_OUTCOME)
        return [SlotSet("letter_state", "sent")]


def confirm(dispatcher: CollectingDispatcher, tracker: Tracker) -> List[EventType]:
    """Sends the draft the person has just seen, once."""
    state = tracker.get_slot("letter_state")
    if state != "draft":
        say(dispatcher, "already-sent" if state == "sent" else "nothing-to-send")
        return []
    if not may_be_sent(facts_of(tracker)):
        say(dispatcher, "draft-intro", card={"kind": "letter", "data": _letter_data(tracker)}, choices=_ways(tracker))
        return []
    effect = {"type": "send_mail", "route": "english_mail", "rule": tracker.get_slot("routing_rule"), "correction": True,
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
