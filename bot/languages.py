"""The language of a conversation: what was picked, what a message looks like, and what was spoken so far."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.folding import fold, is_spaceless
from bot.langid import Guess
from bot.texts import LOCALES, NATIVE_NAMES, language_name

__all__ = ["LOCALES", "NATIVE_NAMES", "Guess", "LanguageDecision", "decide", "match_accept_language", "normalise"]

SURE = 0.9             # two words at this share switch (research/langid.md §5.8)
VERY_SURE = 0.95       # Indonesian against Malay, and against an explicit pick
CLOSE = frozenset(("id", "ms"))
_ALIASES = {"zh": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans", "zh-hans": "zh-Hans", "zh-tw": "zh-Hant",
            "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-hant": "zh-Hant", "fil": "tl", "in": "id"}
_ITEM = re.compile(r"\A\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*\Z")


@dataclass(frozen=True)
class LanguageDecision:
    """The language to answer in; `pending` remembers one message's evidence; `notice` is a message id's end."""

    language: str
    switch: bool = False
    notice: str | None = None    # "switched", "unsupported" or "id-or-ms"
    pending: str | None = None   # "<code>" seen once, or "asked" after the Indonesian/Malay question


def normalise(code: str | None) -> str | None:
    """One of the 14 codes for a language tag ("zh-TW" -> "zh-Hant"), or None."""
    tag = (code or "").strip().lower()
    while tag:
        if tag in _ALIASES:
            return _ALIASES[tag]
        if tag in LOCALES:
            return tag
        tag = tag.rpartition("-")[0]
    return None


def match_accept_language(header: str | None) -> str | None:
    """The best of our codes for an Accept-Language header (RFC 9110 §12.5.4), or None."""
    wishes = []
    for place, item in enumerate((header or "")[:500].split(",")):
        found = _ITEM.match(item)
        if found and normalise(found.group(1)):
            wishes.append((-float(found.group(2) or 1), place, normalise(found.group(1))))
    usable = sorted(wish for wish in wishes if wish[0] < 0)
    return usable[0][2] if usable else None


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each locale with a pattern of its names in all our languages (Babel's, and its own)."""
    found = []
    for code in LOCALES:
        names = {fold(language_name(code, locale)) for locale in LOCALES} | {fold(NATIVE_NAMES[code])}
        if code == "ja":
            names.discard(fold(NATIVE_NAMES["ja"]))
        parts = [re.escape(name) if is_spaceless(name[0]) else rf"\b{re.escape(name)}" for name in sorted(names, key=len, reverse=True)]
        found.append((code, re.compile("|".join(parts))))
    return tuple(found)


def named_language(text: str) -> str | None:
    """The one locale whose name stands in a text, in any of our languages; None if there is none, or several."""
    named = {code for code, pattern in _names() if pattern.search(fold(text))}
    return named.pop() if len(named) == 1 else None


# What readers of a language we do not speak can often read: by script or language code, best first. English and easy
# Japanese are always added.
_NEIGHBOURS = {
    "hi": ("ne",), "Gurmukhi": ("ne",), "Gujarati": ("ne",), "Bengali": ("ne",), "Myanmar": ("th",), "Lao": ("th",),
    "Khmer": ("th", "vi"), "Mongolian": ("zh-Hans",), "Arabic": ("fr", "id"), "it": ("es", "pt", "fr"),
    "ro": ("fr", "es"), "ca": ("es", "fr"),
}


def neighbours(detected: str | None) -> tuple[str, ...]:
    """The locales in which to say that a language (code or script name) is not spoken here."""
    return (*_NEIGHBOURS.get(detected or "", ()), "en", "ja")


def _unsupported(picked: str | None, current: str | None, guess: Guess, pending: str | None) -> LanguageDecision:
    # One or two words may be a name; a foreign script or a sentence is not.
    sure = guess.confidence >= SURE and (guess.script_decision or guess.words >= 3 or pending == "other")
    return LanguageDecision(current or picked or "en", notice="unsupported" if sure else None, pending="other")


def _is_strong(guess: Guess, current: str | None, pending: str | None, picked: str | None) -> bool:
    again = pending == guess.code
    if picked and picked != guess.code:
        return guess.confidence >= VERY_SURE and guess.words >= 4 and again
    if current and {guess.code, current} == CLOSE:
        return guess.confidence >= VERY_SURE or again
    if current is None:
        return True
    if guess.script_decision and guess.words >= 2:
        return True
    return (guess.confidence >= SURE and guess.words >= 2) or again


def decide(picked: str | None, current: str | None, guess: Guess, pending: str | None) -> LanguageDecision:
    """The conversation's language after a message.

    `picked`: explicit choice of the person; `current`: spoken so far (None at the beginning); `guess`: this message;
    `pending`: what the last decision returned. One short ambiguous message never changes the language.
    """
    start = current or picked or "en"
    if guess.code == "other":
        return _unsupported(picked, current, guess, pending)
    top = {code for code, share in guess.ranking[:2] if share > 0.1}
    if current is None and picked is None and top == CLOSE and guess.confidence < SURE and pending != "asked":
        return LanguageDecision("id", notice="id-or-ms", pending="asked", switch=True)
    if guess.code is None:
        if current is None and picked is None and guess.ranking and guess.ranking[0][0] in LOCALES:
            return LanguageDecision(guess.ranking[0][0])
        return LanguageDecision(start, pending=pending if pending == "asked" else None)
    if guess.code == start:
        return LanguageDecision(start)
    if _is_strong(guess, current, pending, picked):
        return LanguageDecision(guess.code, True, "switched" if current else None)
    return LanguageDecision(start, pending=guess.code)
