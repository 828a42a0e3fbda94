"""The outbox's delivery: at least once, and always the same mail, so a crash in between changes nothing."""

from __future__ import annotations

import datetime
import logging
import os
import uuid
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from django.conf import settings
from django.db.models import F, Q
from django.utils import timezone

from bot.web import smtp
from bot.web.models import AuditEntry, Case, OutboxMail

log = logging.getLogger(__name__)
RETRY_MINUTES = (1, 5, 15, 60, 240)
MAX_ATTEMPTS = 12               # with the pauses above about two days
BATCH = 100
ABANDONED = datetime.timedelta(minutes=10)  # longer than any server may take; then the worker that had it is dead


def new_message_id(case: Case) -> str:
    """A Message-ID that begins with the case's number: an answer to it finds the case (bot/mail/kind.py)."""
    return f"<{case.number}.{uuid.uuid4().hex}@{settings.MAIL_FROM.rpartition('@')[2]}>"


def as_email(mail: OutboxMail) -> EmailMessage:
    """The mail as it leaves; the policy refuses line breaks in headers."""
    message = EmailMessage(policy=SMTP)
    message["From"] = settings.MAIL_FROM
    message["To"] = mail.recipient
    message["Subject"] = mail.subject
    message["Date"] = mail.created
    message["Message-ID"] = mail.message_id
    if mail.reply_to:
        message["Reply-To"] = mail.reply_to
    if mail.in_reply_to:
        message["In-Reply-To"] = message["References"] = mail.in_reply_to
    if mail.kind != OutboxMail.Kind.COMPLAINT:
        message["Auto-Submitted"] = "auto-replied"       # RFC 3834: no program answers this
        message["X-Auto-Response-Suppress"] = "All"
    message["Content-Language"] = mail.language
    message.set_content(mail.body)
    return message


def _file_name(mail: OutboxMail) -> str:
    number = mail.case.number if mail.case else f"mail-{mail.pk}"
    return f"{number}.eml" if mail.kind == OutboxMail.Kind.COMPLAINT else f"{number}-{mail.kind}-{mail.pk}.eml"


def _write_local(mail: OutboxMail) -> None:
    folder: Path = settings.MAIL_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / _file_name(mail)
    partial = target.with_suffix(".part")
    with open(partial, "wb") as file:
        file.write(as_email(mail).as_bytes())
        file.flush()
        os.fsync(file.fileno())
    partial.rename(target)


def _hand_out(mail: OutboxMail) -> None:
    """smtp.NotDelivered or OSError when the mail did not go out."""
    if settings.MAIL_MODE == "local":
        _write_local(mail)
    elif settings.MAIL_MODE == "smtp":
        smtp.send(as_email(mail), settings.MAIL_FROM, mail.recipient)
    else:
        raise smtp.NotDelivered('KIKUMIMI_MAIL must be "local" or "smtp"')


def _record_failure(mail: OutboxMail, problem: Exception) -> None:
    final = getattr(problem, "final", False) or mail.attempts >= MAX_ATTEMPTS
    wait = RETRY_MINUTES[min(mail.attempts, len(RETRY_MINUTES)) - 1]
    mail.state = OutboxMail.State.FAILED if final else OutboxMail.State.WAITING
    mail.next_try, mail.problem = timezone.now() + datetime.timedelta(minutes=wait), str(problem)[:200]
    mail.save()
    if final:
        AuditEntry.objects.create(actor="mail", action="mail_failed", target=mail.case.number if mail.case else str(mail.pk))
    log.warning("mail %s not delivered, attempt %s: %s", mail.pk, mail.attempts, problem)


def _claim(key: int) -> OutboxMail | None:
    """Takes a mail in one statement, so that two workers never have the same one."""
    now = timezone.now()
    free = Q(state=OutboxMail.State.WAITING, next_try__lte=now) | Q(state=OutboxMail.State.SENDING, next_try__lte=now)
    taken = OutboxMail.objects.filter(free, pk=key).update(
        state=OutboxMail.State.SENDING, next_try=now + ABANDONED, attempts=F("attempts") + 1)
    return OutboxMail.objects.select_related("case").get(pk=key) if taken else None


def deliver_waiting() -> int:
    """Delivers what is due; returns how many mails went out. No transaction is open while a mail server is waited for."""
    now, delivered = timezone.now(), 0
    due = OutboxMail.objects.filter(state__in=(OutboxMail.State.WAITING, OutboxMail.State.SENDING), next_try__lte=now)
    for key in list(due.order_by("next_try").values_list("pk", flat=True)[:BATCH]):
        mail = _claim(key)
        if mail is None:
            continue
        try:
            _hand_out(mail)
        except (smtp.NotDelivered, OSError) as problem:
            _record_failure(mail, problem)
            continue
        except ValueError:  # a header that no mail may have; trying again would stop the worker for ever
            _record_failure(mail, smtp.NotDelivered("the mail has a header that is not allowed", final=True))
            continue
        mail.state, mail.sent, mail.problem = OutboxMail.State.SENT, timezone.now(), ""
        mail.save()
        delivered += 1
    return delivered
