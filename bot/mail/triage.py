"""One mail understood: kind, language, topic, place, case; `as_json` is the line that `python -m bot mail triage` prints."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import Any, Callable, Mapping

from bot.langid import identify
from bot.mail.kind import Kind, case_number, kind_of
from bot.mail.parse import Mail, read
from bot.places import chosen_place
from bot.privacy import mask

Parse = Callable[[str], Mapping[str, Any]]
SUMMARY = 200            # characters
_READ = 1500             # characters of the new text that the classifier reads: the matter stands at the beginning
_PREFIX = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|rv|tr|enc|回复|回覆|转发|轉寄|返信|転送|답장|전달)\s?[::]\s*)+", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+|\n{2,}")
_GREETING = re.compile(r"^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to whom|respected|sir|madam)\b[^.!?\n]{0,60}[,:\n]\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Triage:
    """What is known of one mail. `prefecture`: "JP-13" or None; `confidence`: of the intent, 0 to 1."""

    file: str
    kind: Kind
    language: str
    intent: str | None
    confidence: float
    prefecture: str | None
    has_attachment: bool
    has_url: bool
    case_number: str | None
    summary: str

    def as_json(self) -> str:
        """One JSON line."""
        return json.dumps(asdict(self), ensure_ascii=False)


def _summary(mail: Mail, subject: str) -> str:
    """Subject and first sentences, numbers of persons masked."""
    body = " ".join(part.strip() for part in _SENTENCE_END.split(_GREETING.sub("", mail.text.strip())) if part.strip())
    masked, _ = mask(f"{subject}: {body}" if subject else body)
    line = " ".join(masked.split())
    return line if len(line) <= SUMMARY else line[:SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def triage(mail: Mail, parse: Parse, file: str = "") -> Triage:
    """Understands one mail. `parse`: text -> Rasa's parse result."""
    subject = _PREFIX.sub("", mail.subject).strip()
    guess = identify(mail.text or subject)
    kind = kind_of(mail, guess.code)
    read_text = f"{subject}. {mail.text}"[:_READ] if mail.text else subject
    found = parse(read_text) if kind in ("complaint", "non_english", "followup") and read_text.strip() else None
    ranking = (found or {}).get("intent_ranking") or []
    intent, confidence = (str(ranking[0]["name"]), float(ranking[0]["confidence"])) if ranking else (None, 0.0)
    place = chosen_place(mail.text) or chosen_place(subject)
    return Triage(file, kind, guess.as_dict()["code"] if guess.code or kind == "non_english" else "en", intent, round(confidence, 4),
                  place.code if place else None, bool(mail.attachments), bool(mail.links), case_number(mail), _summary(mail, subject))


def triage_bytes(raw: bytes, parse: Parse, file: str = "") -> Triage:
    """`triage` for a raw mail."""
    return triage(read(raw), parse, file)
