"""One spelling for many: full width, capitals, diacritics and invisible characters are folded before matching."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]")
# Marks that carry meaning in these scripts stay; only Latin loses its diacritics.
_LATIN_MARKS = re.compile(r"[\u0300-\u036f]")

# Letters without a decomposition, and the apostrophes that telephones type.
_SAME = str.maketrans({"đ": "d", "ı": "i", "’": "'", "‘": "'", "ʼ": "'", "`": "'"})


def clean(text: str) -> str:
    """NFC without invisible and bidi characters, full-width Latin as ASCII; what every reader starts from."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)))


MAX_TEXT = 2500  # characters of a message that are read; the gateway takes 2,000


@lru_cache(maxsize=1)
def _simplified() -> dict[int, str]:
    """Traditional Chinese characters to simplified ones (OpenCC), so that both variants share words and concepts."""
    from opencc import OpenCC

    convert = OpenCC("t2s").convert
    pairs = ((char, convert(char)) for char in map(chr, range(0x4E00, 0xA000)))
    return {ord(char): simple for char, simple in pairs if simple != char and len(simple) == 1}


def fold(text: str) -> str:
    """Lower case without Latin diacritics ("Đường" -> "duong"), traditional Chinese as simplified; other scripts unchanged."""
    lowered = clean(text).casefold().translate(_SAME)
    if not lowered.isascii():
        lowered = lowered.translate(_simplified())
    decomposed = unicodedata.normalize("NFD", lowered)
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub("", decomposed))


def is_spaceless(char: str) -> bool:
    """Scripts written without spaces between words: Thai, Han, kana; Hangul glues particles to words."""
    return ("\u0e00" <= char <= "\u0e7f" or "\u3040" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff"
            or "\uac00" <= char <= "\ud7a3")


def is_combining(char: str) -> bool:
    """Marks that belong to the character before them (Thai vowels and tones, Devanagari signs)."""
    return unicodedata.category(char) in ("Mn", "Mc")
