"""Chooses the thresholds on the development set: `python -m bot.evaluation --thresholds` writes bot/data/thresholds.yml."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import yaml

from bot.emergency import is_danger
from bot.evaluation.scores import EMERGENCY, Reading
from bot.thresholds import FILE, Thresholds

SURE_RIGHT = 0.985  # of the messages on which the bot goes on by itself, this share must be right (the goal is 0.98 on messages nobody here has seen)
LOST_AMONG_THREE = 0.50  # below `lost` the three choices would contain the right one less often than this
FALSE_ALARMS = 0.004   # of all other messages; a danger overlooked is worse than a number shown for nothing


def _sure(readings: Sequence[Reading]) -> float:
    """The lowest probability from which on SURE_RIGHT of the first guesses are right; what the danger rule decided is no guess."""
    ordered = sorted((reading for reading in readings if not (reading.ranking[0] == (EMERGENCY, 1.0))), key=lambda reading: -reading.ranking[0][1])
    right, lowest = 0, 1.0
    for number, reading in enumerate(ordered, 1):
        right += reading.right
        if right / number >= SURE_RIGHT:
            lowest = reading.ranking[0][1]
    return lowest


def _lost(readings: Sequence[Reading]) -> float:
    """The probability below which three choices no longer help, in steps of 0.01."""
    for hundredth in range(30, 0, -1):
        below = [reading for reading in readings if reading.ranking[0][1] < hundredth / 100]
        if below and sum(reading.among_three for reading in below) / len(below) < LOST_AMONG_THREE:
            return hundredth / 100
    return 0.01


def _danger(readings: Sequence[Reading]) -> float:
    """The lowest probability of an emergency that keeps the false alarms within FALSE_ALARMS, in steps of 0.01."""
    others = [reading for reading in readings if reading.message.intent != EMERGENCY]
    for hundredth in range(2, 50):
        alarms = sum(is_danger(reading.concepts, reading.danger_share, hundredth / 100) for reading in others)
        if alarms <= FALSE_ALARMS * len(others):
            return hundredth / 100
    return 0.5


def choose(readings: Sequence[Reading]) -> Thresholds:
    """The thresholds for these readings, rounded up to hundredths. The readings must carry the model's own probabilities."""
    return Thresholds(sure=-(-_sure(readings) * 100 // 1) / 100, lost=_lost(readings), danger=_danger(readings))


def write(thresholds: Thresholds, path: Path = FILE) -> None:
    """Stores the thresholds where the pipeline reads them."""
    text = yaml.safe_dump({"sure": round(thresholds.sure, 2), "lost": round(thresholds.lost, 2), "danger": round(thresholds.danger, 2)}, sort_keys=False)
    path.write_text("# Chosen on tests/dev/ by `python -m bot.evaluation --thresholds`; what they mean: bot/thresholds.py.\n" + text, encoding="utf-8")
