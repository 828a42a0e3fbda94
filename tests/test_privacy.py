"""bot/privacy.py: what is masked, and what must survive."""

from __future__ import annotations

import pytest

from bot.privacy import MASK, luhn_valid, mask, my_number_valid

MASKED = ["my number is 1234 5678 9018", "マイナンバー123456789018", "１２３４５６７８９０１８", "card AB12345678CD", "ab 12345678 cd",
          "4111-1111-1111-1111", "passport TR1234567", "account no. 1234567", "口座番号は1234567です"]
KEPT = ["case K-2026-000123", "〒160-0023", "100,000 yen", "2026-03-15", "call 0570-090110", "03-3363-1100", "waited 120 days"]


@pytest.mark.parametrize("text", MASKED)
def test_personal_numbers_are_masked(text: str) -> None:
    hidden, masked = mask(text)
    assert masked and MASK in hidden
    assert not any(part in hidden for part in ("12345678", "1111-1111", "1234567"))


@pytest.mark.parametrize("text", KEPT)
def test_other_numbers_survive(text: str) -> None:
    assert mask(text) == (text, False)


def test_check_digits() -> None:
    assert my_number_valid("123456789018") and not my_number_valid("123456789012")
    assert luhn_valid("4111111111111111") and not luhn_valid("4111111111111112")
