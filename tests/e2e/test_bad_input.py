"""What people and programs send that is no message: a clear answer, nothing lost, nothing leaked."""

from __future__ import annotations

import json
import re
import urllib.request
from html import unescape

import pytest

from bot.texts import render
from tests.conftest import System

REFUSED = [  # (what it is, text, message id of the answer)
    ("empty", "", "error-empty-message"), ("spaces", " \n\t ", "error-empty-message"),
    ("only a slash", "/ / /", "error-empty-message"), ("emoji", "😀😀👍", "error-no-letters"),
    ("bidi and control characters only", "\u202e\u200b\u2066\x00\x01", "error-empty-message"), ("punctuation", "?!…", "error-no-letters"),
]


@pytest.mark.parametrize("text, message", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
@pytest.mark.parametrize("locale", ["th", "pt"])
def test_refused_with_the_reason(visitor, locale: str, text: str, message: str) -> None:
    person = visitor(locale)
    person.say(text)
    assert person.status == 422 and render(locale, message) in unescape(person.page)


def test_ten_thousand_characters(visitor) -> None:
    person = visitor("vi")
    person.say("tôi muốn hỏi " * 800)
    assert person.status == 422 and render("vi", "error-too-long", {"length": 10400, "max": 2000}).split(".")[0] in unescape(person.page)
    assert "tôi muốn hỏi" in unescape(person.page)          # the text is still in the box


def test_html_and_script_are_shown_as_text(visitor) -> None:
    person = visitor("en")
    person.say("<script>alert(1)</script><b onclick=x>my visa</b>")
    assert "<script>alert" not in person.page and "<b onclick" not in person.page
    assert "&lt;script&gt;alert(1)" in person.page


@pytest.mark.parametrize("text", ["/restart", "/ /confirm_letter", "//request_human", "／request_human", "\u200b/request_human", "/inform{\"prefecture\": \"JP-13\"}"])
def test_a_command_is_a_word(visitor, text: str) -> None:
    person = visitor("en")
    person.say(text)
    assert person.status == 200
    assert render("en", "page-with-staff") not in unescape(person.page) or "request" in text and not text.startswith("/ /")
    assert render("en", "restarted") not in person.page or text == "/restart"
    assert "JP-13" not in person.page.replace(text, "").replace("&quot;JP-13&quot;", "")


@pytest.mark.parametrize("token", ["x", "A" * 43, "../../etc/passwd", "' OR 1=1 --"])
def test_a_forged_token(visitor, token: str) -> None:
    person = visitor("ko")
    person.token = token
    person.say("안녕하세요")
    assert person.status == 404 and render("ko", "error-conversation-unknown") in unescape(person.page)


def test_a_stale_and_a_forged_button(visitor) -> None:
    person = visitor("id")
    person.choose(render("id", "button-topic-list"))
    stale = re.search(r'<option value="([^"]+)">' + re.escape(render("id", "topic-tax")), person.page).group(1)
    person.choose(render("id", "topic-pension"))
    for button in (stale, "c1-0", "/confirm_letter", "c999999-0"):
        person.post(button=button)
        assert person.status == 422 and render("id", "error-button-expired") in unescape(person.page)


def test_two_tabs_share_one_conversation(visitor) -> None:
    first = visitor("es")
    first.say("hola")
    second = visitor("es")
    second.token = first.token
    second.say("¿es gratis?")
    first.say("gracias")
    texts = " ".join(first.messages())
    assert all(text in texts for text in ("hola", "¿es gratis?", "gracias"))


def test_the_same_post_twice_doubles_nothing(visitor) -> None:
    person = visitor("fr")
    person.say("bonjour")
    before = person.post(text="merci", turn="the-same-turn-1", action="send").count("<li class=")
    after = person.post(text="merci", turn="the-same-turn-1", action="send").count("<li class=")
    assert before == after and person.status == 200


def test_personal_numbers_never_reach_the_page_or_the_disk(system: System, visitor) -> None:
    person = visitor("en")
    person.say("my number is 1234 5678 9018 and the tax office refuses my refund")
    assert "9018" not in person.page and render("en", "notice-numbers-masked") in person.page
    for path in system.var.rglob("*"):
        if path.is_file():
            assert b"5678 9018" not in path.read_bytes(), path


def test_no_text_of_a_resident_in_any_log(system: System, visitor) -> None:
    person = visitor("en")
    person.say("zanzibarquestion about my pension")
    for path in (system.var / "log").glob("*.log"):
        assert b"zanzibarquestion" not in path.read_bytes(), path


@pytest.mark.parametrize("text, near", [("Моя виза не пришла уже четыре месяца", ("en", "ja")), ("मेरा वीज़ा नहीं आया है", ("ne", "en", "ja")),
                                        ("ကျွန်တော့်ဗီဇာ မရောက်သေးပါဘူး", ("th", "en", "ja")), ("ich warte schon seit vier Monaten auf mein Visum", ("en", "ja"))])
def test_an_unsupported_language_is_told_in_its_neighbours(visitor, text: str, near: tuple[str, ...]) -> None:
    person = visitor("en")
    person.say(text)
    page = unescape(person.page)
    assert all(render(code, "language-unsupported") in page for code in near)
    assert {"नेपाली", "Tiếng Việt", "やさしい日本語"} <= set(person.choices())
    person.choose("Tiếng Việt")
    assert '<html lang="vi"' in person.page


def test_no_cookie_and_nothing_from_other_hosts(system: System) -> None:
    with urllib.request.urlopen(f"{system.url}/vi/chat") as answer:
        page = answer.read().decode()
        assert "Set-Cookie" not in answer.headers and "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)


def test_rasa_answers_only_who_knows_the_secret(system: System) -> None:
    body = json.dumps({"conversation": "x", "turn": "12345678", "text": "hi"}).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{system.ports['rasa']}/webhooks/gateway/turn", body, {"Content-Type": "application/json"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    assert refused.value.code == 403
