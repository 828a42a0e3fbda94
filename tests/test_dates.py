"""bot/dates.py: dates of all our languages, and words that are none."""

from __future__ import annotations

import datetime

import pytest
from babel.dates import format_date

from bot.dates import find_date
from bot.questions import read_deadline
from bot.texts import LOCALES, babel_locale

TODAY = datetime.date(2026, 11, 25)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("day", [datetime.date(2026, 3, 15), datetime.date(2025, 12, 1), datetime.date(2026, 5, 31)])
@pytest.mark.parametrize("style", ["long", "medium"])
def test_what_babel_writes_is_read(locale: str, day: datetime.date, style: str) -> None:
    assert find_date(format_date(day, style, babel_locale(locale)), TODAY) == day


FOUND = [("2026-03-15", (2026, 3, 15)), ("15/03/2026", (2026, 3, 15)), ("2026/3", (2026, 3, 1)), ("03/2026", (2026, 3, 1)), ("令和8年3月15日から", (2026, 3, 15)), ("R8.3.15", (2026, 3, 15)),
         ("since 15 March", (2026, 3, 15)), ("March 3rd", (2026, 3, 3)), ("3月15日から", (2026, 3, 15)), ("12月20日", (2025, 12, 20)), ("từ tháng 3", (2026, 3, 1)), ("ngày 15 tháng 3", (2026, 3, 15)),
         ("15 มีนาคม 2569", (2026, 3, 15)), ("3월 15일부터", (2026, 3, 15)), ("el 15 de marzo", (2026, 3, 15)), ("depuis le 1er mars 2026", (2026, 3, 1)), ("१५ मार्च २०२६", (2026, 3, 15)),
         ("２０２６年３月１５日", (2026, 3, 15))]
NONE = ["I may lose it", "mars", "4 tháng rồi", "3か月", "3개월", "2026", "13/13/2026", "2026-02-31", "for 4 months", "", "K-2026-000123", "0570-090110", "17.3", "sept personnes"]


@pytest.mark.parametrize("text, date", FOUND)
def test_found(text: str, date: tuple[int, int, int]) -> None:
    assert find_date(text, TODAY) == datetime.date(*date)


@pytest.mark.parametrize("text", NONE)
def test_no_date(text: str) -> None:
    assert find_date(text, TODAY) is None


DEADLINES = [("20 December", "2026-12-20"), ("2月1日", "2027-02-01"), ("2026-11-24", None), ("2083-01-01", None), ("2026-11-25", "2026-11-25")]


@pytest.mark.parametrize("text, date", DEADLINES)
def test_deadline(text: str, date: str | None) -> None:
    assert read_deadline(text, TODAY) == date
