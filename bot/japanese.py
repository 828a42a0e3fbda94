"""One spelling for Japanese: readings in hiragana without spaces, whether kanji, kana or Roman letters were typed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from bot.folding import clean, fold

_SPACE_BETWEEN_KANA = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fffー、。])[ \u3000]+(?=[\u3040-\u30ff\u3400-\u9fff])")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_ROMAN = re.compile(r"[a-z']+")
_NOT_JAPANESE = re.compile(r"[lqvx]|c(?!h)|'")  # letters that romanised Japanese does without: visa, SIM card, don't
_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


@lru_cache(maxsize=1)
def tagger() -> Any:
    """fugashi with unidic-lite: words, lemmas and readings."""
    import fugashi
    import unidic_lite

    return fugashi.Tagger(f'-d "{unidic_lite.DICDIR}"')


def joined(text: str) -> str:
    """Without the spaces that learners put between words ("そうでは ありません")."""
    return _SPACE_BETWEEN_KANA.sub("", text)


def hiragana(text: str) -> str:
    """Katakana as hiragana."""
    return text.translate(_TO_HIRAGANA)


def from_roman(text: str) -> str:
    """Roman letters as hiragana where they spell Japanese ("soudan" -> "そうだん"); words that do not, unchanged."""
    import jaconv

    def kana(found: re.Match[str]) -> str:
        if _NOT_JAPANESE.search(found.group()):
            return found.group()
        spelled = str(jaconv.alphabet2kana(_long_vowels(found.group())))
        return found.group() if re.search("[a-z]", spelled) else spelled

    return _ROMAN.sub(kana, text)


def _long_vowels(word: str) -> str:
    word = re.sub("nn(?=[aiueoy])", "んn", word)
    return re.sub("oh(?![aiueo])", "ou", word.replace("cch", "tch").replace("ā", "aa").replace("ū", "uu").replace("ō", "ou"))


def one_spelling(text: str) -> str:
    """What learners type as Japanese usually stands: without spaces between words, Roman letters as hiragana."""
    if _JAPANESE.search(text):
        return joined(text)
    return joined(from_roman(fold(text)))


def reading(text: str) -> str:
    """The reading of a text in hiragana; what has none (numbers, Latin words) stays as it is."""
    return hiragana("".join(word.feature.kana or word.surface for word in tagger()(joined(clean(text)))))
