"""Japanese, simplified or traditional Chinese: code pages, function characters, kana, and pairs of characters (han.npz)."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Iterator

import numpy as np

from bot.folding import fold

CODES = ("ja", "zh-Hans", "zh-Hant")
MODEL = Path(__file__).resolve().parent / "han.npz"
_CHINESE_WORDS = frozenset("的了吗嗎呢你们們怎么麼哪这這她很没沒吧啊给給说說让讓谁誰什还還唔嘅咗喺嚟冇啲咁佢哋喇")
_RUN = re.compile("[\u3400-\u9fff]+")
_GLUED = re.compile("[\u3400-\u9fff々][\u3041-\u3096]")  # particles and endings: 申請した, 市役所で
_SURE = 1.0          # research/langid.md §5.3 measured 1.2 without the pairs
_HINT = 1.5
# Chosen on the training sentences: a pair weighs half its log ratio, capped; a glued kana speaks for Japanese as a code page does.
_PAIR_SHARE, _PAIR_CAP, _CHAR_CAP = 0.5, 2.5, 2.0
_GLUED_WEIGHT, _HIRAGANA_WEIGHT, _KATAKANA_WEIGHT = 1.5, 0.3, 0.5
_VARIANT_CAP = 1.5


@lru_cache(maxsize=4096)
def _in(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=4096)
def _code_page_weight(char: str) -> float:
    """Positive for Chinese, negative for Japanese."""
    if char in _CHINESE_WORDS:
        return 2.0
    japanese, simple, traditional = _in(char, "shift_jis"), _in(char, "gb2312"), _in(char, "big5")
    if not japanese and (simple or traditional):
        return 3.0
    if japanese and not simple and not traditional:
        return -3.0
    return 0.0


def grams(text: str) -> Iterator[str]:
    """The Han characters of a text and their pairs."""
    for run in _RUN.findall(text):
        yield from run
        yield from (first + second for first, second in zip(run, run[1:], strict=False))


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, float], dict[str, float]]:
    """Log ratios by gram: Chinese to Japanese (both folded to simplified), traditional to simplified (as written)."""
    with np.load(MODEL, allow_pickle=False) as data:
        return (dict(zip(data["chinese"].tolist(), data["chinese_logs"].tolist(), strict=True)),
                dict(zip(data["variant"].tolist(), data["variant_logs"].tolist(), strict=True)))


def _capped(value: float, cap: float) -> float:
    return max(-cap, min(cap, value))


def _variant(text: str, hint: str | None) -> str:
    total = {"zh-Hant": _HINT, "zh-Hans": -_HINT}.get(hint or "", 0.0)
    for char in text:
        if "\u3400" <= char <= "\u9fff":
            total += 2.0 * (_in(char, "big5") - _in(char, "gb2312"))
    total += _PAIR_SHARE * sum(_capped(_tables()[1].get(gram, 0.0), _VARIANT_CAP) for gram in grams(text))
    return "zh-Hant" if total > 0 else "zh-Hans"


def _chinese_score(text: str, counts: Counter[str]) -> float:
    score = sum(_code_page_weight(char) for char in text)
    for gram in grams(fold(text)):
        score += _PAIR_SHARE * _capped(_tables()[0].get(gram, 0.0), _PAIR_CAP if len(gram) == 2 else _CHAR_CAP)
    score -= _GLUED_WEIGHT * len(_GLUED.findall(text)) + _HIRAGANA_WEIGHT * counts.get("Hiragana", 0)
    return score - (_KATAKANA_WEIGHT if counts.get("Katakana", 0) else 0.0)


def decide(text: str, counts: Counter[str], hint: str | None) -> tuple[str | None, float]:
    """(code, share); None when the characters are common to both, as in 国民健康保険."""
    if not counts.get("Han", 0):
        return "ja", 0.99
    score = _chinese_score(text, counts) + (_HINT if hint in ("zh-Hans", "zh-Hant") else -_HINT if hint == "ja" else 0.0)
    if score >= _SURE:
        return _variant(text, hint), 0.97
    if score <= -_SURE:
        return "ja", 0.97
    return None, 0.5
