"""Mails that arrive: what they are, what they say, and which case they belong to. Pure: no network, no database."""
