"""Masks personal numbers before anything is stored or passed on."""

from __future__ import annotations

import re
import unicodedata

MASK = "●●●●"
_DIGIT_RUN = re.compile(r"(?<![A-Za-z0-9-])\d(?:[ \-\u2010-\u2015\u3000]?\d){11,18}(?![A-Za-z0-9-])")
_RESIDENCE_CARD = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{8}[ -]?[A-Za-z]{2}(?![A-Za-z0-9])")
_PASSPORT = re.compile(r"(?<![A-Za-z0-9-])[A-Za-z]{1,2}\d{7,8}(?![A-Za-z0-9])")
_BANK = re.compile(r"(?i)(account|口座|tài khoản|tai khoan|บัญชี|खाता|계좌|rekening|cuenta|conta|compte|akaun)([^\d\n]{0,15})(\d{6,8})(?!\d)")


def my_number_valid(digits: str) -> bool:
    """The check digit of an individual number (Ordinance No. 85 of 2014, art. 5): 12 digits."""
    if len(digits) != 12:
        return False
    weights = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    rest = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % 11
    return int(digits[11]) == (0 if rest <= 1 else 11 - rest)


def luhn_valid(digits: str) -> bool:
    """The Luhn check of payment cards: 13 to 19 digits."""
    if not 13 <= len(digits) <= 19:
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _mask_digits(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group())
    return MASK if len(digits) == 12 or luhn_valid(digits) else match.group()


def mask(text: str) -> tuple[str, bool]:
    """The text with My Number, residence card, passport, bank and card numbers masked, and whether any was.

    Twelve digits are masked even with a wrong check digit: a mistyped My Number is still one.
    """
    # Full-width digits and letters become ASCII one for one; nothing else of the text changes.
    narrow = "".join(unicodedata.normalize("NFKC", char) if "\uff01" <= char <= "\uff5e" else char for char in text)
    masked = _RESIDENCE_CARD.sub(MASK, narrow)
    masked = _DIGIT_RUN.sub(_mask_digits, masked)
    masked = _PASSPORT.sub(MASK, masked)
    masked = _BANK.sub(lambda match: match.group(1) + match.group(2) + MASK, masked)
    return (masked, True) if masked != narrow else (text, False)
