"""Delivers the outbox, reads the mailbox, and deletes what is too old."""

from __future__ import annotations

import imaplib
import logging
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from bot.web.mailbox import read_inbox
from bot.web.outbox import deliver_waiting
from bot.web.retention import purge

log = logging.getLogger(__name__)
CLEAN_SECONDS = 3600
POLL_SECONDS = 1.0


def _read() -> int:
    """Reads the mailbox; a server that is away is said in one line and tried again."""
    try:
        return read_inbox()
    except (OSError, imaplib.IMAP4.error, ValueError) as problem:
        log.warning("mailbox not read: %s", type(problem).__name__ if not isinstance(problem, ValueError) else problem)
        return 0


class Command(BaseCommand):
    """`mailworker [--once]`."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """--once reads and delivers what waits and ends."""
        parser.add_argument("--once", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        """Runs until killed."""
        cleaned = looked = 0.0
        while True:
            now = time.monotonic()
            if now - cleaned > CLEAN_SECONDS or not cleaned:
                cleaned = now
                purge(timezone.now())
            if now - looked > settings.INBOX_SECONDS or not looked:
                looked, taken = now, _read()
            number = deliver_waiting()
            if options["once"]:
                self.stdout.write(f"{taken} read, {number} delivered")
                return
            time.sleep(POLL_SECONDS)
