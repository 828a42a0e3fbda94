"""bot/office_hours.py and bot/directory.py: holidays, the next opening, and only confirmed contacts."""

from __future__ import annotations

import datetime

import pytest

from bot import cards, directory
from bot.office_hours import JAPAN, is_open, next_opening
from bot.places import PREFECTURES
from bot.texts import LOCALES


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=JAPAN)


@pytest.mark.parametrize("moment, opened", [("2026-11-24T09:00", True), ("2026-11-24T16:45", False), ("2026-11-23T10:00", False),
                                            ("2026-11-22T10:00", False), ("2026-12-29T10:00", False), ("2026-11-24T08:59", False)])
def test_open(moment: str, opened: bool) -> None:
    assert is_open(at(moment)) is opened


@pytest.mark.parametrize("moment, opening", [("2026-11-20T17:00", "2026-11-24T09:00"), ("2026-12-28T17:00", "2027-01-04T09:00"),
                                             ("2026-11-24T08:00", "2026-11-24T09:00")])
def test_next_opening(moment: str, opening: str) -> None:
    assert next_opening(at(moment)) == at(opening)


def test_fifty_centres_and_only_confirmed_numbers() -> None:
    centres = [centre for code in PREFECTURES for centre in directory.centres_of(code)]
    assert len(centres) == 50
    assert directory.centre("tokyo").phone == "03-3363-1100"
    assert directory.centre("kyoto").phone is None      # an older page only
    assert directory.centre("kagawa").phone is None     # a booking desk


@pytest.mark.parametrize("locale", LOCALES)
def test_every_centre_card_has_the_national_number(locale: str) -> None:
    for code in PREFECTURES:
        data = {"prefecture": code, "topic": "tax", "rule": "R61-chose-centre", "would_change": "english_ok", "language": locale}
        card = cards.build("centre", data, locale, at("2026-11-24T12:00"))
        assert any(row.href == "tel:0570090110" for row in card.rows)
        assert cards.as_text(card)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("topic", ["private_dispute", "human_rights", "crime_police"])
def test_referral_and_emergency_cards(locale: str, topic: str) -> None:
    lines = directory.lines_for(topic, locale, "JP-40")
    data = {"lines": lines, "language": locale, "rule": "R31-private", "would_change": "topic"}
    assert len(cards.build("referral", data, locale, at("2026-11-24T12:00")).sections) == len(lines) + 1
    emergency = cards.build("emergency", {"language": locale}, locale, at("2026-11-24T12:00"))
    assert {row.href for row in emergency.rows if row.href} == {"tel:110", "tel:119", "tel:118"}
