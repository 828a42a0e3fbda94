"""When an office is open: weekdays, times and Japan's public holidays; `now` is always an argument."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

JAPAN = ZoneInfo("Asia/Tokyo")
_SEARCH_DAYS = 30  # the longest closure is Golden Week or New Year, far below a month


@dataclass(frozen=True)
class Hours:
    """One span of opening: weekdays (0 = Monday), from and to as "HH:MM" in Japan time."""

    days: tuple[int, ...]
    opens: str
    closes: str


NATIONAL_HOURS = (Hours((0, 1, 2, 3, 4), "09:00", "16:45"),)  # lies inside every published range (centers.yml)


@lru_cache(maxsize=8)
def _holidays(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("JP", years=year)


def is_day_off(day: datetime.date) -> bool:
    """Public holidays, and 29 December to 3 January (so the Miyazaki centre's page in centers.yml)."""
    return day in _holidays(day.year) or (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}


def _at(day: datetime.date, clock: str) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time.fromisoformat(clock), JAPAN)


def is_open(now: datetime.datetime, spans: tuple[Hours, ...] = NATIONAL_HOURS, closed_on_holidays: bool = True) -> bool:
    """Whether the office is open at `now` (any time zone; must be aware)."""
    here = now.astimezone(JAPAN)
    if closed_on_holidays and is_day_off(here.date()):
        return False
    return any(here.weekday() in span.days and _at(here.date(), span.opens) <= here < _at(here.date(), span.closes)
               for span in spans)


def next_opening(now: datetime.datetime, spans: tuple[Hours, ...] = NATIONAL_HOURS,
                 closed_on_holidays: bool = True) -> datetime.datetime | None:
    """The next moment the office opens after `now`, in Japan time; None if it never does within a month."""
    here = now.astimezone(JAPAN)
    for ahead in range(_SEARCH_DAYS):
        day = here.date() + datetime.timedelta(days=ahead)
        if closed_on_holidays and is_day_off(day):
            continue
        openings = sorted(_at(day, span.opens) for span in spans if day.weekday() in span.days)
        later = [moment for moment in openings if moment > here]
        if later:
            return later[0]
    return None
