"""The development sets of tests/dev/: messages, short phrases, places; written by others than the training examples."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import yaml

from bot.texts import LOCALES

ROOT = Path(__file__).resolve().parent.parent.parent
DEVELOPMENT = ROOT / "tests" / "dev"


@dataclass(frozen=True)
class Labelled:
    """One development message: the locale of its writer, the right intent, its style, the text."""

    locale: str
    intent: str
    style: str
    text: str


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def development() -> Iterator[Labelled]:
    """All development messages (tests/dev/<locale>.tsv: intent, style, message)."""
    for locale in LOCALES:
        for line in _lines(DEVELOPMENT / f"{locale}.tsv"):
            intent, style, text = line.split("\t")
            yield Labelled(locale, intent, style, text)


def training(locale: str) -> Iterator[tuple[str, str]]:
    """(intent, message) of all training examples of a locale."""
    for path in sorted((ROOT / "data" / "nlu" / locale).glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            yield from ((block["intent"], line[2:].strip()) for line in block["examples"].splitlines())


def phrases() -> Iterator[tuple[str, str]]:
    """(locale, phrase of two to four words); the locale is "other" for languages we do not speak."""
    for locale in (*LOCALES, "other"):
        for line in _lines(DEVELOPMENT / "phrases" / f"{locale}.txt"):
            yield locale, line.strip()


def places() -> Iterator[tuple[str, str, str]]:
    """(locale, prefecture in romaji, message that names a place in it)."""
    for locale in LOCALES:
        for line in _lines(DEVELOPMENT / "places" / f"{locale}.tsv"):
            prefecture, text = line.split("\t")
            yield locale, prefecture, text
