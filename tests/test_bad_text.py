"""What is no language: an honest answer of each pure part, quickly, never an exception."""

from __future__ import annotations

import random
import time
import unicodedata

import pytest

from bot.concepts import codes
from bot.japanese import one_spelling, reading
from bot.langid import identify
from bot.places import chosen_place
from bot.spelling import Speller
from bot.texts import LOCALES

NOISE = random.Random(7)
RANDOM_BYTES = bytes(NOISE.randrange(256) for _ in range(4000)).decode("utf-8", "replace")
TEXTS = {
    "random bytes": RANDOM_BYTES, "5,000 words": "visa " * 5000, "5,000 unknown words": " ".join(f"{chr(97 + n % 26)}xq{n}zv" for n in range(5000)),
    "one letter": "a", "numbers": "123456 7890", "emoji": "😀👍🏽👨‍👩‍👧", "zero width": "vi\u200bsa\u200d\ufeff", "bidi": "\u202evisa\u202c \u2066x\u2069",
    "decomposed": unicodedata.normalize("NFD", "gia hạn visa không được, 비자, ビザが"), "full width": "ＶＩＳＡ　ｒｅｎｅｗａｌ", "mixed scripts": "visa ビザ วีซ่า 비자 भिसा виза",
    "lone surrogate": "visa \ud800 x", "null": "\x00\x01\x02", "only marks": "\u0e31\u0e34\u0301\u0901", "only spaces": " \u3000\t\n", "one long word": "a" * 20000,
    "kana run": "あ" * 6000, "han run": "税" * 6000,
}


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller.learn((locale, "visa renewal vacuna nenkin") for locale in LOCALES)


def read_everything(text: str, speller: Speller) -> str | None:
    """All pure parts of the pipeline on one text."""
    language = identify(text).code
    chosen_place(text)
    for known in (language, "ja", "es", None):
        codes(speller.correct(text, known), known)
    if len(text) < 7000:
        reading(one_spelling(text))
    return language


@pytest.mark.parametrize("name", TEXTS)
def test_never_an_exception_and_never_slow(name: str, speller: Speller) -> None:
    text = TEXTS[name]
    language = identify(text)
    codes(speller.correct("visa xqzwk", language.code), language.code)  # tables are loaded
    began = time.process_time()
    language = identify(text)
    chosen_place(text)
    codes(speller.correct(text, language.code), language.code)
    assert time.process_time() - began < 0.1   # the gateway takes 2,000 characters; these are up to ten times that
    read_everything(text, speller)


@pytest.mark.parametrize("name", ["one letter", "numbers", "emoji", "null", "only marks", "only spaces", "random bytes", "mixed scripts"])
def test_what_says_nothing_decides_nothing(name: str) -> None:
    assert identify(TEXTS[name]).code in (None, "other")


@pytest.mark.parametrize("name", ["zero width", "bidi", "full width", "decomposed"])
def test_the_same_words_in_another_dress(name: str) -> None:
    assert "visa" in codes(TEXTS[name], "en")
