"""What the ministry's mailbox does not take, found before anything is sent; each finding names the answer to change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Mapping

from bot import letter
from bot.privacy import MASK, mask

MAX_MAIL = 4000  # characters; the mailbox wants one matter, short (a full letter without own words has about 900)
_ATTACHMENT = re.compile(r"\b(?:attach(?:ed|ment|ments|ing)?|enclosed|see (?:the )?(?:photo|picture|file|image)s?|(?:photo|picture|file|pdf|screenshot)s? (?:below|above|here|attached)|"
                         r"i (?:am|'m) sending (?:you )?(?:a |the |my )?(?:photo|picture|file|pdf|screenshot)s?)\b", re.IGNORECASE)
_TWO_MATTERS = re.compile(r"\b(?:(?:an)?other|second|different|separate) (?:matter|problem|issue|complaint|question|topic)s?\b|\balso (?:want|wish|would like) to (?:complain|report)\b|"
                          r"\b(?:secondly|moreover i have|on top of that i also)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Finding:
    """One finding: its code (message id "check-<code>"), the answer it comes from, whether the mail may go out all the same."""

    code: str
    slot: str
    blocks: bool


def findings(answers: Mapping[str, Any]) -> tuple[Finding, ...]:
    """All findings of a letter's answers, those that forbid sending first."""
    own = str(answers.get("details") or "")
    own = "" if own == letter.SKIPPED else own
    written = {slot: str(answers.get(slot) or "") for slot in ("details", "agency", "person_name")}
    found = [Finding("url", slot, True) for slot, text in written.items() if letter.URL.search(text)]
    found += [Finding("number", slot, MASK not in text) for slot, text in written.items() if MASK in text or mask(text)[1]]
    if own and not letter.is_english_text(own):
        found.append(Finding("not_english", "details", False))
    elif own:
        found += [Finding("attachment", "details", False)] if _ATTACHMENT.search(own) else []
        found += [Finding("two_matters", "details", False)] if _TWO_MATTERS.search(own) else []
    if len(letter.english_mail(answers, "en")[1]) > MAX_MAIL or len(own) > letter.MAX_DETAILS:
        found.append(Finding("too_long", "details", True))
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


def may_be_sent(answers: Mapping[str, Any]) -> bool:
    """Whether nothing forbids sending."""
    return not any(finding.blocks for finding in findings(answers))
