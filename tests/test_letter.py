"""bot/letter.py: exact texts, and what may not go into a mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import letter, topics
from bot.texts import LOCALES

GOLDEN = Path(__file__).parent / "golden" / "letters"
ANSWERS = {"topic": "immigration", "prefecture": "JP-22", "situation": "no_answer", "wish": "decide", "since": "2026-03-15",
           "agency": "Nagoya Regional Immigration Services Bureau", "contacted_before": "yes_no_answer",
           "details": "I applied on 2 March and my card expires soon.", "person_name": "Nguyen Van A", "reply_to": "a@example.com"}


@pytest.mark.parametrize("topic", topics.TOPICS)
def test_mail_is_exactly_the_reviewed_text(topic: str, request: pytest.FixtureRequest) -> None:
    subject, body = letter.english_mail({**ANSWERS, "topic": topic}, "vi", "K-2026-000001")
    path, mail = GOLDEN / f"{topic}.txt", f"Subject: {subject}\n\n{body}"
    if request.config.getoption("--accept"):
        path.write_text(mail, encoding="utf-8")
    assert mail == path.read_text(encoding="utf-8")
    assert body.isascii()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_has_its_sentence_in_each_language(locale: str) -> None:
    for situation in topics.SITUATIONS:
        for wish in topics.WISHES:
            sentences = letter.compose({**ANSWERS, "situation": situation, "wish": wish, "since": "years",
                                        "agency": "-", "person_name": "-", "reply_to": "-", "details": "-"}, locale)
            assert all(sentence.text(locale) and sentence.text("en") for sentence in sentences)


@pytest.mark.parametrize("text, usable", [
    ("Tokyo Regional Immigration Services Bureau", True), ("東京出入国在留管理局", True), ("x" * 81, False), ("a", False),
    ("see https://evil.example", False), ("Bureau\nBcc: a@b.example", False), ("office@evil.example", False)])
def test_agency(text: str, usable: bool) -> None:
    assert letter.usable_agency(text) is usable


@pytest.mark.parametrize("address, usable", [
    ("a.b+c@example.co.jp", True), ("a@b", False), ("a@example.com\nBcc: x@y.example", False), ("<a@example.com>", False),
    ("a..b@example.com", False), ("", False)])
def test_reply_address(address: str, usable: bool) -> None:
    assert letter.usable_address(address) is usable


def test_own_words_in_another_language_stay_out_of_the_mail() -> None:
    _, body = letter.english_mail({**ANSWERS, "details": "Tôi đã chờ rất lâu rồi và không ai trả lời"}, "vi")
    assert "chờ" not in body and "own words" not in body
