"""Japanese, simplified or traditional Chinese: kana, code pages and function characters."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

CODES = ("ja", "zh-Hans", "zh-Hant")
_CHINESE_WORDS = frozenset("的了吗嗎呢你们們怎么麼哪这這她很没沒吧啊给給说說让讓谁誰什还還")
_SENTENCE = 8  # Han characters: a Japanese sentence of this length has kana, only a name of an office has none
_SURE = 1.2  # research/langid.md §5.3: below this the characters do not decide


@lru_cache(maxsize=4096)
def _in(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=4096)
def _japanese_weight(char: str) -> float:
    """Positive for Chinese, negative for Japanese."""
    if char in _CHINESE_WORDS:
        return 2.0
    japanese, simple, traditional = _in(char, "shift_jis"), _in(char, "gb2312"), _in(char, "big5")
    if not japanese and (simple or traditional):
        return 3.0
    if japanese and not simple and not traditional:
        return -3.0
    return 0.0


def _variant(text: str, hint: str | None) -> str:
    simple = sum(_in(char, "gb2312") and not _in(char, "big5") for char in text if "\u3400" <= char <= "\u9fff")
    traditional = sum(_in(char, "big5") and not _in(char, "gb2312") for char in text if "\u3400" <= char <= "\u9fff")
    if simple == traditional:
        return hint if hint in ("zh-Hans", "zh-Hant") else "zh-Hans"
    return "zh-Hans" if simple > traditional else "zh-Hant"


def decide(text: str, counts: Counter[str], hint: str | None) -> tuple[str | None, float]:
    """(code, share); None when the characters are common to both, as in 国民健康保険."""
    chinese_only = sum(_japanese_weight(char) >= 2.0 for char in text)
    if counts.get("Hiragana", 0) and chinese_only <= max(2, counts["Hiragana"]):
        return "ja", 0.99
    if counts.get("Katakana", 0) and not counts.get("Han", 0):
        return "ja", 0.98
    score = sum(_japanese_weight(char) for char in text) - (2.0 if counts.get("Katakana", 0) else 0.0)
    score += 1.5 if hint in ("zh-Hans", "zh-Hant") else -1.5 if hint == "ja" else 0.0
    if score >= _SURE:
        return _variant(text, hint), 0.97
    if score <= -_SURE:
        return "ja", 0.95
    if not counts.get("Hiragana", 0) and not counts.get("Katakana", 0) and counts.get("Han", 0) >= _SENTENCE:
        return _variant(text, hint), 0.9
    return None, 0.5
