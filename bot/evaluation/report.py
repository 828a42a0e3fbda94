"""docs/evaluation.md: tables, the worst messages with their concepts, the last run beside this one."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Mapping, Sequence

from bot.evaluation.scores import Reading, Score, by, score
from bot.texts import LOCALES, NATIVE_NAMES
from bot.thresholds import Thresholds

HEAD = "| | messages | first guess right | among three | goes on by itself | right when it does | language right | emergencies found | false alarms |"
RULE = "|---|--:|--:|--:|--:|--:|--:|--:|--:|"
WORST = 40


def _row(name: str, value: Score, last: Score | None) -> str:
    def cell(share: float, before: float | None, digits: int = 1) -> str:
        text = f"{share * 100:.{digits}f}"
        change = (share - before) * 100 if before is not None else 0.0
        return text + (f" ({change:+.{digits}f})" if abs(change) >= 0.5 else "")

    before = {key: getattr(last, key) if last else None for key in ("first", "among_three", "sure", "sure_right", "language")}
    cells = [cell(getattr(value, key), share) for key, share in before.items()]
    return f"| {name} | {value.messages} | {' | '.join(cells)} | {cell(value.found_emergencies, None)} | {cell(value.false_alarms, None, 2)} |"


def table(scores: Mapping[str, Score], last: Mapping[str, Score]) -> str:
    """One row a name; in brackets the change since the last run where it is half a point or more."""
    return "\n".join([HEAD, RULE, *(_row(NATIVE_NAMES.get(name, name), value, last.get(name)) for name, value in scores.items())])


def all_scores(readings: Sequence[Reading]) -> dict[str, Score]:
    """Scores over all, by locale (in the order of the languages), style and intent."""
    locales = by(readings, lambda reading: reading.message.locale)
    return {"all": score(readings), **{locale: locales[locale] for locale in LOCALES},
            **by(readings, lambda reading: f"style {reading.message.style}"), **by(readings, lambda reading: reading.message.intent)}


def worst(readings: Sequence[Reading]) -> str:
    """The messages on which the model was most wrongly certain, with the concepts that fired."""
    wrong = sorted((reading for reading in readings if not reading.right), key=lambda reading: -reading.ranking[0][1])[:WORST]
    rows = ["| message | right | read as | concepts |", "|---|---|---|---|"]
    for reading in wrong:
        text = reading.message.text.replace("|", "/")
        name, share = reading.ranking[0]
        rows.append(f"| {reading.message.locale}: {text[:140]} | {reading.message.intent} | {name} {share:.2f} | {', '.join(reading.concepts[:8])} |")
    return "\n".join(rows)


def load_last(path: Path) -> dict[str, Score]:
    """The scores of the last run; nothing if there was none or its format was another."""
    try:
        return {name: Score(**values) for name, values in json.loads(path.read_text(encoding="utf-8"))["scores"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def store(scores: Mapping[str, Score], path: Path) -> None:
    """Keeps the scores for the next run's comparison."""
    path.write_text(json.dumps({"scores": {name: asdict(value) for name, value in scores.items()}}, indent=0) + "\n", encoding="utf-8")


def markdown(readings: Sequence[Reading], last: Mapping[str, Score], peers: Sequence[Sequence[str]], extras: Sequence[str],
             thresholds: Thresholds) -> str:
    """The whole page. `peers`: rows (name, top 1, top 3, language); `extras`: further sentences."""
    scores = all_scores(readings)
    peer_rows = ["| | first guess right | among three | language right |", "|---|--:|--:|--:|", *("| " + " | ".join(row) + " |" for row in peers)]
    return "\n".join([
        "# How well messages are understood", "",
        "Measured on `tests/dev/`: messages in 14 locales by authors who had not read the training examples, never trained on; a third of those about a "
        "topic tell a situation without naming it. The language is identified without any hint. Per cent; in brackets the change since the last run.", "",
        f"Thresholds, chosen on this set by `python -m bot.evaluation --thresholds`: sure from {thresholds.sure}, lost below {thresholds.lost}, "
        f"emergency from {thresholds.danger}. Repeat all this with `make evaluate`.", "",
        *(line for extra in extras for line in (f"- {extra}",)), "",
        f"Time for one message in the whole pipeline: median {median(reading.seconds for reading in readings) * 1000:.1f} ms of processor time.", "",
        "## Beside three peers", "", "Trained on the same examples in the same run.", "", *peer_rows, "", "![By language](figures/languages.png)", "",
        "## By language", "", table({name: scores[name] for name in ("all", *LOCALES)}, last), "",
        "## By style", "", table({name: value for name, value in scores.items() if name.startswith("style ")}, last), "",
        "## By intent", "", table({name: value for name, value in scores.items() if name not in LOCALES and not name.startswith(("style ", "all"))}, last), "",
        "## Are the probabilities honest?", "", "![Calibration](figures/calibration.png)", "",
        "## What is taken for what", "", "![Confusion matrix](figures/confusion.png)", "",
        "## The worst mistakes", "", worst(readings), ""])
