"""The guided questions for the English mail."""

from __future__ import annotations

import datetime
from typing import Any, Dict, List

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.speech import ask, choice, say
from actions.state import before_this_message, latest_entity
from bot import letter
from bot.places import PREFECTURES
from bot.questions import choices, read_date


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

    def _text(self, slot: str, value: Any, usable: bool, refusal: str,
              dispatcher: CollectingDispatcher) -> Dict[str, Any]:
        if value == letter.SKIPPED or usable:
            return {slot: value}
        say(dispatcher, refusal)
        return {slot: None}

    def validate_agency(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                        domain: DomainDict) -> Dict[str, Any]:
        return self._text("agency", value, letter.usable_agency(str(value)), "agency-not-usable", dispatcher)

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


class _AskLetterSlot(Action):
    """The question for one slot of the letter."""

    slot = ""

    def name(self) -> str:
        return f"action_ask_{self.slot}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        # One question without "stop" would be a trap on a page without a keyboard.
        ask(dispatcher, self.slot, tracker.get_slot("topic"), extra=[choice("button-cancel", "/cancel")])
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


class AskDetails(_AskLetterSlot):
    """Own words."""

    slot = "details"


class AskPersonName(_AskLetterSlot):
    """Name or anonymous."""

    slot = "person_name"


class AskReplyTo(_AskLetterSlot):
    """Reply address."""

    slot = "reply_to"
