"""Places in a message: prefectures, and cities that stand for one, in all our scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Iterator

import ahocorasick
from rapidfuzz.distance import DamerauLevenshtein

from bot.folding import MAX_TEXT, fold, is_combining, is_spaceless

DATA = Path(__file__).resolve().parent / "data"
PREFECTURES = tuple(f"JP-{number:02d}" for number in range(1, 48))
_COLUMNS = ("kanji", "kana", "romaji", "ko", "zh-Hans", "zh-Hant", "th", "ne")
_OFFICIAL = re.compile(
    r"\A[\s-]?(?:(?:ken|fu|to|do|shi|ku|cho|machi|prefecture|pref|province|provinsi|city)\b|県|縣|县|府|都|道|市|区|區|町|현|시|구|"
    r"จังหวัด|प्रान्त|प्रिफेक्चर|सहर)", re.IGNORECASE)
_PARTICLE = re.compile(r"\A(?:が|に|で|の|から)")
_BEFORE = re.compile(
    r"(?:\b(?:in|at|from|of|near|to|em|en|de|no|na|à|a|di|dari|ke|sa|taga|tinh|thanh pho|o|tai|prefektur|wilayah|"
    r"prefectura(?: de)?|provincia(?: de)?|prefecture(?: de)?|lungsod ng)|จังหวัด|ที่|จาก|อยู่|在|住|住在)\s*\Z", re.IGNORECASE)
# Words that take back the place before or after them ("not Kyoto"); all 14 languages.
_NOT_BEFORE = re.compile(r"(?:\b(?:not|khong phai|chu khong phai|bukan|hindi|nao|no|non|pas|et non|hoina)(?:\s+(?:in|sa|di|em|en|de|a|o))?|不是|並非|并非|ไม่ใช่(?:ที่)?|होइन|아니라|아니고)\s*\Z")
_NOT_AFTER = re.compile(r"\A\s*(?:(?:じゃ|では)(?:なく|ない|ありません)|ではなくて|(?:이|가)?\s*아니|होइन|हैन|hoina|haina|ไม่ใช่|hindi\b)")
_FROM_BEFORE = re.compile(r"(?:\b(?:from|tu|dari|de|desde|depuis|do|da|mula sa|galing)|从|從|จาก)\s*\Z")
_FROM_AFTER = re.compile(r"\A\s*(?:から|에서|बाट)")
_INSIDE = re.compile(r"[a-z,;]\s+\Z")  # a capital inside a sentence: a name, not the Malay word
_PERSON = re.compile(r"\A\s?(?:さん|様|さま|氏|先生|君|くん|씨|선생|님|-?san\b|-?sensei\b|先生|女士|小姐)")
_PREFECTURE, _CHOSEN, _TABLE = range(3)
# Spellings of Japanese names vary in vowel length, tone marks and similar consonants; these differences are dropped when nothing else was found.
_LOOSE = str.maketrans({**dict.fromkeys("็่้๊๋์ะ"), "ู": "ุ", "ึ": "ุ", "ื": "ุ", "ี": "ิ", "ฌ": "ช", "ซ": "ส",
                        "ी": "ि", "ू": "ु", "ण": "न", "श": "स", "ष": "स", "व": "ब", "ट": "त", "ड": "द", "ँ": "ं", "ऊ": "उ", "ई": "इ"})
_LOOSE_LENGTH = 5
_VARYING = re.compile("[\u0e00-\u0e7f\u0900-\u097f]")
_SHORT_ANSWER = 4  # words: a bare name counts as a place when it is (nearly) the whole message
_TYPO_LENGTH = 6


@dataclass(frozen=True)
class Place:
    """A place found: `code` ("JP-13"), or None with `candidates` where the name is ambiguous; offsets in the folded text."""

    code: str | None
    surface: str
    start: int
    end: int
    candidates: tuple[str, ...] = ()
    corrects: bool = False  # another place was taken back in the same message ("Osaka, not Kyoto")


@lru_cache(maxsize=1)
def _prefecture_rows() -> dict[str, dict[str, str]]:
    rows = {}
    for line in _lines("prefectures.txt"):
        number, *names = line.split("|")
        rows[f"JP-{number}"] = dict(zip(_COLUMNS, names, strict=True))
    return rows


def prefecture_names(code: str) -> dict[str, str]:
    """Names of a prefecture by script: kanji, kana, romaji, ko, zh-Hans, zh-Hant, th, ne. KeyError if unknown."""
    return dict(_prefecture_rows()[code])


def display_name(code: str, locale: str) -> str:
    """The prefecture's name for readers of a locale; Latin-script locales read romaji."""
    names = _prefecture_rows()[code]
    if locale == "ja":
        suffix = {"JP-01": "", "JP-13": "都", "JP-26": "府", "JP-27": "府"}.get(code, "県")
        return names["kanji"] + suffix
    return names.get(locale, names["romaji"])


def _listed() -> Iterator[tuple[str, str, int]]:
    """(name, prefecture code, tier) of all lists: prefectures, chosen spellings, the long table."""
    for code, row in _prefecture_rows().items():
        yield from ((name, code, _PREFECTURE) for name in row.values())
    for line in _lines("places.txt"):
        key, _, names = line.partition("=")
        if key.strip() != "strict":
            yield from ((name, f"JP-{key.strip()}", _CHOSEN) for name in names.split("|"))
    for line in _lines("places.tsv"):
        number, *columns = line.split("\t")
        yield from ((name, f"JP-{number}", _TABLE) for column in columns for name in column.split("|"))


def _lines(file: str) -> Iterator[str]:
    return (line for line in (DATA / file).read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#"))


# Up to this many letters a name of the long table is, or hides in, a word of one of our languages: Han, Hangul, Thai, Devanagari, kana, Latin.
_SHORT = (("\u3400", "\u9fff", 1), ("\uac00", "\ud7a3", 2), ("\u0e00", "\u0e7f", 4), ("\u0900", "\u097f", 4), ("\u3041", "\u30ff", 4), ("", "\U0010ffff", 3))


def _is_short(name: str) -> bool:
    return len(name) <= next(limit for first, last, limit in _SHORT if first <= name[0] <= last)


@lru_cache(maxsize=1)
def _index() -> tuple[Any, dict[str, tuple[str, ...]], frozenset[str], frozenset[str]]:
    """The automaton, prefecture codes by name, names that need a sign that a place is meant, names of the long table."""
    strict = {fold(name.strip()) for line in _lines("places.txt") if line.startswith("strict") for name in line.split("=")[1].split("|")}
    names: dict[str, set[str]] = {}
    tiers: dict[str, int] = {}
    for listed, code, tier in _listed():
        name = fold(listed.strip())
        if name and tier <= tiers.setdefault(name, tier):  # Ibaraki is the prefecture, whatever else bears its name
            names.setdefault(name, set()).add(code)
    strict |= {name for name, tier in tiers.items() if tier == _TABLE and _is_short(name)}
    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton, {name: tuple(sorted(codes)) for name, codes in names.items()}, frozenset(strict), frozenset(
        name for name, tier in tiers.items() if tier == _TABLE)


def _bordered(text: str, start: int, end: int) -> bool:
    if end < len(text) and is_combining(text[end]):
        return False
    if is_spaceless(text[start]):
        return True
    before = start and text[start - 1].isalpha() and not is_spaceless(text[start - 1])
    after = end < len(text) and text[end].isalpha() and not is_spaceless(text[end])
    if after and text[start:end].isascii() and re.match(r"(?:ken|shi|fu|ku)\b", text[end:]):
        after = False
    devanagari = "\u0900" <= text[start] <= "\u097f"
    return not before and (not after or devanagari)


def find_places(text: str, expected: bool = False) -> list[Place]:
    """The places of a text in order. `expected`: the question was for a place, so bare and misspelt names count."""
    automaton, names, strict, table = _index()
    folded = fold(text[:MAX_TEXT])
    hits = sorted(((last - len(name) + 1, last + 1) for last, name in automaton.iter(folded)
                   if _bordered(folded, last - len(name) + 1, last + 1)), key=lambda span: (span[0] - span[1], span[0]))
    kept: list[tuple[int, int]] = []
    for start, end in hits:
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end))
    found = [_place(folded, start, end, names) for start, end in sorted(kept)
             if not _PERSON.match(folded[end:])
             and (expected or folded[start:end] not in strict or _spoken_as_place(text, folded, start, end, folded[start:end] in table))]
    return found or _misspelt(folded, names, strict, expected) or _loosely_spelt(folded)


def _place(folded: str, start: int, end: int, names: dict[str, tuple[str, ...]]) -> Place:
    codes = names[folded[start:end]]
    return Place(codes[0] if len(codes) == 1 else None, folded[start:end], start, end, codes)


def _spoken_as_place(text: str, folded: str, start: int, end: int, is_rare: bool) -> bool:
    """Whether a name that is also a word is meant as a place here; one of the long table needs its 市 or "city"."""
    if _OFFICIAL.match(folded[end:]) or (not is_rare and _PARTICLE.match(folded[end:])):
        return True
    if len(text) == len(folded) and text[start].isupper() and not text.isupper():
        if _BEFORE.search(folded[:start]) or _INSIDE.search(folded[:start]):
            return True
    return len(folded.split()) <= 1 and end - start == len(folded.strip())


@lru_cache(maxsize=1)
def _roman_by_shape() -> dict[tuple[str, int], list[str]]:
    """Names in Roman letters that a slip may mean, by first letter and length."""
    _, names, strict, table = _index()
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in names:
        if name.isascii() and len(name) >= _TYPO_LENGTH - 1 and name not in strict and name not in table:
            shapes.setdefault((name[0], len(name)), []).append(name)
    return shapes


def _misspelt(folded: str, names: dict[str, tuple[str, ...]], strict: frozenset[str], expected: bool) -> list[Place]:
    words = list(re.finditer(r"[a-z]+", folded))
    if not expected and len(words) > 60:
        return []  # a long text misspells ordinary words more often than places
    for word in words:
        spelt = word.group()
        if len(spelt) < _TYPO_LENGTH - (1 if expected else 0) or spelt in strict:
            continue
        if not expected and not _BEFORE.search(folded[:word.start()]):
            continue
        near = [name for length in (-1, 0, 1) for name in _roman_by_shape().get((spelt[0], len(spelt) + length), ())
                if DamerauLevenshtein.distance(name, spelt, score_cutoff=1) <= 1]
        codes = {code for name in near for code in names[name]}
        if len(codes) == 1:
            return [Place(codes.pop(), spelt, word.start(), word.end())]
    return []


@lru_cache(maxsize=1)
def _loose_names() -> dict[str, str]:
    """Thai and Devanagari names by their loose spelling; only what stays unambiguous."""
    _, names, strict, _ = _index()
    loose: dict[str, set[str]] = {}
    for name, codes in names.items():
        spelt = name.translate(_LOOSE)
        if ("\u0e00" <= name[0] <= "\u0e7f" or "\u0900" <= name[0] <= "\u097f") and name not in strict and len(spelt) >= _LOOSE_LENGTH:
            loose.setdefault(spelt, set()).update(codes)
    return {spelt: codes.pop() for spelt, codes in loose.items() if len(codes) == 1}


def _loosely_spelt(folded: str) -> list[Place]:
    if not _VARYING.search(folded):
        return []
    kept = [(place, char.translate(_LOOSE)) for place, char in enumerate(folded)]
    positions = [place for place, char in kept if char]
    text = "".join(char for _, char in kept)
    hits = [(text.find(spelt), spelt, code) for spelt, code in _loose_names().items() if spelt in text]
    if not hits:
        return []
    start, spelt, code = max(hits, key=lambda hit: len(hit[1]))
    first, last = positions[start], positions[start + len(spelt) - 1] + 1
    return [Place(code, folded[first:last], first, last)]


def chosen_place(text: str, expected: bool = False) -> Place | None:
    """The one place a message means: taken back ones ("not Kyoto") are dropped, "from A to B" means B.

    Several that remain give a Place without code but with candidates.
    """
    folded = fold(text[:MAX_TEXT])
    places = find_places(text, expected)
    left = [place for place in places
            if not _NOT_BEFORE.search(folded[:place.start]) and not _NOT_AFTER.match(folded[place.end:])]
    stated = [place for place in left
              if not _FROM_BEFORE.search(folded[:place.start]) and not _FROM_AFTER.match(folded[place.end:])]
    remaining = (stated if len(left) > 1 and stated else left)
    codes = {code for place in remaining for code in ([place.code] if place.code else place.candidates)}
    if not remaining:
        return None
    settled = {place.code for place in remaining if place.code}
    corrects = len(left) < len(places)
    if len(settled) == 1 and all(place.code or settled & set(place.candidates) for place in remaining):
        return replace(next(place for place in remaining if place.code), corrects=corrects)
    first = remaining[0]
    return Place(None, first.surface, first.start, first.end, tuple(sorted(codes)), corrects)


@lru_cache(maxsize=1)
def roman_names() -> frozenset[str]:
    """The single words of all place names in Roman letters, folded; they say nothing about a writer's language."""
    _, names, strict, _ = _index()
    return frozenset(word for name in names if name.isascii() for word in name.split() if word not in strict)
