"""Cleaning, and what the scripts of a text decide by themselves."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from langdetect import detector_factory
from langdetect.detector_factory import init_factory

from bot.folding import MAX_TEXT
from bot.folding import clean as plain

MODEL = Path(__file__).resolve().parent / "model.npz"
_NOISE = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,100}|@\w+|[0-9]+")
_RANGES = (
    ("Hangul", 0xAC00, 0xD7A3), ("Hangul", 0x1100, 0x11FF), ("Hangul", 0x3130, 0x318F), ("Thai", 0x0E00, 0x0E7F),
    ("Devanagari", 0x0900, 0x097F), ("Hiragana", 0x3040, 0x309F), ("Katakana", 0x30A0, 0x30FF),
    ("Han", 0x3400, 0x4DBF), ("Han", 0x4E00, 0x9FFF), ("Han", 0x3005, 0x3007), ("Cyrillic", 0x0400, 0x052F),
    ("Arabic", 0x0600, 0x077F), ("Bengali", 0x0980, 0x09FF), ("Sinhala", 0x0D80, 0x0DFF), ("Lao", 0x0E80, 0x0EFF),
    ("Myanmar", 0x1000, 0x109F), ("Khmer", 0x1780, 0x17FF), ("Tamil", 0x0B80, 0x0BFF), ("Greek", 0x0370, 0x03FF),
    ("Hebrew", 0x0590, 0x05FF), ("Georgian", 0x10A0, 0x10FF), ("Mongolian", 0x1800, 0x18AF),
    ("Telugu", 0x0C00, 0x0C7F), ("Gurmukhi", 0x0A00, 0x0A7F), ("Gujarati", 0x0A80, 0x0AFF),
)
_GLUED = re.compile("[a-z][はがをにでともへやのしだ][^a-z]")
_CHINESE = re.compile("[的了吗嗎呢你们們怎么麼哪这這她很没沒给給说說让讓谁誰什还還在有我不]")
_MEDLEY = 4  # scripts: nobody writes four in one message
_LETTER_WEIGHT = 3  # a foreign script beside Latin words decides from a third of the letters (langid.md §5.2)
_HINDI = frozenset("मेरी जाना करना होना गया गई हुआ हुई चाहिए अपना आपका तुम वो पर है हैं में का की के को से और नहीं क्या मैं हम आप था थी थे रहा रही यह वह मुझे मेरा आहे नाही आणि मला".split())
_NEPALI = frozenset("छ छु छैन छन् हो होइन को मा लाई ले गर्न गर्ने भयो मेरो मलाई हजुर म तपाईं के कसरी कहाँ किन पनि र भने भएको गरेको थियो".split())
_PROFILE_WEIGHT = 0.4   # research/langid.md §5.4 measured 0.3 to 0.5 best
_WORD_LIMIT = 3.0
_KNOWN_WEIGHT = 0.8
_FLOOR = 1e-4
_NEPALI_ENDING = re.compile(r"(?:न्छ|न्छु|एको|लाई|हरू|हरु|ेको|दैन|छैन|नुहोस्|गर्नु|मा|बाट|सँग|एन|यो|थे|ौं|दिन)$")


def clean(text: str) -> str:
    """Lower case without addresses, digits and noise; invisible characters removed."""
    return _NOISE.sub(" ", plain(text[:MAX_TEXT])).casefold().strip()


def script_of(char: str) -> str | None:
    """The script of a letter, "Latin" for Latin ones, None for what is no letter."""
    number = ord(char)
    for name, first, last in _RANGES:
        if first <= number <= last:
            return name
    if char.isalpha():
        return "Latin" if unicodedata.name(char, "").startswith("LATIN") else "unknown script"
    return None


def count(text: str) -> Counter[str]:
    """Letters a script."""
    return Counter(script for script in map(script_of, text) if script)


def is_noise(text: str, counts: Counter[str]) -> bool:
    """Broken bytes, marks without letters, or a medley of scripts."""
    if not any(char.isalpha() for char in text):
        return True
    broken = sum(char == "\ufffd" or (char < " " and char not in "\t\n\r") for char in text)
    medley = len(counts.keys() - {"Hiragana", "Katakana"}) >= _MEDLEY and max(counts.values()) * 2 < sum(counts.values())
    return broken * 10 > len(text) or medley


def dominant(counts: Counter[str], text: str = "") -> str | None:
    """ko, th, Devanagari, CJK, Latin or the name of a script we do not speak; None without letters."""
    glued = bool(_GLUED.search(text))
    latin = counts.get("Latin", 0)
    cjk = counts.get("Hiragana", 0) + counts.get("Katakana", 0) + counts.get("Han", 0)
    others = {name: number for name, number in counts.items()
              if name not in ("Latin", "Hiragana", "Katakana", "Han")}
    if others:
        name, number = max(others.items(), key=lambda item: item[1])
        if number * _LETTER_WEIGHT >= latin and number * _LETTER_WEIGHT >= cjk:
            return {"Hangul": "ko", "Thai": "th"}.get(name, name)
    # A Japanese term inside a sentence of another language; Japanese itself glues its particles to Latin words (busの).
    quoted = latin >= cjk * _LETTER_WEIGHT and not glued
    sentence = cjk * 2 >= latin and bool(_CHINESE.search(text))  # 那張 leaflet 有 PDF 嗎
    if cjk and (latin == 0 or glued or sentence or (counts.get("Hiragana", 0) > 1 and not quoted) or cjk * _LETTER_WEIGHT >= latin * 2):
        return "CJK"
    return "Latin" if latin else None


@lru_cache(maxsize=1)
def _profiles() -> tuple[Mapping[str, Sequence[float]], Mapping[str, int]]:
    """langdetect's n-gram shares and the places of its languages in them."""
    init_factory()
    return detector_factory._factory.word_lang_prob_map, {
        name: place for place, name in enumerate(detector_factory._factory.langlist)}


@lru_cache(maxsize=4096)
def _nepali_ratio(word: str) -> float:
    """How much more Nepali than Hindi or Marathi a word's letters are (nats), by langdetect's profiles.

    Each n-gram counts once and a word at most three, so that one long word decides nothing (research/langid.md §5.4).
    """
    shares, place = _profiles()
    padded, total = f" {word} ", 0.0
    for gram in {padded[start:start + size] for size in (1, 2, 3) for start in range(len(padded) - size + 1)}:
        found = shares.get(gram)
        if found:
            other = max(found[place["hi"]], found[place["mr"]])
            total += math.log((found[place["ne"]] + _FLOOR) / (other + _FLOOR))
    return max(-_WORD_LIMIT, min(_WORD_LIMIT, total))


@lru_cache(maxsize=1)
def _nepali_words() -> frozenset[str]:
    """Words that stand at least twice in our Nepali training sentences; many are Hindi words too, so each says little."""
    with np.load(MODEL, allow_pickle=False) as data:
        return frozenset(data["nepali"].tolist())


def devanagari(text: str, hint: str | None) -> tuple[str, float]:
    """ne, or other for Hindi and Marathi: function words, endings and langdetect; Nepali is the better error (langid.md §6)."""
    words = re.findall(r"[\u0900-\u097f]+", text)
    hindi = sum(word in _HINDI for word in words)
    nepali = sum(word in _NEPALI or bool(_NEPALI_ENDING.search(word)) for word in words) + 2 * (hint == "ne")
    ours = _KNOWN_WEIGHT * sum(word in _nepali_words() for word in words)
    score = 2 * (nepali - hindi) + _PROFILE_WEIGHT * sum(_nepali_ratio(word) for word in words) + ours + 2
    return ("ne", 0.97) if score > 0 else ("other", 0.9)
