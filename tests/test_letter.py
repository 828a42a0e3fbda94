"""bot/letter.py: exact texts, and what may not go into a mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import letter, letter_checks, topics
from bot.concepts import codes
from bot.texts import LOCALES
from tests.e2e.messages import MATTERS

GOLDEN = Path(__file__).parent / "golden" / "letters"
ANSWERS = {"topic": "immigration", "prefecture": "JP-22", "situation": "other", "wish": "decide", "since": "2026-03-15",
           "agency": "Nagoya Regional Immigration Services Bureau", "contacted_before": "yes_no_answer",
           "consequence": "status_at_risk", "deadline": "2026-12-20",
           "details": "I applied on 2 March and my card expires soon.", "person_name": "Nguyen Van A", "reply_to": "a@example.com"}


SHORTEST = {"wish": "explain", "since": "months", "agency": "-", "contacted_before": "no", "details": "-", "person_name": "-", "reply_to": "-"}


def letters(topic: str) -> str:
    """A full letter, the shortest one, and one with an office from the list, then the sentence of each situation."""
    first, office = topics.situations_for(topic)[0], letter.OFFICE + topics.offices_for(topic)[0]
    shown = []
    for answers, language in (({**ANSWERS, "topic": topic, "situation": first}, "vi"), ({**SHORTEST, "topic": topic, "situation": "other"}, "en"),
                              ({**ANSWERS, "topic": topic, "situation": first, "agency": office, "since": "half_year", "details": "-"}, "zh-Hant")):
        subject, body = letter.english_mail(answers, language, "K-2026-000001")
        assert body.isascii()
        shown.append(f"Subject: {subject}\n\n{body}")
    sentences = [letter.render("en", letter.situation_text("letter-situation", topic, code)) for code in topics.situations_for(topic)]
    return "\n----\n\n".join([*shown, "\n".join(sentences) + "\n"])


@pytest.mark.parametrize("topic", topics.TOPICS)
def test_mail_is_exactly_the_reviewed_text(topic: str, request: pytest.FixtureRequest) -> None:
    path, found = GOLDEN / f"{topic}.txt", letters(topic)
    if request.config.getoption("--accept"):
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_answer_has_its_sentence_in_each_language(locale: str) -> None:
    for topic in topics.TOPICS:
        assert 7 <= len(topics.situations_for(topic)) <= 11
        for place, situation in enumerate(topics.situations_for(topic)):
            answers = {**ANSWERS, "topic": topic, "situation": situation, "consequence": topics.CONSEQUENCES[place % 9], "wish": topics.WISHES[place % 8]}
            for sentence in letter.compose({**answers, "details": "-"}, locale):
                own, english = sentence.text(locale), sentence.text("en")
                assert own and english and (locale == "en" or own != english or sentence.part in ("person_name", "greeting")), english
        for code in topics.offices_for(topic):
            assert letter.render(locale, f"office-{code}")


def test_a_situation_is_recognised_by_its_words() -> None:
    assert topics.recognised_situation("immigration", ["residence_card_wrong", "birthday_wrong"]) == "card_error"
    assert topics.recognised_situation("immigration", ["residence_card_wrong", "application_pending"]) is None   # two fit equally
    assert topics.recognised_situation("immigration", []) is None and topics.recognised_situation(None, ["passport"]) is None


def test_mailto_holds_the_whole_text_or_says_that_it_does_not() -> None:
    link, whole = letter.mailto("a@b.example", "Tax & more", "Line one.\nLine two?")
    assert whole and link == "mailto:a@b.example?subject=Tax%20%26%20more&body=Line%20one.%0D%0ALine%20two%3F"
    link, whole = letter.mailto("a@b.example", "Tax", "x" * 3000)
    assert not whole and "body" not in link and len(link) < letter.MAX_MAILTO


def test_with_the_own_mail_program_an_answer_comes_without_an_address() -> None:
    answers = {**ANSWERS, "reply_to": "-"}
    no_reply = letter.render("en", "letter-no-reply")
    assert no_reply in letter.english_mail(answers, "vi")[1] and no_reply not in letter.english_mail(answers, "vi", from_own_address=True)[1]
    assert "Vietnamese" in letter.english_mail(answers, "vi", from_own_address=True)[1]


FOUND = [({"details": "See the photo attached."}, {"attachment"}), ({"details": "I also want to complain about another problem."}, {"two_matters"}),
         ({"details": "look at www.example.com please"}, {"url"}), ({"details": "Tôi chờ lâu quá rồi"}, {"not_english"}),
         ({"details": "My number is 1234 5678 9012."}, {"number"}), ({"details": "word " * 400}, {"too_long"}), ({}, set()), ({"details": "-"}, set())]


@pytest.mark.parametrize("answers, codes", FOUND)
def test_findings_before_sending(answers: dict[str, str], codes: set[str]) -> None:
    found = letter_checks.findings({**ANSWERS, **answers})
    assert {finding.code for finding in found} == codes
    assert letter_checks.may_be_sent({**ANSWERS, **answers}) is (not codes & {"url", "number", "too_long"})


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


def test_the_situation_of_a_plain_message_is_recognised_in_most_languages() -> None:
    found = [topics.recognised_situation(topic, codes(text, locale)) for locale, (text, topic) in MATTERS.items()]
    assert len([code for code in found if code in ("no_answer", "refund_not_paid")]) >= 11, found
