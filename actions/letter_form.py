"""The guided questions for the English mail."""

from __future__ import annotations

import datetime
from typing import Any, Dict, List

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.speech import ask, choice, say
from actions.state import before_this_message, latest_entity
from bot import letter
from bot.places import PREFECTURES
from bot.questions import choices, read_date, read_deadline


class ValidateLetterForm(FormValidationAction):
    """Checks each answer; what cannot be used is said with its remedy and asked again."""

    def name(self) -> str:
        return "validate_letter_form"

    async def required_slots(self, domain_slots: List[str], dispatcher: CollectingDispatcher, tracker: Tracker,
                             domain: DomainDict) -> List[str]:
        return [*letter.QUESTIONS, "prefecture"]

    def _code(self, slot: str, value: Any, tracker: Tracker) -> Dict[str, Any]:
        known = {choice.value for choice in choices(slot, tracker.get_slot("topic"))}
        return {slot: value if value in known else None}

    def validate_situation(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                           domain: DomainDict) -> Dict[str, Any]:
        return self._code("situation", value, tracker)

    def validate_wish(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                      domain: DomainDict) -> Dict[str, Any]:
        return self._code("wish", value, tracker)

    def validate_contacted_before(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                                  domain: DomainDict) -> Dict[str, Any]:
        return self._code("contacted_before", value, tracker)

    def validate_since(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                       domain: DomainDict) -> Dict[str, Any]:
        known = {choice.value for choice in choices("since")}
        if value in known or read_date(str(value), datetime.date.today()) == value:
            return {"since": value}
        say(dispatcher, "since-not-usable")
        return {"since": None}

    def validate_consequence(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                             domain: DomainDict) -> Dict[str, Any]:
        return self._code("consequence", value, tracker)

    def validate_deadline(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                          domain: DomainDict) -> Dict[str, Any]:
        usable = read_deadline(str(value), datetime.date.today()) == value
        return self._text("deadline", value, usable, "deadline-not-usable", dispatcher)

    def _text(self, slot: str, value: Any, usable: bool, refusal: str,
              dispatcher: CollectingDispatcher) -> Dict[str, Any]:
        if value == letter.SKIPPED or usable:
            return {slot: value}
        say(dispatcher, refusal)
        return {slot: None}

    def validate_agency(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                        domain: DomainDict) -> Dict[str, Any]:
        listed = {item.value for item in choices("agency", tracker.get_slot("topic"))}
        usable = value in listed or letter.usable_agency(str(value)) and not str(value).startswith(letter.OFFICE)
        return self._text("agency", value, usable, "agency-not-usable", dispatcher)

    def validate_person_name(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                             domain: DomainDict) -> Dict[str, Any]:
        return self._text("person_name", value, letter.usable_name(str(value)), "name-not-usable", dispatcher)

    def validate_reply_to(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                          domain: DomainDict) -> Dict[str, Any]:
        return self._text("reply_to", value, letter.usable_address(str(value)), "reply-to-not-usable", dispatcher)

    def validate_details(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                         domain: DomainDict) -> Dict[str, Any]:
        answer = self._text("details", value, letter.usable_details(str(value)), "details-not-usable", dispatcher)
        if answer["details"] not in (None, letter.SKIPPED) and not letter.is_english_text(str(value)):
            say(dispatcher, "details-kept")
        return answer

    def validate_prefecture(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                            domain: DomainDict) -> Dict[str, Any]:
        before = before_this_message(tracker, "prefecture")
        if latest_entity(tracker, "prefecture") and value in PREFECTURES and before not in (None, value):
            say(dispatcher, "place-corrected", prefecture={"prefecture": value})
        return {"prefecture": value if value in PREFECTURES else None}


def answered_before(tracker: Tracker, slot: str | None) -> List[str]:
    """The questions before this one that have an answer, in their order; prefecture is asked last."""
    order = [*letter.QUESTIONS, "prefecture"]
    earlier = order[:order.index(slot)] if slot in order else order
    return [name for name in earlier if tracker.get_slot(name) is not None]


class ActionStepBack(Action):
    """Empties the answer before this question and asks it again."""

    def name(self) -> str:
        return "action_step_back"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.active_loop_name != "letter_form":
            say(dispatcher, "nothing-to-send")
            return []
        before = answered_before(tracker, tracker.get_slot("requested_slot"))
        return [*([SlotSet(before[-1], None)] if before else []), FollowupAction("letter_form")]


class _AskLetterSlot(Action):
    """The question for one slot of the letter."""

    slot = ""

    def name(self) -> str:
        return f"action_ask_{self.slot}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        # One question without "stop" would be a trap on a page without a keyboard.
        back = [choice("button-back", "/step_back")] if answered_before(tracker, self.slot) else []
        ask(dispatcher, self.slot, tracker.get_slot("topic"), extra=[*back, choice("button-cancel", "/cancel")])
        return []


class AskSituation(_AskLetterSlot):
    """What happened."""

    slot = "situation"


class AskWish(_AskLetterSlot):
    """What the office should do."""

    slot = "wish"


class AskSince(_AskLetterSlot):
    """Since when."""

    slot = "since"


class AskAgency(_AskLetterSlot):
    """Which office."""

    slot = "agency"


class AskContactedBefore(_AskLetterSlot):
    """Earlier contact."""

    slot = "contacted_before"


class AskConsequence(_AskLetterSlot):
    """What the person suffers."""

    slot = "consequence"


class AskDeadline(_AskLetterSlot):
    """By when."""

    slot = "deadline"


class AskDetails(_AskLetterSlot):
    """Own words."""

    slot = "details"


class AskPersonName(_AskLetterSlot):
    """Name or anonymous."""

    slot = "person_name"


class AskReplyTo(_AskLetterSlot):
    """Reply address."""

    slot = "reply_to"
