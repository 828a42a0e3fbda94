"""actions/state.py: the facts for routing out of slots and switches."""

from __future__ import annotations

import pytest
from rasa_sdk import Tracker

from actions.state import before_this_message, matter
from bot.routing import route


def tracker(slots: dict, metadata: dict, events: list | None = None) -> Tracker:
    return Tracker("sender", slots, {"metadata": metadata}, events or [], False, None, {}, "action_listen")


@pytest.mark.parametrize("topic, metadata, rule", [
    ("disaster", {"disasters": ["JP-17"]}, "R40-disaster"), ("disaster", {"disasters": ["JP-16"]}, "R62-choose"),
    ("infectious_disease", {"infectious": ["JP-17"]}, "R41-infectious"), ("tax", {"disasters": ["JP-17"]}, "R62-choose"), ("disaster", {}, "R62-choose")])
def test_switches_change_the_route(topic: str, metadata: dict, rule: str) -> None:
    assert route(matter(tracker({"topic": topic, "prefecture": "JP-17", "language": "vi"}, metadata))).rule == rule


def test_what_a_slot_held_before_the_message() -> None:
    events = [{"event": "user"}, {"event": "slot", "name": "prefecture", "value": "JP-26"}, {"event": "user"},
              {"event": "slot", "name": "prefecture", "value": "JP-27"}]
    assert before_this_message(tracker({}, {}, events), "prefecture") == "JP-26"
    assert before_this_message(tracker({}, {}, events[:2]), "prefecture") is None
