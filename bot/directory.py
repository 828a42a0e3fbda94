"""Centres and referral lines with what is verified about them (bot/data/centers.yml, referrals.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Mapping

import yaml

from bot.office_hours import Hours

DATA = Path(__file__).resolve().parent / "data"
# Switchboards and booking desks are not counselling lines; older numbers are not shown (design §7).
_SHOWN_PHONES = ("counselling_direct", "counselling_counter", "counselling_section", "centre_contact")
_SHOWN_FRESHNESS = ("current", "mixed")


@dataclass(frozen=True)
class Centre:
    """A counselling centre; `phone` and `address` are None unless a page confirms them."""

    id: str
    prefecture: str
    name_ja: str
    nickname_ja: str
    name_en: str
    address_ja: str | None
    address_en: str | None
    phone: str | None


@dataclass(frozen=True)
class Line:
    """A telephone line of another body. `hours` is None when unknown, () for around the clock."""

    id: str
    name_ja: str
    phone: str | None
    languages: tuple[str, ...]
    hours: tuple[Hours, ...] | None
    closed_on_holidays: bool
    cost: str | None
    url: str | None
    topics: tuple[str, ...]
    prefecture: str | None = None


@cache
def _read(name: str) -> Any:
    return yaml.safe_load((DATA / name).read_text(encoding="utf-8"))


def national() -> Mapping[str, Any]:
    """The number and the English mailbox that are always right: keys phone, mail."""
    return dict(_read("centers.yml")["national"])


def _centre(row: Mapping[str, Any]) -> Centre:
    proven = row["fields_verified"]
    shown = row["phone_type"] in _SHOWN_PHONES and row["freshness"] in _SHOWN_FRESHNESS
    with_address = proven["address"] and row["freshness"] in _SHOWN_FRESHNESS
    return Centre(
        row["id"], row["prefecture"], row["name_ja"], row["nickname_ja"], row["name_en"],
        row["address_ja"] if with_address else None, row["address_en"] if with_address else None,
        row["phone"] if proven["phone"] and shown else None,
    )


def centres_of(prefecture: str) -> tuple[Centre, ...]:
    """The centres of a prefecture ("JP-13"), the default one first. KeyError for an unknown code."""
    data = _read("centers.yml")
    row = {item["code"]: item for item in data["prefectures"]}[prefecture]
    wanted = sorted(row["centers"], key=lambda item: item != row["default_center"])
    found = {item["id"]: item for item in data["centers"]}
    return tuple(_centre(found[item]) for item in wanted)


def centre(centre_id: str) -> Centre:
    """The centre with this id. KeyError if there is none."""
    return _centre({item["id"]: item for item in _read("centers.yml")["centers"]}[centre_id])


def _spans(hours: Any) -> tuple[Hours, ...] | None:
    if hours == "always":
        return ()
    if hours is None:
        return None
    return tuple(Hours(tuple(item["days"]), item["from"], item["to"]) for item in hours)


def _line(row: Mapping[str, Any], line_id: str) -> Line:
    return Line(line_id, row["name_ja"], row["phone"], tuple(row["languages"]), _spans(row["hours"]),
                row["holidays_closed"], row["cost"], row["url"], tuple(row.get("topics", ())), row.get("prefecture"))


def line(line_id: str) -> Line:
    """The line with this id; "onestop:JP-23" is the one-stop centre of a prefecture. KeyError if there is none."""
    if line_id.startswith("onestop:"):
        rows = {item["prefecture"]: item for item in _read("referrals.yml")["onestop"]}
        return _line(rows[line_id.partition(":")[2]], line_id)
    return _line({item["id"]: item for item in _read("referrals.yml")["lines"]}[line_id], line_id)


# Which line serves which matter outside administrative counselling, best first.
_OUTSIDE = {
    "private_dispute": ("houterasu-multilingual",),
    "human_rights": ("moj-human-rights-foreign-language", "dv-hotline-plus", "child-abuse-189"),
    "crime_police": ("houterasu-multilingual", "police-110"),
}
_IN_COURT = ("houterasu-multilingual",)


def lines_for(topic: str | None, language: str, prefecture: str | None, in_court: bool = False) -> tuple[str, ...]:
    """Ids of the lines to show, those that speak the language first; the prefecture's one-stop centre is added."""
    ids = list(_IN_COURT if in_court else _OUTSIDE.get(topic or "", _IN_COURT))
    onestop = {item["prefecture"] for item in _read("referrals.yml")["onestop"]}
    if prefecture in onestop:
        ids.append(f"onestop:{prefecture}")
    return tuple(sorted(ids, key=lambda line_id: language not in line(line_id).languages))


def speaks(topic: str | None, language: str, in_court: bool = False) -> bool:
    """Whether a nation-wide line for this matter speaks the language, so that no prefecture need be asked."""
    return any(language in line(line_id).languages for line_id in lines_for(topic, language, None, in_court))
