"""The guided interview: what was told is noted, one can go back, leave, come back by receipt, and send in three ways."""

from __future__ import annotations

import re
import urllib.parse
import urllib.request
from html import unescape

import pytest

from bot.places import display_name
from bot.texts import render
from tests.conftest import System, Visitor

STORY = {  # a first message that tells situation, time and office
    "en": "I applied to renew my visa and there is no answer, waiting for months now, I live in Nagoya. It is the 名古屋出入国在留管理局",
    "ja": "去年ビザの更新を申し込みましたが、名古屋出入国在留管理局から返事がありません。愛知県に住んでいます",
}


def begin(visitor, locale: str) -> Visitor:
    """A conversation in which the mail was chosen and the first question, or what was noted, is shown."""
    person = visitor(locale)
    person.say(STORY[locale])
    if render(locale, "button-step-mail") in person.choices():
        person.choose(render(locale, "button-step-mail"))
    return person


def to_the_draft(person: Visitor, locale: str, details: str = "") -> None:
    """Answers everything that is still asked."""
    person.choose(render(locale, "button-noted-right"))
    for label in ("wish-explain", "contacted-no", "consequence-status_at_risk", "button-no-deadline"):
        person.choose(render(locale, label))
    if details:
        person.say(details)
    else:
        person.choose(render(locale, "button-skip"))
    person.choose(render(locale, "button-anonymous"))
    person.choose(render(locale, "button-skip"))


@pytest.mark.parametrize("locale", ["en", "ja"])
def test_what_was_told_is_noted_and_not_asked_again(visitor, locale: str) -> None:
    person = begin(visitor, locale)
    page = unescape(person.page)
    assert render(locale, "noted-intro") in page and "名古屋出入国在留管理局" in page
    assert render(locale, "situation-immigration-no_answer") in page
    to_the_draft(person, locale)
    page = unescape(person.page)
    assert render(locale, "draft-intro") in page and render("en", "letter-situation-immigration-no_answer") in page
    assert render("en", "letter-consequence-status_at_risk") in page and render(locale, "check-none") in page


def test_answers_in_own_words(visitor) -> None:
    person = visitor("vi")
    person.choose(render("vi", "button-topic-list"))
    person.choose(render("vi", "topic-immigration"))
    person.choose(display_name("JP-23", "vi"))
    person.choose(render("vi", "button-step-mail"))
    person.say("thẻ ngoại kiều của em bị ghi sai tên")
    assert render("vi", "ask-wish") in unescape(person.page)
    person.choose(render("vi", "wish-correct"))
    person.say("từ năm ngoái")
    assert render("vi", "ask-agency") in unescape(person.page)
    person.choose(render("vi", "button-skip"))
    person.say("chưa ạ")
    assert render("vi", "ask-consequence") in unescape(person.page)
    person.choose(render("vi", "button-skip"))
    person.say("2020-01-05")
    assert render("vi", "deadline-not-usable") in unescape(person.page)
    person.say("5/1/2031 ạ")
    person.choose(render("vi", "button-skip"))
    person.choose(render("vi", "button-anonymous"))
    person.choose(render("vi", "button-skip"))
    page = unescape(person.page)
    assert render("en", "letter-situation-immigration-card_error") in page and "It must be settled by January 5, 2031." in page
    assert render("en", "letter-since-years") in page and render("en", "letter-contacted-no") in page


def test_back_and_forth(visitor) -> None:
    person = begin(visitor, "en")
    person.choose(render("en", "button-noted-right"))
    assert render("en", "ask-wish") in unescape(person.page)
    person.choose(render("en", "wish-explain"))
    assert render("en", "ask-contacted-before") in unescape(person.page)
    person.choose(render("en", "button-back"))                       # the answer before this question: the office told at first
    assert render("en", "ask-agency") in unescape(person.page)
    person.say("see www.evil.example")                                # no web address as an office
    assert render("en", "agency-not-usable") in unescape(person.page)
    person.choose(render("en", "office-immigration_agency"))
    assert render("en", "ask-contacted-before") in unescape(person.page)


def receipt_of(person: Visitor) -> tuple[str, str]:
    """Number and receipt code as the page shows them."""
    page = unescape(person.page)
    return re.findall(r"K-20\d\d-\d{6}", page)[-1], re.findall(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", page)[-1]


def open_case(system: System, locale: str, **fields: str) -> tuple[int, str]:
    """Posts the page for number and receipt."""
    request = urllib.request.Request(f"{system.url}/{locale}/case", urllib.parse.urlencode(fields).encode())
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, unescape(answer.read().decode())
    except urllib.error.HTTPError as refused:
        return refused.code, unescape(refused.read().decode())


def test_resume_by_receipt_after_the_browser_was_closed(system: System, visitor) -> None:
    person = begin(visitor, "en")
    person.choose(render("en", "button-noted-right"))
    person.choose(render("en", "wish-explain"))
    number, receipt = receipt_of(person)
    wrong, _ = open_case(system, "en", number=number, receipt="2222-2222-2222", action="resume")
    assert wrong == 404
    status, shown = open_case(system, "en", number=number, receipt=receipt)
    assert status == 200 and render("en", "resume-button") in shown
    status, page = open_case(system, "en", number=number, receipt=receipt, action="resume")
    assert status == 200 and render("en", "draft-resumed") in page and render("en", "ask-contacted-before") in page
    old = person.token
    person.page, person.token = page, re.search(r'name="token" value="([^"]+)"', page).group(1)
    assert person.token != old
    person.choose(render("en", "contacted-no"))
    assert render("en", "ask-consequence") in unescape(person.page)
    person.token = old                                                # the closed browser's token is worth nothing now
    person.say("hello")
    assert person.status == 404


def test_with_the_own_mail_program(system: System, visitor) -> None:
    person = begin(visitor, "ja")
    to_the_draft(person, "ja")
    person.choose(render("ja", "button-own-mail"))
    page = unescape(person.page)
    link = re.search(r'href="(mailto:[^"]+)"', page).group(1)
    parts = urllib.parse.urlsplit(link)
    fields = urllib.parse.parse_qs(parts.query)
    assert render("en", "letter-no-reply") not in fields["body"][0]
    assert parts.path == "kikumimi.japan@soumu.go.jp" and render("en", "letter-situation-immigration-no_answer") in fields["body"][0]
    text = re.search(r'<textarea class="copied"[^>]*>(.*?)</textarea>', page, re.S).group(1)
    assert text.replace("\r\n", "\n").strip() == fields["body"][0].replace("\r\n", "\n").strip()
    number = re.findall(r"K-20\d\d-\d{6}", page)[-1]
    person.choose(render("ja", "button-sent-myself"))
    assert render("ja", "sent-myself") in unescape(person.page)
    assert not list((system.var / "mail").glob(f"{number}*"))         # nothing went out from here
    person.say("はい、おくってください")
    assert not list((system.var / "mail").glob(f"{number}*"))


FINDINGS = [("Please see the photo attached.", "attachment", True), ("I also want to complain about another problem.", "two_matters", True),
            ("Saya sudah menunggu lama sekali dan tidak ada jawaban", "not_english", True), ("My number is 1234 5678 9012, please look.", "number", True)]


@pytest.mark.parametrize("details, code, may_send", FINDINGS, ids=[row[1] for row in FINDINGS])
def test_findings_are_shown_with_their_remedy(visitor, details: str, code: str, may_send: bool) -> None:
    person = begin(visitor, "en")
    to_the_draft(person, "en", details)
    assert render("en", f"check-{code}") in unescape(person.page)
    assert (render("en", "button-send") in person.choices()) is may_send
    assert "9012" not in person.page


def test_a_draft_thrown_away_is_closed(system: System, visitor) -> None:
    person = begin(visitor, "en")
    number, receipt = receipt_of(person)
    person.choose(render("en", "button-noted-wrong"))
    assert render("en", "ask-situation") in unescape(person.page) and display_name("JP-23", "en")
    person.choose(render("en", "button-cancel"))
    assert render("en", "draft-cancelled") in unescape(person.page)
    _, shown = open_case(system, "en", number=number, receipt=receipt)
    assert render("en", "state-closed") in shown
