"""`make check`: translations complete, training data whole, imports in one direction, files short."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Iterator

from rapidfuzz import fuzz, process

from bot.concepts import INVENTORY, LEXICON, RELATED, read_lexicon
from bot.evaluation.data import development as development_messages
from bot.evaluation.data import training
from bot.texts import LOCALES
from bot.topics import INTENTS

ROOT = Path(__file__).resolve().parent.parent
MIN_EXAMPLES = 40      # an intent and language
MIN_DEVELOPMENT = 8    # messages an intent and language
MIN_FORMS, MAX_THIN = 4, 150  # forms a concept, and how many concepts may have fewer: some have no more words in a language
MAX_LINES = 300
NEAR = 88             # per cent of letters in common
SHORT = 25            # characters: "thank you" is the same for everyone
MESSAGE = re.compile(r"^([a-z][\w-]*) = (.*)$", re.MULTILINE)
LETTERS = re.compile(r"[\W_]+")
VARIABLE = re.compile(r"\{ \$(\w+)")
FORBIDDEN = ("rasa", "rasa_sdk", "django", "actions")
OUTER = ("nlu", "dialogue", "web", "evaluation")
TOOLS = ("checks.py", "__main__.py")  # run by developers, read everything


def messages(locale: str) -> dict[str, str]:
    """All texts of a locale by id."""
    return {key: text for path in sorted((ROOT / "locales" / locale).glob("*.ftl"))
            for key, text in MESSAGE.findall(path.read_text(encoding="utf-8"))}


def translations() -> Iterator[str]:
    """Ids and placeholders are the same in all locales; no text is left in English."""
    english = messages("en")
    for locale in LOCALES:
        own = messages(locale)
        for key in sorted(set(english) ^ set(own)):
            yield f"locales/{locale}: {key} is {'missing' if key in english else 'not in locales/en'}"
        for key in sorted(set(english) & set(own)):
            reference = own[key].startswith("{ topic-")
            if not reference and set(VARIABLE.findall(english[key])) != set(VARIABLE.findall(own[key])):
                yield f"locales/{locale}: {key} has other placeholders than locales/en"
            if locale != "en" and own[key] == english[key] and len(own[key].split()) > 2 and not key.startswith("value-"):
                yield f"locales/{locale}: {key} is still English"


@cache
def training_examples(locale: str) -> tuple[tuple[str, str], ...]:
    """(intent, message in lower case) of all training examples of a locale."""
    return tuple((intent, text.casefold()) for intent, text in training(locale))


def examples() -> Iterator[str]:
    """Every language has every intent, and no sentence stands under two intents."""
    for locale in LOCALES:
        seen: dict[str, str] = {}
        counts = dict.fromkeys(INTENTS, 0)
        for intent, text in training_examples(locale):
            counts[intent] = counts.get(intent, 0) + 1
            if seen.setdefault(text, intent) != intent:
                yield f"data/nlu/{locale}: {text!r} stands under {seen[text]} and {intent}"
        for intent, number in counts.items():
            if number < MIN_EXAMPLES:
                yield f"data/nlu/{locale}: {intent} has {number} examples, at least {MIN_EXAMPLES} are needed"


@cache
def _letters(locale: str) -> frozenset[str]:
    return frozenset(LETTERS.sub("", example) for _, example in training_examples(locale))


def development() -> Iterator[str]:
    """No development message is, or nearly is, a training example: it would measure memory, not understanding."""
    counts = Counter((message.locale, message.intent) for message in development_messages())
    yield from (f"tests/dev/{locale}.tsv: {intent} has {counts[locale, intent]} messages, at least {MIN_DEVELOPMENT} are needed"
                for locale in LOCALES for intent in INTENTS if counts[locale, intent] < MIN_DEVELOPMENT)
    for message in development_messages():
        locale, text = message.locale, message.text.strip().casefold()
        if LETTERS.sub("", text) in _letters(locale):
            yield f"tests/dev/{locale}.tsv: {text!r} is a training example"
        elif len(text) > SHORT:
            near = process.extractOne(text, [example for _, example in training_examples(locale)], scorer=fuzz.ratio, score_cutoff=NEAR)
            if near:
                yield f"tests/dev/{locale}.tsv: {text!r} is nearly the training example {near[0]!r}"


def repetition() -> Iterator[str]:
    """No intent is filled with near-copies: numbers must come from different situations."""
    for locale in LOCALES:
        groups: dict[str, list[str]] = {}
        for intent, text in training_examples(locale):
            if len(text) > SHORT:
                groups.setdefault(intent, []).append(text)
        for intent, texts in groups.items():
            for number, text in enumerate(texts):
                near = process.extractOne(text, texts[number + 1:], scorer=fuzz.ratio, score_cutoff=NEAR)
                if near:
                    yield f"data/nlu/{locale}: {intent} has {text!r} and nearly the same {near[0]!r}"


def lexicon() -> Iterator[str]:
    """Every concept stands once in the inventory, and every lexicon speaks of concepts that stand there."""
    inventory = [line.split(" = ")[0] for line in (LEXICON / INVENTORY).read_text(encoding="utf-8").splitlines() if " = " in line and line[0] != "#"]
    yield from (f"data/nlu/lexicon/{INVENTORY}: {code} stands twice" for code in {code for code in inventory if inventory.count(code) > 1})
    for path in sorted(LEXICON.glob("*.txt")):
        if path.name != INVENTORY:
            codes = [code for name in (path.stem, *RELATED.get(path.stem, ())) if (LEXICON / f"{name}.txt").exists()
                     for code, _, _ in read_lexicon(LEXICON / f"{name}.txt")]
            yield from (f"{path.relative_to(ROOT)}: {code} is not in {INVENTORY}" for code in sorted(set(codes) - set(inventory)))
            if path.stem in LOCALES:
                thin = [code for code in inventory if 0 < codes.count(code) < MIN_FORMS]
                if len(thin) > MAX_THIN:
                    yield f"{path.relative_to(ROOT)}: {len(thin)} concepts have fewer than {MIN_FORMS} forms, such as {', '.join(thin[:5])}"


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def imports() -> Iterator[str]:
    """bot/*.py knows neither Rasa nor Django nor what stands around it."""
    files = [path for path in (ROOT / "bot").rglob("*.py") if path.relative_to(ROOT / "bot").parts[0] not in (*OUTER, *TOOLS)]
    for path in files:
        for name in _imported(path):
            if name.split(".")[0] in FORBIDDEN or name.startswith(tuple(f"bot.{part}" for part in OUTER)):
                yield f"{path.relative_to(ROOT)} imports {name}"


def lengths() -> Iterator[str]:
    """Modules stay under 300 lines and say in line 1 what they are for."""
    for folder in ("bot", "actions", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            lines = path.read_text(encoding="utf-8").splitlines()
            if len(lines) > MAX_LINES:
                yield f"{path.relative_to(ROOT)} has {len(lines)} lines"
            if lines and "migrations" not in path.parts and not lines[0].startswith(('"""', "#")):
                yield f"{path.relative_to(ROOT)} does not say in line 1 what it is for"


def main() -> int:
    """Prints each finding; 1 if there is any."""
    findings = [finding for check in (translations, examples, repetition, lexicon, development, imports, lengths) for finding in check()]
    print("\n".join(findings[:60]) if findings else "Checks: translations, examples, lexicon, development set, imports and lengths are in order.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
