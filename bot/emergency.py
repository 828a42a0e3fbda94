"""Danger right now: an own check with high recall beside the classifier."""

from __future__ import annotations

from typing import Any, Iterable, Mapping, Sequence

# Below this share the classifier alone would not say emergency; on the development sets 0.30 missed one of 28 dangers, 0.25 none.
POSSIBLE = 0.25
# Concepts that mean danger in themselves, unless the message speaks of the past or of a letter about it.
DANGER = frozenset((
    "fire_now", "smoke", "bleeding", "collapsed", "unconscious", "knife", "weapon", "not_breathing", "burglar_now",
    "drowning", "suicide", "attacked", "being_beaten", "heart_attack", "gas_leak", "kill_me", "call_ambulance",
    "trapped", "choking",
))
NOW = frozenset(("right_now", "help_me", "call_ambulance", "call_police"))


def is_danger(concepts: Iterable[str], ranking: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a message must lead to 110/119: the classifier thinks it possible and a danger word stands in it."""
    share = next((item["confidence"] for item in ranking if item["name"] == "emergency"), 0.0)
    found = set(concepts)
    if found & DANGER and found & NOW:
        return True
    return share >= POSSIBLE or bool(found & DANGER and share >= POSSIBLE / 3)
