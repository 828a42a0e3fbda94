"""bot/langid and bot/languages.py: languages of short messages, the conversation's language, and noise."""

from __future__ import annotations

import random

import pytest

from bot.langid import Guess, identify
from bot.languages import decide, match_accept_language, named_language

SENTENCES = [
    ("My visa renewal takes too long", "en"), ("Tôi chờ gia hạn visa lâu quá", "vi"), ("toi cho gia han visa lau qua", "vi"),
    ("Saya dah tunggu lama sangat untuk visa ni", "ms"), ("Kenapa kantor pajak belum mengembalikan uang saya", "id"),
    ("wala pa po akong natatanggap na sagot", "tl"), ("ok lang ba kung english", "tl"), ("Meu visto está demorando", "pt"),
    ("mi visa no llega", "es"), ("mon visa n'arrive pas", "fr"), ("我的签证还没下来", "zh-Hans"), ("我的簽證還沒下來", "zh-Hant"),
    ("ビザがまだ来ません", "ja"), ("मेरो भिसा आएको छैन", "ne"), ("मेरा वीज़ा नहीं आया है", "other"),
    ("ich warte auf mein visum schon lange", "other"), ("วีซ่ายังไม่มา", "th"), ("비자가 아직 안 나와요", "ko"), ("виза не пришла", "other"),
]


@pytest.mark.parametrize("text, code", SENTENCES)
def test_identify(text: str, code: str) -> None:
    assert identify(text).code == code


@pytest.mark.parametrize("text", ["", "12345", "😀😀", "\u200b\u202e", "...", "国民健康保険料", "a", "\x00\x01"])
def test_noise_and_bare_terms_decide_nothing(text: str) -> None:
    assert identify(text).code in (None, "ja" if text.startswith("国") else None)


def test_never_an_exception() -> None:
    noise = random.Random(1)
    for _ in range(300):
        identify("".join(chr(noise.choice([noise.randrange(1, 0xD7FF), noise.randrange(0xE000, 0x10FFFF)])) for _ in range(40)))


def test_one_short_ambiguous_message_never_flips_the_language() -> None:
    unsure = Guess(None, 0.4, (("es", 0.4), ("pt", 0.35)), None, 1)
    assert decide(None, "vi", unsure, None).language == "vi"
    weak = Guess("es", 0.7, (("es", 0.7),), None, 1)
    first = decide(None, "vi", weak, None)
    assert first.language == "vi" and decide(None, "vi", weak, first.pending).language == "es"


def test_a_pick_holds_until_another_language_came_twice() -> None:
    sure = Guess("th", 0.99, (("th", 0.99),), None, 6, True)
    first = decide("vi", "vi", sure, None)
    assert first.language == "vi"
    assert decide("vi", "vi", sure, first.pending).language == "th"


def test_an_unsupported_language_is_said() -> None:
    other = Guess("other", 0.99, (("other", 0.99),), "Cyrillic", 5, True)
    assert decide(None, None, other, None).notice == "unsupported"


@pytest.mark.parametrize("header, code", [("vi-VN,vi;q=0.9,en;q=0.8", "vi"), ("zh-TW,zh;q=0.9", "zh-Hant"), ("zh-CN", "zh-Hans"),
                                          ("de,en;q=0.3", "en"), ("fil-PH", "tl"), ("de", None), ("", None), ("en;q=0,th;q=0.1", "th")])
def test_accept_language(header: str, code: str | None) -> None:
    assert match_accept_language(header) == code


@pytest.mark.parametrize("text, code", [("nak tukar bahasa inggeris", "en"), ("ベトナム語でお願いします", "vi"), ("繁體中文", "zh-Hant"),
                                        ("nepali ma kura garau", "ne"), ("not English, Thai", None), ("hello", None)])
def test_a_language_named_in_a_message(text: str, code: str | None) -> None:
    assert named_language(text) == code
