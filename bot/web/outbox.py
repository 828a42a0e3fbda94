"""The outbox's delivery: the same mail again writes the same file, so a crash in between changes nothing."""

from __future__ import annotations

import datetime
import logging
import os
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bot.web.models import OutboxMail

log = logging.getLogger(__name__)
RETRY_MINUTES = (1, 5, 15, 60, 240)
MAX_ATTEMPTS = 12


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
    message["Content-Language"] = "en"
    message.set_content(mail.body)
    return message


def _write_local(mail: OutboxMail) -> None:
    folder: Path = settings.MAIL_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{mail.case.number}.eml"
    partial = target.with_suffix(".part")
    with open(partial, "wb") as file:
        file.write(as_email(mail).as_bytes())
        file.flush()
        os.fsync(file.fileno())
    partial.rename(target)


def _deliver(mail: OutboxMail) -> bool:
    try:
        if settings.MAIL_MODE != "local":
            raise RuntimeError("only KIKUMIMI_MAIL=local is built in; no mail leaves this machine")
        _write_local(mail)
    except (OSError, RuntimeError) as problem:
        mail.attempts += 1
        wait = RETRY_MINUTES[min(mail.attempts, len(RETRY_MINUTES)) - 1]
        mail.next_try = timezone.now() + datetime.timedelta(minutes=wait)
        mail.state = OutboxMail.State.FAILED if mail.attempts >= MAX_ATTEMPTS else OutboxMail.State.WAITING
        mail.save()
        log.warning("mail of case %s not delivered, attempt %s: %s", mail.case.number, mail.attempts, problem)
        return False
    mail.state, mail.sent = OutboxMail.State.SENT, timezone.now()
    mail.save()
    return True


def deliver_waiting() -> int:
    """Delivers what is due; returns how many mails went out."""
    delivered = 0
    due = OutboxMail.objects.filter(state=OutboxMail.State.WAITING, next_try__lte=timezone.now())
    for key in list(due.values_list("pk", flat=True)[:100]):
        with transaction.atomic():
            mail = OutboxMail.objects.select_for_update().select_related("case").get(pk=key)
            if mail.state == OutboxMail.State.WAITING:
                delivered += _deliver(mail)
    return delivered
