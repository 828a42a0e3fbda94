"""bot/places.py: names in all scripts, corrections, and words that are no places."""

from __future__ import annotations

import pytest

from bot.places import PREFECTURES, chosen_place, display_name
from bot.texts import LOCALES

FOUND = [("I live in Osaka", "JP-27"), ("no, Osaka, not Kyoto", "JP-27"), ("京都じゃなくて大阪です", "JP-27"), ("東京都", "JP-13"),
         ("ฉันอยู่โตเกียว", "JP-13"), ("도쿄에서 살아요", "JP-13"), ("tôi ở Hamamatsu", "JP-22"), ("I moved from Kyoto to Osaka", "JP-27"),
         ("我住在广岛", "JP-34"), ("我住在廣島", "JP-34"), ("ओसाकामा बस्छु", "JP-27"), ("Moro em Hiroxima", "JP-34"), ("名古屋市です", "JP-23"),
         ("Saya tinggal di Gunma", "JP-10"), ("Nara", "JP-29"), ("Ōsaka", "JP-27"), ("ＴＯＫＹＯ", "JP-13"), ("Okinawa-ken", "JP-47")]
NOT_FOUND = ["no tengo nada", "mie goreng", "kita mau tanya", "hello", "", "😀", "what date is it", "나라에서 돈을 받아요", "大分たちました"]


@pytest.mark.parametrize("text, code", FOUND)
def test_found(text: str, code: str) -> None:
    place = chosen_place(text)
    assert place and place.code == code


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_a_place(text: str) -> None:
    assert chosen_place(text) is None


def test_ambiguous_names_ask() -> None:
    place = chosen_place("fuchu")
    assert place and place.code is None and place.candidates == ("JP-13", "JP-34")


def test_a_misspelt_answer_counts_when_a_place_is_asked() -> None:
    assert chosen_place("Shizouka") is None
    place = chosen_place("Shizouka", expected=True)
    assert place and place.code == "JP-22"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_prefecture_has_a_name(locale: str) -> None:
    assert len({display_name(code, locale) for code in PREFECTURES}) == 47
