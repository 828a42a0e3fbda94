"""Reads the mailbox: a Maildir, or IMAP over TLS; a mail counts as read only after it was recorded."""

from __future__ import annotations

import logging
import mailbox
import ssl
from typing import Any, Callable, Mapping
from urllib.parse import unquote, urlsplit

import httpx
from django.conf import settings
from imap_tools import AND, MailBox, MailMessageFlags

from bot.web.intake import take
from bot.web.smtp import is_local

log = logging.getLogger(__name__)
BATCH = 50
Take = Callable[[bytes], object]


def ask_rasa(text: str) -> Mapping[str, Any]:
    """The parse result of the running Rasa. httpx.HTTPError when it does not answer: the mail stays unread."""
    answer = httpx.post(f"{settings.RASA_URL}/model/parse", json={"text": text}, timeout=settings.RASA_TIMEOUT_SECONDS)
    answer.raise_for_status()
    found: Mapping[str, Any] = answer.json()
    return found


def _one(raw: bytes, take_one: Take) -> bool:
    try:
        take_one(raw)
    except httpx.HTTPError as problem:
        log.warning("mail left unread: Rasa does not answer (%s)", type(problem).__name__)
        return False
    return True


def read_maildir(path: str, take_one: Take) -> int:
    """Takes the mails of new/, then moves them to cur/ as seen; returns how many."""
    box, taken = mailbox.Maildir(path, create=False), 0
    for key in sorted(box.keys()):
        message = box[key]
        if message.get_subdir() != "new":
            continue
        if not _one(box.get_bytes(key), take_one):
            break
        message.set_subdir("cur")
        message.add_flag("S")
        box[key] = message
        taken += 1
        if taken >= BATCH:
            break
    return taken


def read_imap(address: str, take_one: Take) -> int:
    """Takes the unseen mails of an IMAP folder, then marks them seen; returns how many. Without TLS only on this machine."""
    parts = urlsplit(address)
    if parts.scheme != "imaps" and not is_local(parts.hostname or ""):
        raise ValueError("KIKUMIMI_INBOX: a mailbox on another machine is read over imaps:// only")
    context = ssl.create_default_context(cafile=settings.MAIL_CA or None)
    folder = unquote(parts.path.lstrip("/")) or "INBOX"
    if parts.scheme == "imaps":
        box: Any = MailBox(parts.hostname or "", parts.port or 993, timeout=settings.MAIL_TIMEOUT_SECONDS, ssl_context=context)
    else:
        from imap_tools import MailBoxUnencrypted

        box = MailBoxUnencrypted(parts.hostname or "", parts.port or 143, timeout=settings.MAIL_TIMEOUT_SECONDS)
    taken = 0
    with box.login(unquote(parts.username or ""), settings.INBOX_PASSWORD, initial_folder=folder) as opened:
        for message in opened.fetch(AND(seen=False), mark_seen=False, limit=BATCH, bulk=False):
            if not _one(message.obj.as_bytes(), take_one):
                break
            opened.flag([str(message.uid)], MailMessageFlags.SEEN, True)
            taken += 1
    return taken


def read_inbox() -> int:
    """Reads what is new in KIKUMIMI_INBOX; 0 when none is set. ValueError for an address of another form."""
    inbox = settings.INBOX
    if not inbox:
        return 0
    scheme, _, path = inbox.partition(":")
    if scheme == "maildir":
        return read_maildir(path, lambda raw: take(raw, ask_rasa))
    if scheme in ("imap", "imaps"):
        return read_imap(inbox, lambda raw: take(raw, ask_rasa))
    raise ValueError('KIKUMIMI_INBOX must begin with "maildir:", "imaps://" or "imap://"')
