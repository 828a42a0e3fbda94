"""The topics of complaints and the codes a person can answer with: what happened, what is wished, since when."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Iterable, Mapping

import yaml

TOPICS = (
    "immigration", "resident_registration", "pension", "health_insurance", "infectious_disease", "employment", "tax",
    "welfare_childcare", "education", "roads_rivers", "driving_transport", "postal_telecom", "disaster",
    "housing_utilities", "environment", "office_conduct", "private_dispute", "human_rights", "crime_police",
)
COMPLAINT_PREFIX = "complaint_"
COMPLAINT_INTENTS = tuple(COMPLAINT_PREFIX + topic for topic in TOPICS)

SERVICE_INTENTS = (
    "ask_service", "ask_cost_privacy", "ask_contact", "ask_english_email", "ask_counselor", "ask_leaflet",
    "ask_process", "ask_case_status",
)
DIALOGUE_INTENTS = (
    "request_human", "change_language", "greet", "goodbye", "thank", "affirm", "deny", "cancel", "restart",
    "out_of_scope",
)
INTENTS = COMPLAINT_INTENTS + ("emergency",) + SERVICE_INTENTS + DIALOGUE_INTENTS

# Administrative counselling does not take these up (research/mic_service.md §3): another body can help.
OUTSIDE_TOPICS = ("private_dispute", "human_rights", "crime_police")
# Matters of the city or town alone: the centre passes them on or names the window (design §6, rule 7).
MUNICIPAL_TOPICS = ("environment",)

OTHER = "other"
WISHES = ("explain", "decide", "correct", "pay", "repair", "improve", "responsible", "other")
SINCE = ("days", "weeks", "months", "half_year", "years", "unknown")
CONTACTED = ("no", "yes_no_answer", "yes_not_solved", "yes_refused")

# What residents suffer from it, most urgent first.
CONSEQUENCES = (
    "status_at_risk", "money_trouble", "job_at_risk", "no_treatment", "child_affected", "housing_at_risk", "safety", "family_apart", "worry",
)

_DATA = Path(__file__).resolve().parent / "data" / "situations.yml"
_PHYSICAL = ("roads_rivers", "environment", "housing_utilities", "driving_transport", "disaster")


def topic_of(intent: str | None) -> str | None:
    """The topic code of a complaint intent ("complaint_tax" -> "tax"), None for every other intent."""
    if intent in COMPLAINT_INTENTS:
        return str(intent)[len(COMPLAINT_PREFIX):]
    return None


@lru_cache(maxsize=1)
def _situations() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(_DATA.read_text(encoding="utf-8"))
    return found


def situations_for(topic: str | None) -> tuple[str, ...]:
    """The situations to offer for a topic, most likely first; always ends with "other"."""
    return (*_situations()[topic]["situations"], OTHER) if topic and topic in _situations() else (OTHER,)


def offices_for(topic: str | None) -> tuple[str, ...]:
    """Codes of the offices to offer for a topic."""
    return tuple(_situations()[topic]["offices"]) if topic and topic in _situations() else ()


def recognised_situation(topic: str | None, concepts: Iterable[str]) -> str | None:
    """The one situation of a topic that most concepts of a message suggest; None where two are equal or none fits."""
    if not topic or topic not in _situations():
        return None
    said = set(concepts)
    points = sorted(((len(said & set(hints)), code) for code, hints in _situations()[topic]["situations"].items()), reverse=True)
    return points[0][1] if points[0][0] > points[1][0] else None


def wishes_for(topic: str | None) -> tuple[str, ...]:
    """The wishes to offer for a topic; "repair" only where there is a thing to repair."""
    return tuple(code for code in WISHES if code != "repair" or topic in _PHYSICAL)
