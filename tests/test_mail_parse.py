"""bot/mail: raw mails as real programs write them (tests/mails), and mails that mean harm, are read as a person would read them."""

from __future__ import annotations

import base64
import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from bot.langid import identify
from bot.mail.kind import bounced_message_ids, case_number, is_spam, kind_of, may_be_answered
from bot.mail.parse import Mail, read
from bot.places import chosen_place

MAILS = Path(__file__).parent / "mails"
EXPECTED: dict[str, dict[str, Any]] = json.loads((MAILS / "expected.json").read_text(encoding="utf-8"))
SECONDS = 3.0
OURS = "<K-2026-000123.22222222222222222222222222222222@soumu.go.jp>"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _mail(name: str) -> Mail:
    return read((MAILS / name).read_bytes())


def _plain(body: str, subject: str = "A question") -> Mail:
    return read(f"From: a@example.com\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n".encode())


def _understood(raw: bytes) -> Mail:
    """Everything that intake asks of a mail; it must neither raise nor take long."""
    begin = time.monotonic()
    mail = read(raw)
    kind_of(mail, identify(mail.text or mail.subject).code)
    case_number(mail)
    bounced_message_ids(mail)
    may_be_answered(mail)
    chosen_place(mail.text)
    assert time.monotonic() - begin < SECONDS
    for value in (mail.subject, mail.text, mail.folded, mail.sender, mail.message_id, *mail.attachments, *mail.links, *mail.references):
        assert "\x00" not in value
        value.encode("utf-8")
    return mail


def test_every_mail_has_its_expectation() -> None:
    assert {path.name for path in MAILS.glob("*.eml")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_kind_and_case(name: str) -> None:
    mail, expected = _mail(name), EXPECTED[name]
    guess = identify(mail.text or mail.subject)
    assert kind_of(mail, guess.code) == expected["kind"]
    assert case_number(mail) == expected["case_number"]
    if expected["kind"] in ("complaint", "non_english", "followup"):
        assert (guess.code or "en") == expected["language"]


@pytest.mark.parametrize("name", EXPECTED)
def test_new_text(name: str) -> None:
    mail, expected = _mail(name), EXPECTED[name]
    assert expected["text_contains"] in _one_line(mail.text)
    if expected["text_lacks"]:
        assert expected["text_lacks"] not in _one_line(mail.text)


@pytest.mark.parametrize("name", EXPECTED)
def test_files_links_place(name: str) -> None:
    mail, expected = _mail(name), EXPECTED[name]
    assert bool(mail.attachments) == expected["has_attachment"], mail.attachments
    assert bool(mail.links) == expected["has_url"], mail.links
    place = chosen_place(mail.text) or chosen_place(mail.subject)
    assert (place.code if place else None) == expected["prefecture"]


@pytest.mark.parametrize("name", [name for name, expected in EXPECTED.items() if expected["kind"] == "bounce"])
def test_bounce_names_our_mail(name: str) -> None:
    assert OURS in bounced_message_ids(_mail(name))
    assert not may_be_answered(_mail(name))


def test_headers_are_read() -> None:
    mail = _mail("becky_iso2022jp_school.eml")
    assert (mail.subject, mail.sender) == ("School entry 中学校", "mendes@example.jp")
    assert "市役所" in mail.text
    assert _mail("gmail_pdf_postal.eml").attachments == ("控え.pdf",)
    assert _mail("latin1_curly_nursery.eml").subject == "Nursery “waiting list”"
    assert _mail("outlook_th_windows874.eml").subject == "เงินช่วยเหลือบุตร"
    assert _plain("text", "Visa à Tokyo 東京").subject == "Visa à Tokyo 東京"


@pytest.mark.parametrize("written", ["K-2026-000123", "k2026000123", "Ｋ－２０２６－０００１２３", "K–2026–000123", "K 2026 000123", "\u200fK-2026-000123\u200f"])
def test_case_number_as_people_write_it(written: str) -> None:
    assert case_number(_plain(f"my number is {written}.")) == "K-2026-000123"


@pytest.mark.parametrize("body", [
    "Dear Sir/Madam,\nthe tax office wants tax for my bitcoin and other crypto currency, see https://www.example.jp/tax",
    "The new casino in Osaka: the city does not answer our questions about noise. https://www.example.jp",
    "I got an SMS in the name of the immigration office: click here or your account is closed. Where can I report it?",
    "Dear friend,\nmy residence card was refused. The special offer of the city for children has a discount, they say.",
    "I am next of kin of a man who died in Chiba; the city hall does not give me the family register."])
def test_complaints_are_no_spam(body: str) -> None:
    assert not is_spam(_plain(body))


def test_an_attached_mail_is_a_file_and_not_the_text() -> None:
    inner = "From: b@example.jp\nSubject: inner\nContent-Type: text/plain\n\nThe inner text.\n"
    mail = read(f'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: message/rfc822\n'
                f'Content-Disposition: attachment; filename="answer.eml"\n\n{inner}\n--x\nContent-Type: text/plain\n\nPlease see the mail.\n--x--\n'.encode())
    assert mail.attachments == ("answer.eml",)
    assert mail.text == "Please see the mail."


def test_nothing_written_above_the_quote_keeps_the_mail() -> None:
    mail = _plain("From: city@example.jp\nSent: Monday\nTo: a@example.com\nSubject: refusal\n\nYour request is refused.")
    assert "Your request is refused." in f"{mail.text} {mail.folded}"


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(seed: int) -> None:
    noise = random.Random(seed)
    _understood(noise.randbytes(20_000))
    _understood(b"From: a@example.com\nContent-Type: text/plain\n\n" + noise.randbytes(200_000))
    whole = bytearray((MAILS / sorted(EXPECTED)[seed]).read_bytes())
    for _ in range(60):
        whole[noise.randrange(len(whole))] = noise.randrange(256)
    _understood(bytes(whole))


HEADERS = {"one": b"Subject: " + b"a " * 2_500_000, "many": b"X-A: b\n" * 700_000, "addresses": b"From: " + b"a@b.example,\n " * 380_000,
           "words": b"Subject: " + b"=?utf-8?q?=C3=A4?= \n " * 220_000, "identifiers": b"References: " + b"<a@b.example>\n " * 330_000,
           "comments": b"From: " + b"(" * 5_000_000, "parameters": b"Content-Type: text/plain; " + b"a*0=b; " * 700_000}


@pytest.mark.parametrize("name", HEADERS)
def test_five_megabytes_of_headers(name: str) -> None:
    _understood(HEADERS[name].rstrip() + b"\nX-Last: 1\n\nHello, this is the text.\n")


@pytest.mark.parametrize("depth", [300, 5000])
def test_nested_multiparts(depth: int) -> None:
    opened = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(depth))
    mail = _understood(b"From: a@example.com\nSubject: nested\nMIME-Version: 1.0\n" + opened + b"Content-Type: text/plain\n\ninside\n")
    assert (mail.sender, mail.subject) == ("a@example.com", "nested")


def test_many_parts() -> None:
    _understood(b'From: a@example.com\nContent-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\nhi\n" * 300_000 + b"--x--\n")


@pytest.mark.parametrize("body", [b"SGVsbG8gdGhlcmUsIGhvdyBhcmUgeW91P", b"====", b"SGVs\x00bG8*", b"\xff\xfe" * 500, b"A"])
def test_broken_base64(body: bytes) -> None:
    _understood(b"From: a@example.com\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + body)


@pytest.mark.parametrize("subject", [b"=?utf-8?q?hello=0D=0ABcc:_victim@example.com?=", b"hello\r Bcc: victim@example.com", b"=?utf-8?b?aGVsbG8NCkJjYzogeA==?=",
                                     b"hello\x0bBcc: x\x85y", "hello\u2028Bcc: x".encode()])
def test_header_injection(subject: bytes) -> None:
    mail = _understood(b"From: a@example.com\nSubject: " + subject + b"\n\ntext\n")
    assert len(mail.subject.splitlines()) == 1
    assert "Bcc" not in mail.headers


@pytest.mark.parametrize("head", [
    b"Content-Type: text/plain; charset=\"a\x00b\"", b"Content-Type: text/plain; charset=hex", b"Content-Type: text/plain; charset*=x'y'%00%ff",
    b"Content-Type: text/plain; charset=undefined", b"Content-Type: ;;;", b"Content-Disposition: attachment; filename*=utf-9''%FF%00", b"Content-Disposition: ",
    b"From: =?x?y?z", b"From: <", b"From: a@[", b"From: \"", b"From: @", b"Message-ID: <", b"Content-Transfer-Encoding: x-uuencode", b"Content-Type: multipart/report",
    b"Content-Type: message/rfc822", b"Content-Type: message/delivery-status", b"Content-ID: <\xff", b"Subject: =?utf-7?q?+AAA-?=", b"Reply-To: ;:,<>", b"\x00: \x00"])
def test_strange_headers(head: bytes) -> None:
    _understood(head + b"\nSubject: s\x00\n\nHello\x00 there \xff\n")


MARKUP = {"section": "<![foo[ hello <a href='http://x.example'>", "nested": "<div>" * 100_000 + "deep", "open": "<a " * 300_000, "null": "a\x00<b>b</b>",
          "comment": "<!--" * 200_000, "declared": '<?xml version="1.0" encoding="utf-16"?><p>hello</p>', "links": "<a href='http://x.example/1'>x</a>" * 20_000,
          "table": "<table><tr><td colspan=999999999 rowspan=999999999>x", "style": "<p style='padding-left:999999999px;margin-top:99999999em'>x"}


@pytest.mark.parametrize("name", MARKUP)
def test_hostile_markup(name: str) -> None:
    _understood(b"From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n" + MARKUP[name].encode())


@pytest.mark.parametrize("body", ["On " * 60_000, "From: a\n" * 40_000, ">" * 200_000, "> " * 100_000, "\n" * 300_000, " " * 300_000 + "x", "a" * 300_000, "a." * 100_000,
                                  "On a\n" * 40_000, "CAUTION: " * 30_000, "Am Am schrieb " * 20_000, "-" * 100_000, "_\n" * 50_000, "http://" * 40_000, "El " * 60_000,
                                  "- a\n" * 40_000, "Disclaimer:" + "mail a" * 30_000, "Le a écrit " * 20_000, "From: " + "\n \n" * 50_000],
                         ids=lambda body: repr(body[:12]))
def test_hostile_text(body: str) -> None:
    _understood(b"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n" + base64.b64encode(b"") + body.encode())
    _understood(b"From: a@example.com\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nHello,\n" + body.encode())
