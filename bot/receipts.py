"""Conversation tokens and receipts: random, easy to read aloud, stored as hashes only."""

from __future__ import annotations

import hashlib
import re
import secrets

# No letters that look alike on paper (0/O, 1/I/L) and no vowels, so that no word appears.
_ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 3, 4  # 28^12, about 57 bits: with the rate limit, guessing is hopeless
TOKEN = re.compile(r"\A[A-Za-z0-9_-]{43}\Z")


def new_token() -> str:
    """A conversation token of 256 bits."""
    return secrets.token_urlsafe(32)


def new_receipt() -> str:
    """A receipt such as K7Q4-MD2P-9XTB."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def digest(secret: str) -> str:
    """The hash that is stored; case, spaces and hyphens of a receipt do not matter."""
    return hashlib.sha256(secret.encode()).hexdigest()


def receipt_digest(typed: str) -> str:
    """The hash of a receipt as typed by a person."""
    return digest(re.sub(r"[^0-9A-Z]", "", typed.upper()))
