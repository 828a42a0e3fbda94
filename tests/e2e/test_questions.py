"""Questions about the service, wishes for another language or a person: answered at any moment, also in the middle of a form."""

from __future__ import annotations

from html import unescape

import pytest

from bot.places import display_name
from bot.texts import render

QUESTIONS = [  # (locale, what is typed, message id of the answer)
    ("en", "is it free?", "cost-free"), ("en", "what is the council of experts", "process-council"),
    ("en", "do you cooperate with ombudsmen of other countries?", "international-about"), ("ja", "お金はかかりますか", "cost-free"),
    ("pt", "vocês têm exemplos de melhorias?", "process-examples"), ("th", "มีตัวอย่างผลงานไหม", "process-examples"),
    ("id", "ada contoh hasil perbaikan?", "process-examples"), ("zh-Hans", "有没有改善的例子", "process-examples"),
    ("ko", "국제 협력도 하나요?", "international-about"), ("vi", "hội đồng chuyên gia là gì", "process-council"),
    ("ne", "अन्तर्राष्ट्रिय सहकार्य छ?", "international-about"), ("tl", "ano po ang status ng kaso ko K-2026-000123", "how-to-status"),
]


@pytest.mark.parametrize("locale, text, answer", QUESTIONS, ids=[f"{row[0]}-{row[2]}" for row in QUESTIONS])
def test_a_question_is_answered(visitor, locale: str, text: str, answer: str) -> None:
    person = visitor(locale)
    person.say(text)
    assert render(locale, answer) in unescape(person.page), person.messages()


def test_a_question_in_the_middle_of_the_form_and_the_form_goes_on(visitor) -> None:
    person = visitor("th")
    person.choose(render("th", "button-topic-list"))
    person.choose(render("th", "topic-tax"))
    person.say("ฟรีไหมคะ มีค่าใช้จ่ายไหม")
    assert render("th", "cost-free") in unescape(person.page)
    assert display_name("JP-01", "th") in person.choices()          # the question is asked again
    person.choose(display_name("JP-01", "th"))
    assert render("th", "button-step-centre") in person.choices()


LANGUAGES = [("en", "tagalog please", "tl"), ("ja", "ベトナム語でお願いします", "vi"), ("ms", "nak tukar bahasa inggeris", "en"), ("fr", "en espagnol svp", "es")]


@pytest.mark.parametrize("locale, text, wanted", LANGUAGES)
def test_another_language_by_its_name(visitor, locale: str, text: str, wanted: str) -> None:
    person = visitor(locale)
    person.say(text)
    assert f'<html lang="{wanted}"' in person.page and render(wanted, "button-topic-list") in person.choices()


PERSONS = [("fr", "je veux parler à un humain"), ("ko", "사람이랑 얘기하고 싶어요"), ("zh-Hant", "我要找真人"), ("es", "quiero hablar con una persona")]


@pytest.mark.parametrize("locale, text", PERSONS)
def test_a_person_please_in_the_middle_of_a_form(visitor, locale: str, text: str) -> None:
    person = visitor(locale)
    person.choose(render(locale, "button-topic-list"))
    person.choose(render(locale, "topic-pension"))
    person.say(text)
    assert render(locale, "page-with-staff") in unescape(person.page)


@pytest.mark.parametrize("locale", ["vi", "ne", "pt", "zh-Hans"])
def test_begin_again_and_stop(visitor, locale: str) -> None:
    person = visitor(locale)
    person.choose(render(locale, "button-topic-list"))
    person.choose(render(locale, "topic-pension"))
    person.say({"vi": "hủy", "ne": "रद्द गर्नुस्", "pt": "cancelar", "zh-Hans": "取消"}[locale])
    assert render(locale, "cancelled") in unescape(person.page)
    person.say({"vi": "bắt đầu lại", "ne": "फेरि सुरु गरौं", "pt": "começar de novo", "zh-Hans": "重新开始"}[locale])
    assert render(locale, "restarted") in unescape(person.page)
