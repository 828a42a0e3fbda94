"""bot/web/retention.py: what is promised to be deleted is deleted, in both databases; cases stay."""

from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

import pytest
from django.utils import timezone

from bot.web.gateway import start_conversation
from bot.web.models import Case, Conversation, Message
from bot.web.retention import forget, purge

pytestmark = pytest.mark.django_db


@pytest.fixture
def tracker_db(tmp_path: Path, settings) -> Path:
    path = tmp_path / "rasa.sqlite3"
    with sqlite3.connect(path) as database:
        database.execute("create table events (sender_id text, data text)")
    settings.TRACKER_DB = str(path)
    return path


def begin(path: Path) -> Conversation:
    conversation, _ = start_conversation("vi")
    Message.objects.create(conversation=conversation, author="resident", turn="t", text="xin chào")
    with sqlite3.connect(path) as database:
        database.execute("insert into events values (?, 'xin chào')", (conversation.sender,))
    return conversation


def test_forget(tracker_db: Path) -> None:
    gone, stays = begin(tracker_db), begin(tracker_db)
    case = Case.objects.create(number="K-2026-000001", receipt_hash="x", conversation=gone, turn="t", route="staff", rule="R", language="vi")
    forget(gone)
    assert list(Conversation.objects.all()) == [stays] and Message.objects.count() == 1
    case.refresh_from_db()
    assert case.conversation is None
    with sqlite3.connect(tracker_db) as database:
        assert database.execute("select sender_id from events").fetchall() == [(stays.sender,)]


def test_purge_takes_only_what_is_over(tracker_db: Path, settings) -> None:
    old, fresh = begin(tracker_db), begin(tracker_db)
    Conversation.objects.filter(pk=old.pk).update(updated=timezone.now() - datetime.timedelta(days=settings.RETENTION_DAYS + 1))
    assert purge(timezone.now()) == 1 and purge(timezone.now()) == 0
    assert list(Conversation.objects.all()) == [fresh]
    with sqlite3.connect(tracker_db) as database:
        assert database.execute("select sender_id from events").fetchall() == [(fresh.sender,)]
