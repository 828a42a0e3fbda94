"""Which answers a question about the service gets: by intent, and by the concepts that narrow it down."""

from __future__ import annotations

from typing import Iterable

_BY_INTENT = {
    "ask_service": ("about-service", "about-limits"),
    "ask_cost_privacy": ("cost-free", "privacy-confidential", "privacy-numbers"),
    "ask_contact": ("contact-telephone", "contact-visit", "contact-mail", "contact-other-ways"),
    "ask_english_email": ("english-email-rules",),
    "ask_counselor": ("counsellor-about",),
    "ask_leaflet": ("leaflet-about",),
    "ask_process": ("process-steps",),
}
# A word in the question that asks for one of the special answers.
_BY_CONCEPT = {
    "council": "process-council", "expert_council": "process-council", "example": "process-examples",
    "examples": "process-examples", "result_example": "process-examples", "international": "international-about",
    "ombudsman": "international-about", "disaster": "disaster-about", "earthquake": "disaster-about",
    "typhoon": "disaster-about", "covid": "infectious-about", "infectious_disease": "infectious-about",
}


SPECIAL = frozenset(("council", "expert_council", "example", "examples", "result_example", "international", "ombudsman"))


def answers(intent: str, concepts: Iterable[str]) -> tuple[str, ...]:
    """Message ids for a question; special answers come first. At least one id, for every intent."""
    special = tuple(dict.fromkeys(_BY_CONCEPT[concept] for concept in concepts if concept in _BY_CONCEPT))
    general = _BY_INTENT.get(intent, ("about-service",))
    if intent == "ask_process" and not special:
        return (*general, "process-council", "process-examples")
    return special + general if intent != "ask_process" else special
