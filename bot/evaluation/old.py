"""How well messages nobody trained on are understood: `python -m bot.evaluation` asks the running Rasa and writes docs/evaluation.md."""

from __future__ import annotations

import json
import os
import urllib.request
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

from bot.langid import ANSWER_FROM
from bot.texts import LOCALES, NATIVE_NAMES

ROOT = Path(__file__).resolve().parent.parent
DEVELOPMENT = ROOT / "tests" / "dev"
Parse = Callable[[str], Mapping[str, Any]]


@dataclass
class Score:
    """Counts over some messages: all, first guess right, right among the first three, language right, language wrong."""

    messages: int = 0
    first: int = 0
    among_three: int = 0
    language: int = 0
    wrong_language: int = 0
    direct: int = 0          # the bot went on without asking
    direct_right: int = 0
    missed: list[str] = field(default_factory=list)

    def share(self, name: str) -> float:
        """A count as a share of all messages."""
        return float(getattr(self, name)) / max(1, self.messages)


def development() -> Iterator[tuple[str, str, str, str]]:
    """(locale, intent, style, message) of the development set."""
    for locale in LOCALES:
        for line in (DEVELOPMENT / f"{locale}.tsv").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                intent, style, text = line.split("\t")
                yield locale, intent, style, text


def measure(parse: Parse) -> dict[str, Score]:
    """Scores by locale, by style ("style plain") and over all ("all")."""
    scores: dict[str, Score] = defaultdict(Score)
    for locale, intent, style, text in development():
        found = parse(text)
        ranking = [item["name"] for item in found["intent_ranking"][:3]]
        sure = found["intent"]["name"] != "nlu_fallback"
        spoken, certain = found["language"]["code"], found["language"]["confidence"] >= ANSWER_FROM
        for key in (locale, f"style {style}", "all"):
            score = scores[key]
            score.messages += 1
            score.first += ranking[0] == intent
            score.among_three += intent in ranking
            score.language += spoken == locale
            score.wrong_language += certain and spoken != locale and intent != "change_language"
            score.direct += sure
            score.direct_right += sure and ranking[0] == intent
            if intent not in ranking:
                score.missed.append(f"{locale} {intent}")
    return dict(scores)


def as_markdown(scores: Mapping[str, Score]) -> str:
    """The table of docs/evaluation.md."""
    lines = ["# How well messages are understood", "",
             "Measured on `tests/dev/`: messages written independently of the training examples and never trained on; half of those "
             "about a topic tell a situation without naming it. Two messages an intent and language are few: read the sums, not single "
             "cells. One threshold (0.5, above which the bot goes on without asking) and the share at which a message counts as an "
             "emergency were chosen on this set; users' messages will score lower.", "",
             "Repeat with `make run` and, beside it, `make evaluate`.", "",
             "| | messages | first guess right | right among three | bot goes on by itself | right when it does | language right |",
             "|---|--:|--:|--:|--:|--:|--:|"]
    order = [*LOCALES, *sorted(key for key in scores if key.startswith("style ")), "all"]
    for key, score in ((key, scores[key]) for key in order):
        lines.append(f"| {NATIVE_NAMES.get(key, key)} | {score.messages} | {score.share('first'):.0%} | {score.share('among_three'):.0%} | "
                     f"{score.share('direct'):.0%} | {score.direct_right / max(1, score.direct):.0%} | {score.share('language'):.0%} |")
    return "\n".join(lines) + "\n"


def ask_rasa(address: str) -> Parse:
    """A parse function that asks a running Rasa server."""
    def parse(text: str) -> Mapping[str, Any]:
        request = urllib.request.Request(f"{address}/model/parse", json.dumps({"text": text}).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return dict(json.load(answer))
    return parse


def main() -> None:
    """Writes docs/evaluation.md and prints it."""
    table = as_markdown(measure(ask_rasa(os.environ.get("KIKUMIMI_RASA_URL", "http://127.0.0.1:5005"))))
    (ROOT / "docs" / "evaluation.md").write_text(table, encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()
