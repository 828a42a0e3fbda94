"""The questions of the forms: which answers are offered, and how a typed answer is read."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Iterable

from rapidfuzz import fuzz

from bot import topics
from bot.dates import FARTHEST_YEARS, find_date
from bot.folding import fold, is_spaceless
from bot.letter import OFFICE, SKIPPED, situation_text
from bot.texts import render

ENTITY_OF_OPEN = ("agency", "details", "person_name", "reply_to")  # any text may be the answer
_SIMILAR = 88  # per cent of rapidfuzz.ratio: one or two typing errors in a label, not another label


@dataclass(frozen=True)
class Choice:
    """One answer to choose: the value it sets and the message id of its label."""

    value: str
    label: str


def choices(slot: str, topic: str | None = None, text_language: str = "en") -> tuple[Choice, ...]:
    """The answers offered for a slot; empty where free text alone is asked."""
    if slot == "situation":
        return tuple(Choice(code, situation_text("situation", str(topic), code)) for code in topics.situations_for(topic))
    if slot == "wish":
        return tuple(Choice(code, f"wish-{code}") for code in topics.wishes_for(topic))
    if slot == "since":
        return tuple(Choice(code, f"since-{code}") for code in topics.SINCE)
    if slot == "contacted_before":
        return tuple(Choice(code, f"contacted-{code}") for code in topics.CONTACTED)
    if slot == "in_court":
        return (Choice("yes", "button-yes"), Choice("no", "button-no"))
    if slot == "next_step":
        return (Choice("mail", "button-step-mail"), Choice("centre", "button-step-centre"))
    if slot == "person_name":
        return (Choice(SKIPPED, "button-anonymous"),)
    if slot == "agency":
        return (*(Choice(OFFICE + code, f"office-{code}") for code in topics.offices_for(topic)), Choice(SKIPPED, "button-skip"))
    if slot == "consequence":
        return (*(Choice(code, f"consequence-{code}") for code in topics.CONSEQUENCES), Choice(SKIPPED, "button-skip"))
    if slot == "deadline":
        return (Choice(SKIPPED, "button-no-deadline"),)
    if slot in ("details", "reply_to"):
        return (Choice(SKIPPED, "button-skip"),)
    return ()


def read_date(text: str, today: datetime.date) -> str | None:
    """An ISO date out of 2026-03-15, 2026/3, 15 de marzo, 令和8年3月15日; None if there is none or it lies ahead."""
    date = find_date(text, today)
    return date.isoformat() if date and date <= today else None


def read_any_date(text: str, today: datetime.date) -> str | None:
    """An ISO date, whenever it is; without a year the next one that comes."""
    date = find_date(text, today, ahead=True)
    return date.isoformat() if date else None


def read_deadline(text: str, today: datetime.date) -> str | None:
    """An ISO date that is not over yet and within ten years, as `read_any_date` reads it."""
    date = find_date(text, today, ahead=True)
    return date.isoformat() if date and today <= date <= today.replace(year=today.year + FARTHEST_YEARS, day=min(today.day, 28)) else None


# How long ago by words; the first that stands in a message counts. "Ten years" alone may be the time someone has lived here.
_SINCE_CONCEPTS = (("years", ("last_year",)), ("half_year", ("half_year",)), ("months", ("waiting_months", "no_answer_months", "last_month")),
                   ("weeks", ("for_weeks", "last_week")), ("days", ("yesterday",)))


def recognised_since(text: str, concepts: Iterable[str], today: datetime.date) -> str | None:
    """Since when, if a message tells it: a date, or a span of time by its words."""
    said = set(concepts)
    return read_date(text, today) or next((span for span, hints in _SINCE_CONCEPTS if said & set(hints)), None)


def read_choice(slot: str, text: str, locale: str, topic: str | None = None) -> str | None:
    """The value whose label (in the locale) or number the text is; None if it is neither."""
    offered = choices(slot, topic)
    plain = fold(text).strip(" .!。！")
    if plain.isdigit() and 1 <= int(plain) <= len(offered) and len(plain) < 3:
        return offered[int(plain) - 1].value
    labels = [(choice.value, fold(render(locale, choice.label))) for choice in offered]
    best = max(((fuzz.ratio(plain, label), value) for value, label in labels), default=(0, None))
    return best[1] if best[0] >= _SIMILAR else _by_part(plain, labels)


def _by_part(plain: str, labels: list[tuple[str, str]]) -> str | None:
    """The value of the one label in which the answer stands as words ("decide" for "Decide or answer soon")."""
    if len(plain) < (2 if is_spaceless(plain[:1] or " ") else 4):
        return None
    found = [value for value, label in labels
             if plain in label and (is_spaceless(plain[0]) or not label[label.find(plain) - 1:label.find(plain)].isalnum())]
    return found[0] if len(found) == 1 else None
