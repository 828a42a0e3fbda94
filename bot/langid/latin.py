"""Latin script: words from frequency lists, letters as back-off, English mixed into everything (model.npz)."""

from __future__ import annotations

import hashlib
import math
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from bot.concepts import LEXICON, read_lexicon
from bot.folding import fold
from bot.places import roman_names

JAPANESE_TERMS = LEXICON / "japan.txt"
MODEL = Path(__file__).resolve().parent / "model.npz"
OURS = ("en", "vi", "id", "tl", "pt", "es", "fr", "ms", "ne", "ja", "ko", "th", "zh-Hans")
# Log priors (langid.md §5.5); romanised ne, ja, ko, th are rare, the background is rarer still.
PRIORS = {"en": 0.6, "id": 0.2, "ne": -1.5, "ja": -3.5, "ko": -4.0, "th": -4.0, "zh-Hans": -6.0}
BACKGROUND_PRIOR = -2.5
HINT_NATS = 1.5
WORD_SHARE = 0.7       # the rest is the letters' back-off
CAP_NATS = 10.0        # one word cannot decide alone
UNLISTED_NATS = 3.0    # Indonesian and Malay build words alike: one that only one list has (penjaganya) says little
TEMPERATURE = 1.2
_ENGLISH_SHARE = {"tl": 0.35}
_ENGLISH_DEFAULT = 0.12
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
TRIGRAM_BUCKETS = 1 << 14
_UNKNOWN = (0.40, 0.25)  # known share under which a long text is unsure, or another language
MAX_WORDS = 120


def bucket(trigram: str) -> int:
    """The table cell of three letters."""
    return int.from_bytes(hashlib.blake2b(trigram.encode(), digest_size=4).digest(), "big") % TRIGRAM_BUCKETS


def word_key(word: str) -> int:
    """The 64-bit key of a word in the table."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")


@lru_cache(maxsize=1)
def _model() -> dict[str, Any]:
    with np.load(MODEL, allow_pickle=False) as data:
        table = {name: data[name] for name in ("keys", "logs", "owners", "trigrams")}
        table["languages"] = [str(name) for name in data["languages"]]
    table["letters"] = table["trigrams"].astype(np.float32)
    return table


@lru_cache(maxsize=20000)
def _word_scores(word: str) -> tuple[Any, Any]:
    """Log probability of the word in each language, and in which lists it stands."""
    model = _model()
    languages = len(model["languages"])
    listed = np.zeros(languages, dtype=np.float64)
    start = int(np.searchsorted(model["keys"], np.uint64(word_key(word)), "left"))
    end = int(np.searchsorted(model["keys"], np.uint64(word_key(word)), "right"))
    for row in range(start, end):
        listed[model["owners"][row]] = math.exp(float(model["logs"][row]))
    padded = f"^{word}$"
    cells = [bucket(padded[place:place + 3]) for place in range(len(padded) - 2)] or [bucket(padded)]
    letters = np.exp(model["letters"][:, cells].sum(axis=1).astype(np.float64))
    return WORD_SHARE * listed + (1 - WORD_SHARE) * letters, listed > 0


def is_listed(word: str, language: str) -> bool:
    """Whether a folded word stands in the frequency list of a language or of English."""
    names, listed = _model()["languages"], _word_scores(word)[1]
    return any(bool(listed[names.index(name)]) for name in (language, "en") if name in names)


@lru_cache(maxsize=1)
def _neutral() -> frozenset[str]:
    """Japanese places and office terms in Roman letters stand in messages of every language (research/langid.md §5.1)."""
    terms = (form for _, form, _ in read_lexicon(JAPANESE_TERMS)) if JAPANESE_TERMS.exists() else ()
    return roman_names() | frozenset(word for form in terms if form.isascii() for word in form.split() if len(word) > 3)


def rank(text: str, hint: str | None) -> list[tuple[str, float]]:
    """(language, share), best first, over ours and the background languages. `text` is cleaned and lower case."""
    model = _model()
    names = model["languages"]
    words = [word for word in _WORD.findall(text)[:MAX_WORDS] if fold(word) not in _neutral()]
    if not words:
        return [(hint or "en", 0.0)]
    english, malay = names.index("en"), (names.index("id"), names.index("ms"))
    share = np.array([_ENGLISH_SHARE.get(name, _ENGLISH_DEFAULT) for name in names])
    total = np.array([PRIORS.get(name, 0.0 if name in OURS else BACKGROUND_PRIOR) for name in names])
    known = np.zeros(len(names))
    for word in words:
        scores, listed = _word_scores(word)
        logs = np.log((1 - share) * scores + share * scores[english] + 1e-30)
        for first, second in (malay, malay[::-1]):
            if listed[first] and not listed[second]:
                logs[second] = max(logs[second], logs[first] - UNLISTED_NATS)
        total += np.maximum(logs - logs.max(), -CAP_NATS)
        known += listed | listed[english]
    if hint in names:
        total[names.index(hint)] += HINT_NATS
    weights = np.exp((total - total.max()) / TEMPERATURE)
    weights /= weights.sum()
    return _guarded(names, weights, known[int(np.argmax(weights))] / len(words), len(words))


def _guarded(names: list[str], weights: Any, known_share: float, words: int) -> list[tuple[str, float]]:
    """The ranking, weakened where few of the words are known: then the best of ours may be none of ours."""
    if words >= 3 and known_share < _UNKNOWN[1]:
        return [("unknown", 0.85), (names[int(np.argmax(weights))], 0.15)]
    if words >= 3 and known_share < _UNKNOWN[0]:
        weights = weights * ANSWER_LIMIT
    return sorted(((names[place], float(weights[place])) for place in range(len(names))), key=lambda item: -item[1])


ANSWER_LIMIT = 0.55  # just under the share that counts as an answer
