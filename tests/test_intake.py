"""bot/web/intake.py and mailbox.py: cases, follow-ups, bounces, answers and their limits; a real Maildir and a real Dovecot."""

from __future__ import annotations

import email.message
import imaplib
import mailbox
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from email.policy import SMTP
from pathlib import Path
from typing import Any, Mapping

import httpx
import pytest

from bot.texts import render
from bot.web import mailbox as reader
from bot.web.intake import take
from bot.web.models import BadAddress, Case, IncomingMail, OutboxMail
from tests.conftest import free_port
from tests.mailserver import certificate

pytestmark = pytest.mark.django_db
VIETNAMESE = "Tôi nộp đơn gia hạn visa bốn tháng rồi mà cục xuất nhập cảnh không trả lời"


def parse(text: str) -> Mapping[str, Any]:
    """Stands for Rasa where the understanding is not what is tested."""
    return {"intent_ranking": [{"name": "complaint_tax", "confidence": 0.9}]}


def raw(text: str, subject: str = "Tax refund", sender: str = "Ana Cruz <ana@example.com>", **headers: str) -> bytes:
    """A mail as bytes."""
    message = email.message.EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, "kikumimi.japan@soumu.go.jp", subject
    message["Message-ID"] = f"<{abs(hash((text, subject, sender)))}@example.com>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return bytes(message)


ENGLISH = "Dear Sirs,\nthe tax office in Osaka has not paid my refund since March. Nobody answers my letters.\nAna"


def test_a_complaint_opens_a_case_and_is_acknowledged() -> None:
    letter = take(raw(ENGLISH), parse)
    case = Case.objects.get()
    assert letter and letter.case == case and (case.topic, case.prefecture, case.channel, case.state) == ("tax", "JP-27", "mail", "waiting_for_staff")
    [answer] = OutboxMail.objects.all()
    assert answer.recipient == "ana@example.com" and answer.in_reply_to == letter.message_id and case.number in answer.body and case.number in answer.subject
    assert render("en", "intake-ack-missing-place") not in answer.body and render("en", "intake-ack-files") not in answer.body


def test_the_same_mail_twice_changes_nothing() -> None:
    assert take(raw(ENGLISH), parse) and take(raw(ENGLISH), parse) is None
    assert take(b"Received: by another mailbox\r\n" + raw(ENGLISH), parse) is None
    assert Case.objects.count() == OutboxMail.objects.count() == IncomingMail.objects.count() == 1


def test_files_are_named_not_kept_and_links_said() -> None:
    message = email.message.EmailMessage(policy=SMTP)
    message["From"], message["Subject"], message["Message-ID"] = "b@example.com", "My pension", "<f1@example.com>"
    message.set_content("Please look at https://evil.example/x about my pension lump sum, it was refused without a reason.")
    message.add_attachment(b"%PDF secret bytes", maintype="application", subtype="pdf", filename="letter.pdf")
    letter = take(bytes(message), parse)
    assert letter and letter.attachments == ["letter.pdf"] and letter.links == ["https://evil.example/x"]
    assert "secret" not in str(IncomingMail.objects.values()[0])
    body = OutboxMail.objects.get().body
    assert render("en", "intake-ack-files") in body and render("en", "intake-ack-links") in body and "evil" not in body
    assert render("en", "intake-ack-missing-place") in body


def test_another_language_is_answered_in_that_language() -> None:
    take(raw(VIETNAMESE, "visa", "hoa@example.com"), parse)
    answer = OutboxMail.objects.get()
    assert answer.language == "vi" and answer.subject == render("vi", "intake-language-subject")
    assert render("vi", "intake-language-hello") in answer.body and "/vi/chat" in answer.body and "0570-090110" in answer.body
    assert Case.objects.get().language == "vi"


def test_personal_numbers_are_masked() -> None:
    letter = take(raw("My number is 1234 5678 9012 and the tax office lost my form in Tokyo.", "My Number 123456789012"), parse)
    assert letter and "9012" not in letter.text + letter.subject + letter.summary


def test_a_follow_up_joins_its_case_by_number_or_reference() -> None:
    take(raw(ENGLISH), parse)
    case, answer = Case.objects.get(), OutboxMail.objects.get()
    Case.objects.update(state="answered")
    by_number = take(raw("Any news? They still do not answer.", f"Re: {case.number}"), parse)
    by_reference = take(raw("One more thing: the clerk was Mr. Sato.", "hello again", In_Reply_To=answer.message_id), parse)
    assert by_number and by_reference and by_number.case == by_reference.case == case
    case.refresh_from_db()
    assert case.state == "waiting_for_staff" and Case.objects.count() == 1 and OutboxMail.objects.count() == 1


def test_a_number_that_does_not_exist_is_a_new_matter() -> None:
    take(raw(ENGLISH, "K-2026-999999 my tax"), parse)
    assert Case.objects.count() == 1 and OutboxMail.objects.count() == 1


SILENT = [raw("I am away.", "Automatic reply: hello"), raw("I am away.", Auto_Submitted="auto-replied"), raw("News of the week", Precedence="bulk"),
          raw("Hello, any question?", sender="no-reply@example.com"), raw("You won the lottery winner prize, dear beneficiary, click here", "million dollars for you")]


@pytest.mark.parametrize("mail", SILENT, ids=["out of office", "auto-submitted", "bulk", "no-reply", "spam"])
def test_machines_and_spam_get_no_answer(mail: bytes) -> None:
    assert take(mail, parse)
    assert not OutboxMail.objects.exists()


def test_a_flood_gets_three_answers_a_day() -> None:
    for number in range(8):
        take(raw(f"{ENGLISH} This is letter {number}.", f"Tax {number}"), parse)
    assert Case.objects.count() == 8 and OutboxMail.objects.count() == 3


def test_a_bounce_marks_the_address_and_attaches_to_the_case() -> None:
    take(raw(ENGLISH), parse)
    case, answer = Case.objects.get(), OutboxMail.objects.get()
    report = (f"From: MAILER-DAEMON@mx.example.com\r\nTo: x@localhost\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
              f'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\nAuto-Submitted: auto-replied\r\n\r\n--b\r\n\r\nUser unknown\r\n'
              f"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; ana@example.com\r\nAction: failed\r\n"
              f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {answer.message_id}\r\nTo: ana@example.com\r\n\r\n--b--\r\n").encode()
    letter = take(report, parse)
    answer.refresh_from_db()
    assert letter and letter.kind == "bounce" and letter.case == case and answer.state == "bounced"
    assert BadAddress.objects.get().address == "ana@example.com"
    take(raw("A new matter: my pension was refused in Tokyo.", "pension"), parse)
    assert OutboxMail.objects.count() == 1                          # nothing automatic to a bad address


def test_maildir_is_read_once_and_stays_unread_while_rasa_is_away(tmp_path: Path, settings, monkeypatch: pytest.MonkeyPatch) -> None:
    box = mailbox.Maildir(tmp_path / "box", create=True)
    box.add(raw(ENGLISH))
    settings.INBOX, settings.RASA_URL = f"maildir:{tmp_path / 'box'}", f"http://127.0.0.1:{free_port()}"
    assert reader.read_inbox() == 0 and len(list((tmp_path / "box" / "new").iterdir())) == 1 and not IncomingMail.objects.exists()
    monkeypatch.setattr(reader, "ask_rasa", parse)
    assert reader.read_inbox() == 1 and reader.read_inbox() == 0
    assert Case.objects.count() == 1 and not list((tmp_path / "box" / "new").iterdir())


@pytest.fixture
def dovecot():
    """A Dovecot of its own on a free port, with one account whose mails are a Maildir in a folder that its own users can reach."""
    tmp_path = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))
    port, secure_port, user = free_port(), free_port(), pwd.getpwuid(os.getuid()).pw_name
    public, private = certificate(tmp_path)
    account = "nobody" if os.getuid() == 0 else user
    home = tmp_path / "home"
    (home / "Maildir").mkdir(parents=True)
    for folder in (tmp_path, home, home / "Maildir"):
        folder.chmod(0o777)
    (tmp_path / "users").write_text(f"mailbox:{{PLAIN}}secret:{pwd.getpwnam(account).pw_uid}:{pwd.getpwnam(account).pw_gid}::{home}\n")
    configuration = tmp_path / "dovecot.conf"
    configuration.write_text(DOVECOT.format(base=tmp_path / "run", log=tmp_path / "log", user=user if os.getuid() else "dovecot", login="dovenull" if os.getuid() == 0 else user,
                                            port=port, secure_port=secure_port, public=public, private=private, users=tmp_path / "users", home=home))
    process = subprocess.Popen(["/usr/sbin/dovecot", "-F", "-c", str(configuration)])
    end = time.monotonic() + 15
    while True:
        try:
            imaplib.IMAP4("127.0.0.1", port).logout()
            break
        except OSError:
            assert process.poll() is None and time.monotonic() < end, (tmp_path / "log").read_text() if (tmp_path / "log").exists() else "no log"
            time.sleep(0.1)
    yield port, secure_port, public
    process.terminate()
    process.wait(15)
    shutil.rmtree(tmp_path, ignore_errors=True)


DOVECOT = """
protocols = imap
listen = 127.0.0.1
base_dir = {base}
state_dir = {base}
log_path = {log}
ssl = yes
ssl_cert = <{public}
ssl_key = <{private}
disable_plaintext_auth = no
default_internal_user = {user}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{home}/Maildir
service imap-login {{
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {secure_port}
    ssl = yes
  }}
  chroot =
}}
service anvil {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = {users}
}}
userdb {{
  driver = passwd-file
  args = {users}
}}
"""


@pytest.mark.parametrize("secure", [True, False], ids=["TLS", "plain on this machine"])
def test_imap_is_read_once(dovecot: tuple[int, int, Path], settings, monkeypatch: pytest.MonkeyPatch, secure: bool) -> None:
    port, secure_port, settings.MAIL_CA = dovecot[0], dovecot[1], str(dovecot[2])
    with imaplib.IMAP4("127.0.0.1", port) as box:
        box.login("mailbox", "secret")
        for mail in (raw(ENGLISH), raw(VIETNAMESE, "visa", "hoa@example.com")):
            box.append("INBOX", "", imaplib.Time2Internaldate(time.time()), mail)
    address = f"imaps://mailbox@127.0.0.1:{secure_port}/INBOX" if secure else f"imap://mailbox@127.0.0.1:{port}/INBOX"
    settings.INBOX, settings.INBOX_PASSWORD = address, "secret"

    def away(text: str) -> Mapping[str, Any]:
        raise httpx.ConnectError("Rasa is away")

    monkeypatch.setattr(reader, "ask_rasa", away)
    assert reader.read_inbox() == 0 and not IncomingMail.objects.exists()
    monkeypatch.setattr(reader, "ask_rasa", parse)
    assert reader.read_inbox() == 2 and reader.read_inbox() == 0
    assert sorted(Case.objects.values_list("language", flat=True)) == ["en", "vi"]


@pytest.mark.parametrize("inbox", ["ftp://x", "imap://user@mail.example.com/INBOX"])
def test_a_wrong_address_is_said(settings, inbox: str) -> None:
    settings.INBOX = inbox
    with pytest.raises(ValueError, match="KIKUMIMI_INBOX"):
        reader.read_inbox()


def test_staff_see_mails_in_the_same_queue(client, django_user_model) -> None:
    take(raw(ENGLISH + "\n\nOn Mon, 2 Mar 2026 at 10:00, Kikumimi <x@localhost> wrote:\n> old words"), parse)
    client.force_login(django_user_model.objects.create_user("staff", password="a long password"))
    number = Case.objects.get().number
    assert number in client.get("/desk/").content.decode()
    page = client.get(f"/desk/cases/{number}").content.decode()
    assert "has not paid my refund" in page and "ana@example.com" in page and "acknowledgement" in page
    assert "<details>" in page and "old words" in page
