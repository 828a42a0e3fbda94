"""The topics of complaints and the codes a person can answer with: what happened, what is wished, since when."""

from __future__ import annotations

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

SITUATIONS = (
    "no_answer", "refused_no_reason", "asked_again", "error_in_record", "no_appointment", "told_different",
    "wrong_amount", "not_received", "treated_badly", "no_language_help", "danger_or_broken", "unclear_rule", "other",
)
WISHES = ("explain", "decide", "correct", "pay", "repair", "improve", "responsible", "other")
SINCE = ("days", "weeks", "months", "half_year", "years", "unknown")
CONTACTED = ("no", "yes_no_answer", "yes_not_solved", "yes_refused")

# Which situations are offered first: broken things belong to roads, not to pensions.
_PHYSICAL = ("roads_rivers", "environment", "housing_utilities", "driving_transport", "disaster")


def topic_of(intent: str | None) -> str | None:
    """The topic code of a complaint intent ("complaint_tax" -> "tax"), None for every other intent."""
    if intent in COMPLAINT_INTENTS:
        return str(intent)[len(COMPLAINT_PREFIX):]
    return None


def situations_for(topic: str | None) -> tuple[str, ...]:
    """The situations to offer for a topic, most likely first; always ends with "other"."""
    if topic in _PHYSICAL:
        return ("danger_or_broken",) + tuple(code for code in SITUATIONS if code != "danger_or_broken")
    return tuple(code for code in SITUATIONS if code != "danger_or_broken")


def wishes_for(topic: str | None) -> tuple[str, ...]:
    """The wishes to offer for a topic; "repair" only where there is a thing to repair."""
    return tuple(code for code in WISHES if code != "repair" or topic in _PHYSICAL)
