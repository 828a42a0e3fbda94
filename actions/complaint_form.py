"""The deciding questions: court, prefecture, mail or centre; only those the routing needs."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.speech import ask, choice, prefecture_choices, say
from actions.state import latest_entity, matter
from bot.directory import speaks
from bot.places import PREFECTURES
from bot.routing import is_outside, needs_choice


def needed(tracker: Tracker) -> List[str]:
    """The slots to fill, in order, for the facts known so far."""
    slots = []
    topic, court = tracker.get_slot("topic"), tracker.get_slot("in_court")
    if court is not None:
        slots.append("in_court")
    outside = is_outside(topic) or court == "yes"
    # A nation-wide line that speaks the language needs no place; the one-stop centre of the prefecture does.
    if not outside or not speaks(topic, tracker.get_slot("language") or "en", court == "yes"):
        slots.append("prefecture")
    if not outside and (tracker.get_slot("next_step") or needs_choice(matter(tracker))):
        slots.append("next_step")
    return slots


class ValidateComplaintForm(FormValidationAction):
    """Checks answers; "ask" in in_court means: mentioned, not yet answered."""

    def name(self) -> str:
        return "validate_complaint_form"

    async def required_slots(self, domain_slots: List[str], dispatcher: CollectingDispatcher, tracker: Tracker,
                             domain: DomainDict) -> List[str]:
        return needed(tracker)

    def validate_in_court(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                          domain: DomainDict) -> Dict[str, Any]:
        return {"in_court": value if value in ("yes", "no") else None}

    def validate_prefecture(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                            domain: DomainDict) -> Dict[str, Any]:
        if value not in PREFECTURES:
            say(dispatcher, "prefecture-unknown")
            return {"prefecture": None}
        if latest_entity(tracker, "prefecture"):
            say(dispatcher, "place-noted", prefecture={"prefecture": value})
        return {"prefecture": value}

    def validate_next_step(self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker,
                           domain: DomainDict) -> Dict[str, Any]:
        return {"next_step": value if value in ("mail", "centre") else None}


class AskInCourt(Action):
    """The question about a court case."""

    def name(self) -> str:
        return "action_ask_in_court"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        ask(dispatcher, "in_court")
        return []


class AskPrefecture(Action):
    """The question for the prefecture; ambiguous names offer their prefectures only."""

    def name(self) -> str:
        return "action_ask_prefecture"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        candidates: Optional[str] = latest_entity(tracker, "place_candidates")
        if candidates:
            say(dispatcher, "ask-which-place", choices=prefecture_choices(json.loads(candidates)))
        else:
            say(dispatcher, "ask-prefecture", choices=prefecture_choices())
        return []


class AskNextStep(Action):
    """Mail or centre."""

    def name(self) -> str:
        return "action_ask_next_step"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        ask(dispatcher, "next_step", extra=[choice("button-person", "/request_human")])
        return []
