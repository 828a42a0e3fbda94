"""What several actions read or reset: the matter in the slots, leaving a form, forgetting an old matter."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet

from bot.letter import QUESTIONS
from bot.routing import Matter

MATTER_SLOTS = ("topic", "in_court", "next_step", "route", "routing_rule", "letter_state", "offered", *QUESTIONS)


def then_listen() -> List[EventType]:
    """Ends a turn whose last action was a follow-up: no rule says what comes after it, and the fallback would speak."""
    return [FollowupAction("action_listen")]


def leave_form() -> List[EventType]:
    """Ends whatever form is open."""
    return [ActiveLoop(None), SlotSet("requested_slot", None)]


def forget_matter() -> List[EventType]:
    """Empties the matter's slots, so that a next one does not start with old answers; place and language stay."""
    return [SlotSet(name, None) for name in MATTER_SLOTS] + [SlotSet("tries", 0.0)]


def matter(tracker: Tracker) -> Matter:
    """The facts for routing: the slots, and the switches that the gateway sends with each turn."""
    switches, place = tracker.latest_message.get("metadata") or {}, tracker.get_slot("prefecture")
    return Matter.from_slots(tracker.slots, disaster_active=place in (switches.get("disasters") or ()),
                             infectious_window=place in (switches.get("infectious") or ()))


def latest_entity(tracker: Tracker, name: str) -> Any:
    """The value of an entity of the latest message, or None."""
    return next(tracker.get_latest_entity_values(name), None)


def before_this_message(tracker: Tracker, slot: str) -> Any:
    """What a slot held before the latest message of the person."""
    value, seen = None, None
    for event in tracker.events:
        if event.get("event") == "user":
            seen = value
        elif event.get("event") == "slot" and event.get("name") == slot:
            value = event.get("value")
    return seen


def facts_of(tracker: Tracker) -> Dict[str, Any]:
    """The codes of the matter, as the case keeps them."""
    names = ("topic", "prefecture", "language", "in_court", "next_step", *QUESTIONS)
    return {name: tracker.get_slot(name) for name in names if tracker.get_slot(name) not in (None, "")}
