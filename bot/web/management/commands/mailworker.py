"""Delivers the outbox and deletes what is too old: local mode writes .eml files, and nothing else can happen without the production switch."""

from __future__ import annotations

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from bot.web.outbox import deliver_waiting
from bot.web.retention import purge

CLEAN_SECONDS = 3600
POLL_SECONDS = 1.0


class Command(BaseCommand):
    """`mailworker [--once]`."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """--once delivers what waits and ends."""
        parser.add_argument("--once", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        """Runs until killed."""
        cleaned = 0.0
        while True:
            if time.monotonic() - cleaned > CLEAN_SECONDS or not cleaned:
                cleaned = time.monotonic()
                purge(timezone.now())
            number = deliver_waiting()
            if options["once"]:
                self.stdout.write(f"{number} delivered")
                return
            time.sleep(POLL_SECONDS)
