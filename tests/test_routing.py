"""bot/routing.py: a table of sentences, and all combinations against the reviewed golden table."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from bot.routing import ROUTES, RULES, Matter, route
from bot.texts import LOCALES, has_text
from bot.topics import TOPICS

GOLDEN = Path(__file__).parent / "golden" / "routing.tsv"
CASES = [  # (what we prove, matter, route, rule)
    ("danger comes before everything", Matter("tax", danger=True, wants_person=True), "emergency", "R10-danger"),
    ("a wish for a person is a wish", Matter("tax", wants_person=True), "staff", "R20-person-asked"),
    ("two tries are enough", Matter(tries=2), "staff", "R21-unclear"),
    ("without a topic nothing is decided", Matter(tries=1), "information", "R22-ask-topic"),
    ("a court case never goes to a centre", Matter("tax", in_court=True), "external_referral", "R30-in-court"),
    ("a private dispute goes elsewhere", Matter("private_dispute"), "external_referral", "R31-private"),
    ("human rights have their own line", Matter("human_rights"), "external_referral", "R32-human_rights"),
    ("police matters go elsewhere", Matter("crime_police"), "external_referral", "R33-police"),
    ("an active disaster has its own place", Matter("disaster", disaster_active=True), "center_referral", "R40-disaster"),
    ("so has an infectious disease", Matter("infectious_disease", infectious_window=True), "center_referral",
     "R41-infectious"),
    ("garbage is the city's", Matter("environment", language="vi"), "center_referral", "R70-municipal"),
    ("who chose the centre gets the centre", Matter("tax", next_step="centre"), "center_referral", "R61-chose-centre"),
    ("English goes into a mail", Matter("tax", language="en"), "english_mail", "R50-english"),
    ("so does the guided mail", Matter("tax", language="ne", next_step="mail"), "english_mail", "R60-chose-mail"),
    ("otherwise the person chooses", Matter("tax", language="ne"), None, "R62-choose"),
]


@pytest.mark.parametrize("matter, wanted, rule", [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_route(matter: Matter, wanted: str | None, rule: str) -> None:
    decision = route(matter)
    assert (decision.route, decision.rule) == (wanted, rule)


def test_every_rule_has_a_row_and_a_known_route() -> None:
    assert {rule.id for rule in RULES} == {row[3] for row in CASES}
    assert {rule.route for rule in RULES} <= {*ROUTES, None}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_decision_is_explained(locale: str) -> None:
    explained = [rule for rule in RULES if rule.id != "R22-ask-topic"]
    assert all(has_text(locale, f"reason-{rule.id}") for rule in explained)
    assert all(has_text(locale, f"changed-{rule.would_change}") for rule in RULES)


def golden_table() -> str:
    """All meaningful combinations, one a line."""
    lines = ["topic\tlanguage\tin_court\tnext_step\tdisaster\tinfectious\troute\trule"]
    for topic, language, court, step, disaster, infectious in itertools.product(
            TOPICS, ("en", "ne"), (False, True), (None, "mail", "centre"), (False, True), (False, True)):
        if (disaster and topic != "disaster") or (infectious and topic != "infectious_disease"):
            continue
        decision = route(Matter(topic, language, in_court=court, next_step=step, disaster_active=disaster,
                                infectious_window=infectious))
        lines.append(f"{topic}\t{language}\t{court}\t{step}\t{disaster}\t{infectious}\t{decision.route}\t{decision.rule}")
    return "\n".join(lines) + "\n"


def test_the_golden_table(request: pytest.FixtureRequest) -> None:
    assert golden_table() == GOLDEN.read_text(encoding="utf-8")
