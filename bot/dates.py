"""Dates as people write them in our languages: numbers, month names, Japanese eras, Thai years."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Callable

from babel.dates import get_month_names

from bot.folding import fold
from bot.texts import LOCALES, babel_locale

_ERAS = {"令和": 2018, "平成": 1988, "reiwa": 2018, "heisei": 1988, "r": 2018, "h": 1988}  # year 1 is the one after
_THAI_OFFSET = 543       # Buddhist era: 2569 is 2026
FARTHEST_YEARS = 10      # a deadline farther ahead is another calendar (Nepal writes 2083) or a slip
_YEAR = r"(20\d\d|25[6-9]\d)"
_NUMERIC = (
    (re.compile(rf"(?<!\d){_YEAR}\s*[-/.年년ปี]\s*(\d{{1,2}})\s*[-/.月월]\s*(\d{{1,2}})(?!\d)"), (0, 1, 2)),
    (re.compile(rf"(?<!\d)(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*{_YEAR}(?!\d)"), (2, 1, 0)),
    (re.compile(rf"(?<!\d){_YEAR}\s*[-/.年년]\s*(\d{{1,2}})(?!\d)"), (0, 1, None)),
    (re.compile(rf"(?<![\d/.-])(\d{{1,2}})\s*[-/.]\s*{_YEAR}(?!\d)"), (1, 0, None)),
)
_ERA = re.compile(r"(令和|平成|(?<![a-z])(?:reiwa|heisei|[rh])(?=\s?\d))\s?(元|\d{1,2})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]?\s*(\d{1,2})?")
_MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]")


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year - _THAI_OFFSET if year >= 2500 else year, month, day)
    except ValueError:
        return None


def _numeric(text: str) -> datetime.date | None:
    for pattern, (year, month, day) in _NUMERIC:
        found = pattern.search(text)
        if found:
            numbers = [int(part) for part in found.groups()]
            return _date(numbers[year], numbers[month], numbers[day] if day is not None else 1)
    era = _ERA.search(text)
    if era:
        return _date(_ERAS[era.group(1)] + (1 if era.group(2) == "元" else int(era.group(2))), int(era.group(3)), int(era.group(4) or 1))
    return None


@lru_cache(maxsize=1)
def _months() -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern of all month names of our languages (Babel), folded, and their numbers."""
    names: dict[str, int] = {}
    for locale in LOCALES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, babel_locale(locale)).items():
                    plain = fold(name).rstrip(".")
                    if len(plain) > (2 if plain.isascii() else 1) and not plain.isdigit():
                        names.setdefault(plain, number)
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    # a day before or after the name, a year after it; two words may stand between ("15 de marzo de 2026", "ngày 15 tháng 3 năm 2026")
    between = r"[\s.,]*(?:(?:de|del|of|nam|ke|พ\.ศ\.|ค\.ศ\.)[\s.]*)?"
    return re.compile(rf"(?<!\d)(\d{{1,2}})?(?:st|nd|rd|th|er|º)?{between}(?<![^\W\d_])({listed})(?![^\W\d_]){between}(\d{{1,2}}(?!\d))?(?:st|nd|rd|th)?{between}{_YEAR}?"), names


def _nearest(month: int, day: int, today: datetime.date, ahead: bool) -> datetime.date | None:
    """The date without a year: the last one that was, or the next one that comes."""
    years = (today.year, today.year + 1) if ahead else (today.year, today.year - 1)
    dates = [_date(year, month, day) for year in years]
    return next((date for date in dates if date and (date >= today if ahead else date <= today)), None)


def _named(text: str, today: datetime.date, ahead: bool) -> datetime.date | None:
    pattern, names = _months()
    for found in pattern.finditer(text):
        before, name, after, year = found.groups()
        day = int(after or before or 1)
        if year:
            return _date(int(year), names[name], day)
        if before or after or any(char.isdigit() for char in name):  # "may" alone is a word
            return _nearest(names[name], day, today, ahead)
    return None


def find_date(text: str, today: datetime.date, ahead: bool = False) -> datetime.date | None:
    """The first date of a text; one without a year is the nearest in the past, or in the future if `ahead`."""
    plain = fold(text)
    month_day = _MONTH_DAY.search(plain)
    readers: tuple[Callable[[], datetime.date | None], ...] = (
        lambda: _numeric(plain),
        lambda: _nearest(int(month_day.group(1)), int(month_day.group(2)), today, ahead) if month_day and 1 <= int(month_day.group(1)) <= 12 else None,
        lambda: _named(plain, today, ahead))
    return next((date for date in (reader() for reader in readers) if date), None)
