"""Slips of the finger: an unknown word becomes the nearest word of its language that the training examples or the lexicon know."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.concepts import LEXICON, lexicons_for, read_lexicon
from bot.folding import fold
from bot.langid import is_listed

# Scripts with words of letters. Han and Thai have no borders to correct within; there the n-grams have to do.
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[\u0900-\u097f]+|[\uac00-\ud7a3]+|[\u3041-\u3096\u30a1-\u30ff]+")
_VOWELS = re.compile("[aeiou]")
_DOUBLED = re.compile(r"(.)\1+")
_FILE = "words.json"
SHORTEST = 4        # shorter words have too many neighbours
LONG = 8            # letters from which two slips are allowed
MAX_WORDS = 25      # unknown words corrected in a message; keeps 5,000 words of nonsense within 20 ms
_SKELETON_SHARE = 0.75  # of a word without vowels ("bkt", "trabho") consonants make up at least this


def _letters(word: str) -> str:
    """Hangul as its letters, so that one wrong vowel is one slip."""
    return unicodedata.normalize("NFD", word)


def _skeleton(word: str) -> str:
    return _DOUBLED.sub(r"\1", word[0] + _VOWELS.sub("", word[1:]))


class Speller:
    """Words by language with how often they were seen; `correct` a text, `words` to store it."""

    def __init__(self, words: Mapping[str, Mapping[str, int]]) -> None:
        self.words = {language: dict(counts) for language, counts in words.items()}

    @classmethod
    def learn(cls, texts: Iterable[tuple[str, str]]) -> Speller:
        """Counts the words of (language, text) pairs."""
        counts: dict[str, Counter[str]] = {}
        for language, text in texts:
            counts.setdefault(language, Counter()).update(_WORD.findall(fold(text)))
        return cls(counts)

    def save(self, folder: Path) -> None:
        """Writes the words into a folder."""
        (folder / _FILE).write_text(json.dumps(self.words, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Speller:
        """Reads what `save` wrote, and builds the tables."""
        return cls(json.loads((folder / _FILE).read_text(encoding="utf-8"))).warm()

    def warm(self) -> Speller:
        """Builds the tables of all languages now (about a second), so that no first message waits for them."""
        for language in self.words:
            if language:
                self._candidates(language)
        return self

    def correct(self, text: str, language: str | None) -> str:
        """The text folded, with unknown words replaced; the text as it was where nothing is to be replaced."""
        if language not in self.words:
            return text
        folded, left = fold(text), MAX_WORDS

        def replaced(found: re.Match[str]) -> str:
            nonlocal left
            word = found.group()
            if left <= 0 or self._is_known(word, str(language)):
                return word
            left -= 1
            return self._nearest(word, str(language))

        corrected = _WORD.sub(replaced, folded)
        return text if corrected == folded else corrected

    def _is_known(self, word: str, language: str) -> bool:
        return len(word) < SHORTEST - 1 or word in self.words[language] or word in _lexicon_words(language) or is_listed(word, language)

    @lru_cache(maxsize=10_000)  # noqa: B019 (one speller lives as long as the process)
    def _nearest(self, word: str, language: str) -> str:
        by_length, by_skeleton = self._candidates(language)
        letters = _letters(word)
        if len(word) >= SHORTEST:
            allowed = 2 if len(letters) >= LONG else 1
            near = [hit for length in range(len(letters) - allowed, len(letters) + allowed + 1)
                    for hit in process.extract(letters, by_length.get(length, {}), scorer=OSA.distance, score_cutoff=allowed, limit=3)]
            if near:
                return min(near, key=lambda hit: (hit[1], hit[0][0] != letters[0], -self._weight(hit[2], language)))[2]
        skeleton = _skeleton(word)
        if len(skeleton) >= 3 and len(skeleton) >= _SKELETON_SHARE * len(word):
            return min(by_skeleton.get(skeleton, [word]), key=lambda known: (abs(len(known) - len(word)), -self._weight(known, language)))
        return word

    def _weight(self, word: str, language: str) -> int:
        return self.words[language].get(word, 0) + _lexicon_words(language).get(word, 0)

    @lru_cache(maxsize=20)  # noqa: B019 (one speller lives as long as the process)
    def _candidates(self, language: str) -> tuple[dict[int, dict[str, str]], dict[str, list[str]]]:
        """Words worth correcting to: those of the lexicon, and those seen twice (once may be a slip itself)."""
        by_length: dict[int, dict[str, str]] = {}
        by_skeleton: dict[str, list[str]] = {}
        seen = {word for word, count in self.words[language].items() if count > 1}
        for word in sorted(seen | set(_lexicon_words(language))):
            if len(word) >= SHORTEST:
                letters = _letters(word)
                by_length.setdefault(len(letters), {})[word] = letters
                by_skeleton.setdefault(_skeleton(word), []).append(word)
        return by_length, by_skeleton


@lru_cache(maxsize=20)
def _lexicon_words(language: str) -> dict[str, int]:
    """The single words of the lexicons that count in a language, and in how many forms they stand."""
    counts: Counter[str] = Counter()
    for name in lexicons_for(language) or ():
        counts.update(_file_words(name))
    return dict(counts)


@lru_cache(maxsize=40)
def _file_words(name: str) -> Counter[str]:
    path = LEXICON / f"{name}.txt"
    return Counter(word for _, form, _ in read_lexicon(path) for word in _WORD.findall(form)) if path.exists() else Counter()
