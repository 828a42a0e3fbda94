"""Danger right now: an own check with high recall beside the classifier."""

from __future__ import annotations

from typing import Iterable

from bot.thresholds import thresholds

# Concepts that mean danger in themselves, unless the message speaks of the past or of a letter about it.
DANGER = frozenset((
    "fire_now", "smoke", "bleeding", "collapsed", "unconscious", "knife", "weapon", "not_breathing", "burglar_now",
    "drowning", "suicide", "attacked", "being_beaten", "heart_attack", "gas_leak", "kill_me", "call_ambulance",
    "trapped", "choking",
))
# What people tell when they do not name the danger ("does not wake", "lips are blue").
SIGNS = frozenset((
    "not_waking", "not_moving_now", "lips_blue", "foam_at_mouth", "chest_pain_now", "gasping", "blood_everywhere", "flames", "smoke_coming",
    "smell_of_gas", "still_inside", "trapped_under", "water_rising", "swept_away", "car_in_water", "chasing_me_now", "breaking_door_now",
    "holding_knife", "hitting_now", "strangling", "about_to_jump", "took_pills", "goodbye_letter", "baby_coming_now", "electric_shock",
    "hill_coming_down", "hit_by_car_now", "fell_from_height", "head_injury_now", "child_fell_in",
))
NOW = frozenset(("right_now", "help_me", "call_ambulance", "call_police"))
_WITH_A_SIGN = 3  # a danger word in the message lowers the threshold to this part


def is_danger(concepts: Iterable[str], share: float, enough: float | None = None) -> bool:
    """Whether a message must lead to 110/119: the classifier thinks it possible, or less so and a danger word stands in it.

    `share`: the classifier's probability of an emergency; `enough`: the threshold, by default the one in force.
    """
    found, enough = set(concepts), thresholds().danger if enough is None else enough
    if found & DANGER and found & NOW:
        return True
    return share >= enough or bool(found & (DANGER | SIGNS) and share >= enough / _WITH_A_SIGN)
