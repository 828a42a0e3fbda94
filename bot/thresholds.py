"""The probabilities at which the bot goes on, offers choices, or shows the emergency numbers (bot/data/thresholds.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

FILE = Path(__file__).resolve().parent / "data" / "thresholds.yml"


@dataclass(frozen=True)
class Thresholds:
    """`sure`: from here the bot goes on by itself; `lost`: below, it offers no topics; `danger`: from here 110/119 are shown."""

    sure: float
    lost: float
    danger: float


@lru_cache(maxsize=1)
def thresholds() -> Thresholds:
    """The thresholds in force. FileNotFoundError or TypeError if the file is missing or lacks a value."""
    return Thresholds(**yaml.safe_load(FILE.read_text(encoding="utf-8")))
