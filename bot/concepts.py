"""Words of any language become concepts: one automaton over data/nlu/lexicon/*.txt, longest match first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Collection, Iterator

import ahocorasick

from bot.folding import MAX_TEXT, fold, is_combining, is_spaceless
from bot.japanese import reading

LEXICON = Path(__file__).resolve().parent.parent / "data" / "nlu" / "lexicon"
INVENTORY = "concepts.txt"
_HIRAGANA = re.compile("[\u3041-\u3096ー]+")
_EVERYWHERE = ("en", "japan")
_READ = ("ja", "japan")  # their forms also match as readings in hiragana
READINGS = "readings"    # the name of that lexicon
_SHORTEST_READING = 4    # kana; shorter readings hide inside other words
RELATED = {"zh-Hans": ("zh-Hant",), "zh-Hant": ("zh-Hans",), "id": ("ms",), "ms": ("id",)}


@dataclass(frozen=True)
class Fired:
    """A concept found in a text: its code, the folded words, and where (offsets in the folded text)."""

    concept: str
    form: str
    start: int
    end: int


class BadLexicon(ValueError):
    """A lexicon line that cannot be read; names file, line and what was expected."""


def read_lexicon(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Yields (concept, folded form, is_prefix) for each form of a file `code = form | form* | ...`."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        code, equals, forms = line.partition("=")
        if not equals:
            raise BadLexicon(f"{path.name}:{number}: expected `code = form | form`, got {line[:40]!r}")
        for form in forms.split("|"):
            plain = fold(form.strip())
            if plain.strip("* "):
                yield code.strip(), plain.rstrip("*").strip(), plain.endswith("*")


def _entries() -> Iterator[tuple[str, tuple[str, bool, str]]]:
    """(form, (concept, is_prefix, lexicon)) of all lexicons; equal triples are one object, for they are hundreds of thousands."""
    same: dict[tuple[str, bool, str], tuple[str, bool, str]] = {}
    for path in sorted(LEXICON.glob("*.txt")):
        if path.name == INVENTORY:
            continue
        for code, form, prefix in read_lexicon(path):
            yield form, same.setdefault(triple := (code, prefix, path.stem), triple)
            if path.stem in _READ and len(spoken := _reading_of(form)) >= _SHORTEST_READING:
                yield spoken, same.setdefault(triple := (code, True, READINGS), triple)


@lru_cache(maxsize=1)
def _automaton() -> Any:
    """Values are (length of the form, its concepts): the form itself stands in the text."""
    automaton = ahocorasick.Automaton()
    same: dict[Any, Any] = {}
    for form, entry in _entries():
        _, known = automaton.get(form, (0, ()))
        if entry not in known:
            value = (len(form), tuple(sorted((*known, entry))))
            automaton.add_word(form, same.setdefault(value, value))
    if len(automaton):
        automaton.make_automaton()
    return automaton


def _reading_of(form: str) -> str:
    spoken = reading(form)
    return spoken if _HIRAGANA.fullmatch(spoken) else ""


def _at_border(text: str, start: int, end: int, prefix: bool) -> bool:
    first, last = text[start], text[end - 1]
    if end < len(text) and is_combining(text[end]) and not (prefix and "\u0900" <= first <= "\u097f"):
        return False  # half a Thai or Devanagari cluster is another word, unless a stem goes on with a vowel sign: फोर* in फोर्दै
    if start and end - start <= 2 and "\uac00" <= first <= "\ud7a3" and "\uac00" <= text[start - 1] <= "\ud7a3":
        return False  # 물이 in 건물이; longer forms count anywhere, for people who type without spaces
    if start and not is_spaceless(first) and text[start - 1].isalnum() and not is_spaceless(text[start - 1]):
        return False
    if prefix or is_spaceless(last) or end == len(text):
        return True
    return not text[end].isalnum() or is_spaceless(text[end])


def lexicons_for(language: str | None) -> frozenset[str] | None:
    """The lexicon files whose words count in a message of a language; None = all, for an unknown language.

    English and Japanese terms stand in messages of every language; without this, Spanish "si" fires in Nepali.
    """
    own = (language or "", *RELATED.get(language or "", ()))
    if not any((LEXICON / f"{name}.txt").exists() for name in own):
        return None
    return frozenset((*own, *_EVERYWHERE))


def find(text: str, lexicons: Collection[str] | None = None) -> list[Fired]:
    """The concepts in a text, in order; contained matches stay (they measured slightly better), overlaps lose.

    `lexicons`: names of the files to use (see `lexicons_for`); None = all.
    """
    automaton = _automaton()
    folded = fold(text[:MAX_TEXT])
    if not len(automaton) or not folded:
        return []
    hits = []
    for last, (length, codes) in automaton.iter(folded):
        start, end = last - length + 1, last + 1
        hits += [Fired(code, folded[start:end], start, end) for code, prefix, source in codes
                 if (lexicons is None or source in lexicons) and _at_border(folded, start, end, prefix)]
    hits = list(dict.fromkeys(hits))
    return sorted(_without_overlaps(hits), key=lambda hit: (hit.start, hit.end, hit.concept))


def _without_overlaps(hits: list[Fired]) -> list[Fired]:
    """Longest first; a hit that crosses the border of a kept one is dropped, one inside it stays.

    `nearest_end[p]` and `nearest_start[p]`: the borders of the kept hits around a position, so that a text of one
    repeated word costs no more than another.
    """
    kept: list[Fired] = []
    nearest_end: dict[int, int] = {}
    nearest_start: dict[int, int] = {}
    for hit in sorted(hits, key=lambda hit: hit.start - hit.end):
        if nearest_end.get(hit.start, hit.end) < hit.end or nearest_start.get(hit.end, hit.start) > hit.start:
            continue
        kept.append(hit)
        for position in range(hit.start + 1, hit.end):
            nearest_end[position] = min(hit.end, nearest_end.get(position, hit.end))
            nearest_start[position] = max(hit.start, nearest_start.get(position, hit.start))
    return kept


def codes(text: str, language: str | None = None) -> list[str]:
    """Only the concept codes of a text in a language (None = unknown)."""
    found = [hit.concept for hit in find(text, lexicons_for(language))]
    if language == "ja":
        found += [hit.concept for hit in find(reading(text[:MAX_TEXT]), (READINGS,))]
    return list(dict.fromkeys(found))
