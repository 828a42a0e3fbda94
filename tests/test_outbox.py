"""bot/web/outbox.py and smtp.py against a real SMTP server: at least once, always the same mail, never to the wrong place."""

from __future__ import annotations

import datetime
import email
import os
import signal
import subprocess
import sys
import time
from email.policy import default
from pathlib import Path

import pytest
from django.utils import timezone

from bot.web.models import Case, OutboxMail
from bot.web.outbox import ABANDONED, MAX_ATTEMPTS, deliver_waiting
from tests.conftest import ROOT
from tests.mailserver import STAGES, MailServer

MINISTRY = "kikumimi.japan@soumu.go.jp"
pytestmark = pytest.mark.django_db


@pytest.fixture
def server(tmp_path: Path, settings):
    with MailServer(tmp_path) as running:
        settings.MAIL_MODE, settings.MAIL_HOST, settings.MAIL_PORT = "smtp", "127.0.0.1", running.port
        settings.MAIL_SECURITY, settings.MAIL_CA, settings.MAIL_TIMEOUT_SECONDS = "starttls", str(running.certificate), 2.0
        settings.MAIL_ALLOW = (MINISTRY,)
        yield running


def queued(number: str = "K-2026-000001", recipient: str = MINISTRY, subject: str = "Administrative counselling: taxes") -> OutboxMail:
    case = Case.objects.create(number=number, receipt_hash="x", turn=number, route="english_mail", rule="R5", language="vi")
    return OutboxMail.objects.create(case=case, message_id=f"<{number}.abc@localhost>", recipient=recipient, subject=subject,
                                     body="I would like to consult you.\n", reply_to="a@example.com", next_try=timezone.now())


def again(mail: OutboxMail) -> OutboxMail:
    """The mail as if its pause were over."""
    OutboxMail.objects.filter(pk=mail.pk).update(next_try=timezone.now() - datetime.timedelta(seconds=1))
    mail.refresh_from_db()
    return mail


def test_it_arrives_once_over_tls(server: MailServer) -> None:
    mail = queued()
    assert deliver_waiting() == 1 and deliver_waiting() == 0
    [raw] = server.handler.mails
    found = email.message_from_bytes(raw, policy=default)
    assert found["To"] == MINISTRY and found["Reply-To"] == "a@example.com" and found["Message-ID"] == mail.message_id
    assert found.get_content().strip() == "I would like to consult you." and found.get_content_type() == "text/plain"
    mail.refresh_from_db()
    assert mail.state == "sent" and mail.sent


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("how", ["drop", "stall", "451 later"])
def test_trouble_at_each_stage_then_the_same_mail(server: MailServer, settings, stage: str, how: str) -> None:
    settings.MAIL_TIMEOUT_SECONDS = 0.7
    mail = queued()
    server.handler.answer = {stage: how}
    assert deliver_waiting() == 0
    mail.refresh_from_db()
    assert mail.state == "waiting" and mail.attempts == 1 and mail.problem and mail.next_try > timezone.now()
    assert "consult" not in mail.problem
    server.handler.answer = {}
    again(mail)
    assert deliver_waiting() == 1
    assert len({bytes(raw) for raw in server.handler.mails}) == 1   # at least once, and never a second different mail


def test_refused_for_good_is_said_and_not_tried_again(server: MailServer) -> None:
    mail = queued()
    server.handler.answer = {"RCPT": "550 no such user"}
    assert deliver_waiting() == 0
    mail.refresh_from_db()
    assert mail.state == "failed" and "550" in mail.problem
    again(mail)
    assert deliver_waiting() == 0 and not server.handler.mails


def test_it_gives_up_after_many_tries(server: MailServer) -> None:
    mail = queued()
    server.handler.answer = {"MAIL": "421 busy"}
    for _ in range(MAX_ATTEMPTS):
        deliver_waiting()
        again(mail)
    assert mail.state == "failed" and mail.attempts == MAX_ATTEMPTS


NOT_ALLOWED = [({"MAIL_ALLOW": ()}, "KIKUMIMI_MAIL_ALLOW"), ({"MAIL_ALLOW": ("@example.com",)}, "KIKUMIMI_MAIL_ALLOW"),
               ({"MAIL_HOST": "mail.example.com"}, "KIKUMIMI_PRODUCTION"),
               ({"MAIL_HOST": "mail.example.com", "PRODUCTION": True, "MAIL_SECURITY": "none"}, "TLS")]


@pytest.mark.parametrize("changed, reason", NOT_ALLOWED)
def test_no_mail_where_none_may_go(server: MailServer, settings, changed: dict, reason: str) -> None:
    for name, value in changed.items():
        setattr(settings, name, value)
    mail = queued()
    assert deliver_waiting() == 0
    mail.refresh_from_db()
    assert mail.state == "failed" and reason in mail.problem and not server.handler.reached


def test_an_unknown_certificate_is_refused(server: MailServer, settings) -> None:
    settings.MAIL_CA = ""
    mail = queued()
    assert deliver_waiting() == 0
    mail.refresh_from_db()
    assert mail.state == "waiting" and "SSL" in mail.problem and not server.handler.mails


@pytest.mark.parametrize("subject", ["Tax\nBcc: x@example.com", "Tax\r\nBcc: x@example.com"])
def test_a_header_cannot_be_injected(server: MailServer, subject: str) -> None:
    poisoned, other = queued(subject=subject), queued("K-2026-000002")
    assert deliver_waiting() == 1                                   # the next one still goes out
    poisoned.refresh_from_db()
    assert poisoned.state == "failed" and "header" in poisoned.problem
    assert [email.message_from_bytes(raw)["Message-ID"] for raw in server.handler.mails] == [other.message_id]


def test_an_abandoned_mail_is_taken_up_again(server: MailServer) -> None:
    mail = queued()
    OutboxMail.objects.filter(pk=mail.pk).update(state="sending", next_try=timezone.now() + ABANDONED)
    assert deliver_waiting() == 0                                   # another worker has it
    again(mail)
    assert deliver_waiting() == 1                                   # that worker is dead


@pytest.mark.django_db(databases=[])
@pytest.mark.parametrize("stage", STAGES)
def test_a_worker_killed_while_sending(tmp_path: Path, stage: str) -> None:
    with MailServer(tmp_path) as server:
        variables = {**os.environ, "KIKUMIMI_VAR": str(tmp_path), "PYTHONPATH": str(ROOT), "DJANGO_SETTINGS_MODULE": "bot.web.settings", "KIKUMIMI_MAIL": "smtp",
                     "KIKUMIMI_MAIL_PORT": str(server.port), "KIKUMIMI_MAIL_CA": str(server.certificate), "KIKUMIMI_MAIL_ALLOW": MINISTRY}

        def manage(*words: str) -> subprocess.Popen[bytes]:
            return subprocess.Popen([sys.executable, "-m", "bot.web.manage", *words], cwd=ROOT, env=variables, stdout=subprocess.DEVNULL)

        def shell(code: str) -> None:
            assert manage("shell", "-c", code).wait(60) == 0

        assert manage("migrate").wait(60) == 0
        shell("from tests.test_outbox import queued; queued()")
        server.handler.answer = {stage: "stall"}
        worker = manage("mailworker", "--once")
        server.wait_for(stage, 30)
        worker.send_signal(signal.SIGKILL)
        worker.wait(10)
        server.handler.answer = {}
        shell("from tests.test_outbox import again; from bot.web.models import OutboxMail; again(OutboxMail.objects.get())")
        assert manage("mailworker", "--once").wait(60) == 0
        end = time.monotonic() + 5
        while not server.handler.mails and time.monotonic() < end:
            time.sleep(0.1)
        assert len({bytes(raw) for raw in server.handler.mails}) == 1
        shell("from bot.web.models import OutboxMail; assert OutboxMail.objects.get().state == 'sent'")
