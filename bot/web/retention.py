"""Forgetting: a conversation leaves our database and Rasa's together, when a person asks or when its time is over."""

from __future__ import annotations

import datetime
import os
import sqlite3
from contextlib import closing

from django.conf import settings

from bot.web.models import Conversation

BATCH = 200  # a large clean-up must not keep the database locked


def _forget_in_rasa(senders: list[str]) -> None:
    """Rasa 3.6 has no way to delete a tracker over HTTP; its store is a SQLite file beside ours (endpoints.yml)."""
    path = settings.TRACKER_DB
    if not path or not os.path.exists(path):
        return
    with closing(sqlite3.connect(path, timeout=20)) as database, database:
        database.executemany("DELETE FROM events WHERE sender_id = ?", [(sender,) for sender in senders])


def forget(conversation: Conversation) -> None:
    """Deletes one conversation with its messages; its cases stay, without it."""
    _forget_in_rasa([conversation.sender])
    conversation.delete()


def purge(now: datetime.datetime) -> int:
    """Deletes conversations untouched for RETENTION_DAYS; returns how many."""
    limit = now - datetime.timedelta(days=settings.RETENTION_DAYS)
    old = list(Conversation.objects.filter(updated__lt=limit)[:BATCH])
    if old:
        _forget_in_rasa([conversation.sender for conversation in old])
        Conversation.objects.filter(pk__in=[conversation.pk for conversation in old]).delete()
    return len(old)
