"""Whole conversations over the page, in every language, to every outcome; nothing of another language in between."""

from __future__ import annotations

import email
import re
import time
from email.policy import default
from html import unescape

import pytest

from bot import topics
from bot.places import display_name
from bot.texts import LOCALES, render
from tests.conftest import System
from tests.e2e.messages import DANGERS, MATTERS, english_sentences

OTHERS = [locale for locale in LOCALES if locale != "en"]


def assert_in_language(page: str, locale: str) -> None:
    plain = unescape(re.sub(r"<[^>]+>", "\n", re.sub(r'<p lang="en">.*?</p>', "", page)))
    if locale != "en":
        left = {line.strip() for line in plain.splitlines()} & english_sentences()
        assert not left, f"English in {locale}: {left}"


def test_the_language_is_recognised(visitor) -> None:
    """Typed into the English page: the answer comes in the language of the message."""
    for locale in OTHERS:
        person = visitor("en")
        person.say(MATTERS[locale][0])
        assert f'<html lang="{locale}"' in person.page, locale
        assert_in_language(person.page, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_matter_reaches_the_centre(visitor, locale: str) -> None:
    person = visitor(locale)
    person.say(MATTERS[locale][0])
    topic = render(locale, "understood-topic", {"topic": {"msg": f"topic-{MATTERS[locale][1]}"}})
    assert topic in unescape(person.page)
    person.choose(display_name("JP-27", locale))
    person.choose(render(locale, "button-step-centre"))
    page = unescape(person.page)
    assert "きくみみ大阪" in page and 'href="tel:0570090110"' in page and "Gyōsei sōdan" in page
    assert re.search(r"K-20\d\d-\d{6}", page) and re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", page)
    assert_in_language(person.page, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_matter_becomes_an_exact_english_mail(system: System, visitor, locale: str) -> None:
    person = visitor(locale)
    person.say(MATTERS[locale][0])
    person.choose(display_name("JP-23", locale))
    if locale != "en":
        person.choose(render(locale, "button-step-mail"))
    topic = MATTERS[locale][1]
    situation = topics.situations_for(topic)[0]
    assert re.search(r"K-20\d\d-\d{6}", person.page)              # the draft is kept
    if render(locale, "button-noted-wrong") in person.choices():
        person.choose(render(locale, "button-noted-wrong"))       # so that everything is asked
    person.choose(render(locale, f"situation-{topic}-{situation}"))
    person.say(render(locale, "offer-ask-cost-privacy"))          # a question in the middle of the form
    person.choose(render(locale, "button-back"))
    person.choose(render(locale, f"situation-{topic}-{situation}"))
    office = f"office-{topics.offices_for(topic)[0]}"
    for label in ("wish-explain", "since-months", office, "contacted-yes_no_answer", "consequence-worry", "button-no-deadline", "button-skip"):
        if label not in ("button-skip",):
            assert render(locale, label) in person.choices(), (locale, label, person.messages()[-1])
        person.choose(render(locale, label))
    person.say("Nguyen Van A")
    person.say("nguyen@example.com")
    assert render(locale, "draft-intro") in unescape(person.page)
    person.choose(render(locale, "button-send"))
    assert render(locale, "mail-confirmed") in unescape(person.page)
    assert_in_language(person.page, locale)
    number = re.findall(r"K-20\d\d-\d{6}", person.page)[-1]
    path = system.var / "mail" / f"{number}.eml"
    end = time.monotonic() + 15
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.2)
    mail = email.message_from_bytes(path.read_bytes(), policy=default)
    assert mail["To"] == "kikumimi.japan@soumu.go.jp" and mail["Reply-To"] == "nguyen@example.com"
    body = mail.get_content()
    assert body.isascii() and "Prefecture: Aichi." in body and "did not receive an answer" in body and number in body
    assert render("en", f"letter-situation-{topic}-{situation}") in body and render("en", office) in body


@pytest.mark.parametrize("locale", LOCALES)
def test_a_private_dispute_is_referred(visitor, locale: str) -> None:
    person = visitor(locale)
    person.choose(render(locale, "button-topic-list"))
    person.choose(render(locale, "topic-private_dispute"))
    if display_name("JP-13", locale) in person.choices():
        person.choose(display_name("JP-13", locale))
    page = unescape(person.page)
    assert render(locale, "reason-R31-private") in page and "0570-078377" in page
    assert_in_language(person.page, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_person_takes_over_and_the_bot_is_silent(visitor, locale: str) -> None:
    person = visitor(locale)
    person.choose(render(locale, "button-person"))
    page = unescape(person.page)
    assert re.search(r"K-20\d\d-\d{6}", page) and render(locale, "page-with-staff") in page
    person.say(MATTERS[locale][0])
    assert render(locale, "message-to-staff") in unescape(person.page) and not person.choices()
    assert_in_language(person.page, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_danger_interrupts_everything(visitor, locale: str) -> None:
    person = visitor(locale)
    person.say(MATTERS[locale][0])
    person.say(DANGERS[locale])
    page = unescape(person.page)
    assert all(f'href="tel:{number}"' in page for number in ("110", "119", "118")) and "火事です。" in page
    assert_in_language(person.page, locale)
    person.choose(render(locale, "button-no-danger"))             # a false alarm: the matter goes on
    assert display_name("JP-13", locale) in person.choices()


def test_danger_is_answered_after_a_hand_over_too(visitor) -> None:
    person = visitor("vi")
    person.choose(render("vi", "button-person"))
    person.say(DANGERS["vi"])
    assert 'href="tel:119"' in person.page and render("vi", "message-to-staff") in unescape(person.page)


def test_correction_change_of_language_and_stop(visitor) -> None:
    person = visitor("en")
    person.say("I applied for my visa renewal and got no answer from immigration for four months, I live in Kyoto")
    person.say("no, Osaka, not Kyoto")
    assert render("en", "place-corrected", {"prefecture": "Osaka"}) in person.page
    person.post(action="language", to="th")
    assert '<html lang="th"' in person.page and render("th", "noted-intro") in person.page   # four months without an answer
    assert render("th", "situation-immigration-no_answer") in unescape(person.page)
    assert_in_language(person.page, "th")
    person.choose(render("th", "button-noted-right"))
    assert render("th", "ask-wish") in unescape(person.page)
    person.choose(render("th", "button-cancel"))
    assert render("th", "draft-cancelled") in unescape(person.page)


def test_staff_see_the_case_behind_a_login(system: System, visitor) -> None:
    import urllib.request

    person = visitor("ne")
    person.choose(render("ne", "button-person"))
    with urllib.request.urlopen(f"{system.url}/desk/") as answer:
        assert "/desk/login" in answer.url


def test_one_thai_sentence_without_spaces_changes_the_language(visitor) -> None:
    person = visitor("en")
    person.say("นายจ้างไม่จ่ายเงินเดือนสองเดือนแล้ว")
    assert '<html lang="th"' in person.page


def test_a_story_with_a_place_is_a_story_and_a_place_alone_is_a_question(visitor) -> None:
    story = visitor("en")
    story.say("Pothole near my house in Saitama made my mom fall")
    assert render("en", "topic-roads_rivers") in unescape(story.page)
    place = visitor("en")
    place.say("I live in Saitama")
    assert "きくみみ埼玉" in place.page
