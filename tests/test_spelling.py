"""bot/spelling.py and bot/japanese.py: slips are corrected, names and known words stay; one spelling for Japanese."""

from __future__ import annotations

import time

import pytest

from bot.japanese import one_spelling, reading
from bot.spelling import MAX_WORDS, Speller


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller.learn([("es", "la vacuna la vacuna del hijo"), ("es", "el cartero y el buzon"), ("tl", "ang trabaho ang trabaho ko"),
                          ("ko", "출입국 출입국"), ("th", "วีซ่า วีซ่า")])


@pytest.mark.parametrize("language, text, corrected", [
    ("es", "la BACUNA de mi hijo", "la vacuna de mi hijo"),        # a letter that sounds the same
    ("tl", "wala na trabho ko", "wala na trabaho ko"),             # a vowel left out
    ("es", "no hay trabajo en Gunma", "no hay trabajo en Gunma"),  # known words and names stay, capitals too
    ("es", "xq qwrtzx", "xq qwrtzx"),                              # nothing near: stays
    ("th", "วีซา", "วีซา"),                                           # no word borders in Thai
    ("de", "Impfug", "Impfug"),                                    # a language we have no words of
])
def test_correct(speller: Speller, language: str, text: str, corrected: str) -> None:
    assert speller.correct(text, language) == corrected


def test_the_language_decides(speller: Speller) -> None:
    assert speller.correct("trabho", "ko") == "trabho"
    assert speller.correct("trabho", None) == "trabho"


def test_a_long_nonsense_is_left_after_some_words(speller: Speller) -> None:
    words = [f"vacun{letter}" for letter in "bcdfghjklmnpqrtvwxyz"] * 100
    began = time.process_time()
    corrected = speller.correct(" ".join(words), "es").split()
    assert time.process_time() - began < 0.5 and corrected[:1] == ["vacuna"]
    assert corrected[MAX_WORDS:] == words[MAX_WORDS:]


@pytest.mark.parametrize("text, spelled", [
    ("いえ、そうでは ありません", "いえ、そうではありません"), ("soudan dekimasu ka", "そうだんできますか"), ("konnichiwa", "こんにちわ"),
    ("visa ga kireta", "visa がきれた"), ("SIM の契約", "SIM の契約"),
])
def test_one_spelling(text: str, spelled: str) -> None:
    assert one_spelling(text) == spelled


def test_reading() -> None:
    assert reading("送金しました") == reading("そうきんしました") == "そうきんしました"
