"""What the model answered to the development messages, and the shares that follow from it."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Callable, Iterable, Mapping, Sequence

from bot.evaluation.data import Labelled, development
from bot.langid import ANSWER_FROM

Parse = Callable[[str], Mapping[str, Any]]
EMERGENCY = "emergency"


@dataclass(frozen=True)
class Reading:
    """A development message and how it was read. `seconds`: processor time of one parse; `danger_share`: the classifier's own probability of an emergency."""

    message: Labelled
    ranking: tuple[tuple[str, float], ...]
    sure: bool
    language: str
    certain: bool
    concepts: tuple[str, ...]
    seconds: float
    danger_share: float = 0.0

    @property
    def right(self) -> bool:
        """The first guess is the label."""
        return self.ranking[0][0] == self.message.intent

    @property
    def among_three(self) -> bool:
        """The label is one of the first three guesses."""
        return self.message.intent in [name for name, _ in self.ranking[:3]]


def read(parse: Parse, message: Labelled) -> Reading:
    """Parses one message as Rasa does, without a hint about its language."""
    began = time.process_time()
    found = parse(message.text)
    seconds = time.process_time() - began
    ranking = tuple((item["name"], float(item["confidence"])) for item in found["intent_ranking"])
    language = found["language"]
    return Reading(message, ranking, found["intent"]["name"] != "nlu_fallback", language["code"],
                   language["confidence"] >= ANSWER_FROM, tuple(found.get("concepts") or ()), seconds, float(found.get("danger_share") or 0.0))


def read_all(parse: Parse, progress: Callable[[int, int], None] | None = None) -> list[Reading]:
    """Reads the whole development set; `progress` is called with (done, all)."""
    messages = list(development())
    readings = []
    for number, message in enumerate(messages, 1):
        readings.append(read(parse, message))
        if progress:
            progress(number, len(messages))
    return readings


@dataclass(frozen=True)
class Score:
    """Shares (0 to 1) over some readings. `false_alarms`: messages read as danger that are none."""

    messages: int
    first: float
    among_three: float
    sure: float
    sure_right: float
    language: float
    wrong_language: int
    found_emergencies: float
    false_alarms: float


def score(readings: Sequence[Reading]) -> Score:
    """The score of some readings; a share over no reading is 1."""
    def share(values: Iterable[bool]) -> float:
        listed = list(values)
        return sum(listed) / len(listed) if listed else 1.0

    spoken = [reading for reading in readings if reading.message.intent != "change_language"]  # may be written in the other language
    return Score(
        messages=len(readings), first=share(reading.right for reading in readings),
        among_three=share(reading.among_three for reading in readings), sure=share(reading.sure for reading in readings),
        sure_right=share(reading.right for reading in readings if reading.sure),
        language=share(reading.language == reading.message.locale for reading in spoken),
        wrong_language=sum(reading.certain and reading.language != reading.message.locale for reading in spoken),
        found_emergencies=share(reading.right for reading in readings if reading.message.intent == EMERGENCY),
        false_alarms=1 - share(reading.ranking[0][0] != EMERGENCY for reading in readings if reading.message.intent != EMERGENCY))


def by(readings: Iterable[Reading], key: Callable[[Reading], str]) -> dict[str, Score]:
    """Scores by a property of the messages, in the order of its names."""
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        groups[key(reading)].append(reading)
    return {name: score(groups[name]) for name in sorted(groups)}
