"""Where a matter goes: one pure function, first matching rule wins, and every decision explains itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Mapping

from bot.topics import MUNICIPAL_TOPICS, OUTSIDE_TOPICS

ROUTES = ("english_mail", "center_referral", "external_referral", "staff", "emergency", "information")
UNCLEAR_AFTER_TRIES = 2  # design §6, rule 2: a person reads it after two tries


@dataclass(frozen=True)
class Matter:
    """The facts routing reads. All are codes; `disaster_active` and `infectious_window` are switches staff set."""

    topic: str | None = None
    language: str = "en"
    prefecture: str | None = None
    danger: bool = False
    wants_person: bool = False
    tries: int = 0
    in_court: bool = False
    english_ok: bool = False
    next_step: str | None = None  # "mail", "centre" or None while the person has not chosen
    disaster_active: bool = False
    infectious_window: bool = False

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any], **switches: bool) -> Matter:
        """Builds the facts from Rasa's slots; unknown or empty slots keep their defaults."""
        return cls(
            topic=slots.get("topic"), language=slots.get("language") or "en", prefecture=slots.get("prefecture"),
            tries=int(slots.get("tries") or 0), in_court=slots.get("in_court") == "yes",
            english_ok=bool(slots.get("english_ok")), next_step=slots.get("next_step"), **switches,
        )


@dataclass(frozen=True)
class Decision:
    """Where the matter goes (`route`, None = ask the person first), by which rule, and why."""

    route: str | None
    rule: str
    because: tuple[str, ...]  # the facts the rule read
    would_change: str         # the fact that would have led elsewhere; message id "changed-<fact>"


@dataclass(frozen=True)
class Rule:
    """One row of the table: `applies` reads only the facts named in `because`."""

    id: str
    applies: Callable[[Matter], bool]
    route: str | None
    because: tuple[str, ...]
    would_change: str = "none"


RULES = (
    Rule("R10-danger", lambda m: m.danger, "emergency", ("danger",)),
    Rule("R20-person-asked", lambda m: m.wants_person, "staff", ("wants_person",)),
    Rule("R21-unclear", lambda m: m.topic is None and m.tries >= UNCLEAR_AFTER_TRIES, "staff", ("topic", "tries")),
    Rule("R22-ask-topic", lambda m: m.topic is None, "information", ("topic",)),
    Rule("R30-in-court", lambda m: m.in_court, "external_referral", ("in_court",), "in_court"),
    Rule("R31-private", lambda m: m.topic == "private_dispute", "external_referral", ("topic",), "topic"),
    Rule("R32-human_rights", lambda m: m.topic == "human_rights", "external_referral", ("topic",), "topic"),
    Rule("R33-police", lambda m: m.topic == "crime_police", "external_referral", ("topic",), "topic"),
    Rule("R40-disaster", lambda m: m.topic == "disaster" and m.disaster_active, "center_referral",
         ("topic", "prefecture", "disaster_active")),
    Rule("R41-infectious", lambda m: m.topic == "infectious_disease" and m.infectious_window, "center_referral",
         ("topic", "prefecture", "infectious_window")),
    Rule("R70-municipal", lambda m: m.topic in MUNICIPAL_TOPICS and m.next_step != "mail", "center_referral",
         ("topic", "next_step"), "next_step"),
    Rule("R61-chose-centre", lambda m: m.next_step == "centre", "center_referral", ("next_step", "prefecture"),
         "english_ok"),
    Rule("R50-english", lambda m: m.language == "en" or m.english_ok, "english_mail", ("language", "english_ok"),
         "next_step"),
    Rule("R60-chose-mail", lambda m: m.next_step == "mail", "english_mail", ("next_step",), "next_step"),
    Rule("R62-choose", lambda m: True, None, ("language", "english_ok", "next_step"), "next_step"),
)


def route(matter: Matter) -> Decision:
    """Decides where a matter goes. Total: the last rule always matches. Source of the order: design §6."""
    rule = next(rule for rule in RULES if rule.applies(matter))
    return Decision(rule.route, rule.id, rule.because, rule.would_change)


def needs_choice(matter: Matter) -> bool:
    """Whether the person has to choose between the mail and the centre before a route is known."""
    return route(matter).route is None


def is_outside(topic: str | None) -> bool:
    """Whether administrative counselling cannot take up the topic."""
    return topic in OUTSIDE_TOPICS
