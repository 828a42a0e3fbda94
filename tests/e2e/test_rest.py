"""Rasa's own REST channel and /model/parse: the same understanding without the page."""

from __future__ import annotations

import json
import urllib.request
import uuid

import pytest

from bot.texts import LOCALES, render
from tests.conftest import System
from tests.e2e.messages import DANGERS, MATTERS, english_sentences


def post(system: System, path: str, body: dict) -> object:
    request = urllib.request.Request(f"http://127.0.0.1:{system.ports['rasa']}{path}", json.dumps(body).encode(),
                                     {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


@pytest.mark.parametrize("locale", LOCALES)
def test_parse(system: System, locale: str) -> None:
    text, topic = MATTERS[locale]
    found = post(system, "/model/parse", {"text": text})
    assert found["language"]["code"] == locale and {"code", "confidence", "ranking"} <= set(found["language"])
    assert found["intent"]["name"] == f"complaint_{topic}"
    danger = post(system, "/model/parse", {"text": DANGERS[locale]})
    assert danger["intent"]["name"] == "emergency"


def test_parse_finds_places_offices_and_case_numbers(system: System) -> None:
    found = post(system, "/model/parse", {"text": "K-2026-000123 東京出入国在留管理局 I live in Osaka"})
    values = {entity["entity"]: entity["value"] for entity in found["entities"]}
    assert values["case_number"] == "K-2026-000123" and "出入国在留管理局" in values["agency"] and "prefecture" in values | {"place_candidates": 1, "prefecture": 1}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_conversation(system: System, locale: str) -> None:
    sender = uuid.uuid4().hex

    def say(text: str) -> list[dict]:
        return [part for part in post(system, "/webhooks/rest/webhook", {"sender": sender, "message": text}) if "text" in part]

    first = say(MATTERS[locale][0])
    topic = render(locale, "understood-topic", {"topic": {"msg": f"topic-{MATTERS[locale][1]}"}})
    assert topic in first[0]["text"]
    place = next(button for part in first for button in part.get("buttons", ()) if "JP-40" in button["payload"])
    second = say(place["payload"])
    answer = say('/inform{"next_step": "centre"}') if locale != "en" else say("/choose_centre")
    texts = "\n".join(part["text"] for part in first + second + answer)
    assert "きくみみ福岡" in texts
    if locale != "en":
        assert not [line for line in texts.splitlines() if line.strip() in english_sentences()]


def test_indonesian_or_malay_is_asked_once_with_two_buttons(system: System) -> None:
    sender = uuid.uuid4().hex

    def say(text: str) -> list[dict]:
        return post(system, "/webhooks/rest/webhook", {"sender": sender, "message": text})

    first = say("visa saya ditolak")
    assert render("id", "language-id-or-ms") in first[0]["text"]
    buttons = {button["title"]: button["payload"] for button in first[0]["buttons"]}
    assert {"Bahasa Indonesia", "Bahasa Melayu"} <= set(buttons)
    second = say(buttons["Bahasa Melayu"])
    assert render("ms", "language-changed", {"language": {"language": "ms"}}) in second[0]["text"]
    third = say("terima kasih")
    assert render("id", "language-id-or-ms") not in third[0]["text"] and render("ms", "thanks-answer") in third[0]["text"]
