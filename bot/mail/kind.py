"""What kind of mail it is, by headers first and words last; automatic mails are never answered."""

from __future__ import annotations

import re
import unicodedata
from email.message import EmailMessage
from typing import Any, Literal

from bot.mail.parse import MESSAGE_ID, Mail, decoded, header_of, parts

Kind = Literal["complaint", "non_english", "auto", "bounce", "spam", "followup"]
CASE_NUMBER = re.compile(r"(?<![A-Za-z0-9])K[-\u2010-\u2015\u2212 ]?(20[0-9]{2})[-\u2010-\u2015\u2212 ]?([0-9]{6})(?![0-9])", re.IGNORECASE)
_DAEMON = re.compile(r"^(?:mailer-daemon|postmaster|mail\.delivery|mdaemon)@|^mailer-daemon", re.IGNORECASE)
_BOUNCE_SUBJECT = re.compile(r"undeliver|delivery (?:status notification|has failed|failure|incomplete)|returned mail|failure notice|mail delivery failed|"
                             r"配信不能|配信エラー|无法投递|退信|반송", re.IGNORECASE)
_AUTO_SUBJECT = re.compile(r"^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|自動返信|不在通知|自动回复|自動回覆|자동 ?회신|부재중|"
                           r"respuesta autom[áa]tica|resposta autom[áa]tica|réponse automatique|balasan otomatis|trả lời tự động|ตอบกลับอัตโนมัติ|abwesen)", re.IGNORECASE)
_NOT_ANSWERED = re.compile(r"^(?:no-?reply|do-?not-?reply|donotreply|noreply|bounce|notifications?|newsletter|news|info-?mail)[@+.-]", re.IGNORECASE)
# Words of unwanted mail, and how much each says; three points are enough. What residents write about too (casino, bitcoin tax, next of kin) says little.
_SPAM = ((3, r"viagra|cialis|online casino|free spins|porn|sex ?chat|lottery winner|congratulations[^.]{0,40}you (?:have )?won|inheritance fund|million (?:us )?(?:usd|dollars|euros)"),
         (2, r"\bseo\b|backlinks?|rank (?:\w+ )?on (?:google|the first)|page of google|(?:crypto|bitcoin|forex) (?:invest\w*|trading|profits?|wallet)|investment opportunit|loan offer"
             r"|weight loss|web ?design services|increase your (?:sales|traffic)|guest post|replica watch|cheap (?:pills|meds)|business proposal"),
         (1, r"unsubscribe|click (?:here|below)|limited (?:time|offer)|act now|100 ?% (?:free|guaranteed)|best price|special offer|dear (?:friend|beloved)|next of kin|beneficiary"
             r"|casino|crypto ?currency|bitcoin|forex"))
_SPAM_POINTS = 3
_ID_HEADERS = ("Message-ID", "Original-Message-ID", "X-Original-Message-ID")
_ID_LINE = re.compile(r"^(?:X-)?(?:Original-)?Message-ID:\s{0,5}(<[^<>\s]{1,250}>)", re.IGNORECASE | re.MULTILINE)
# Words of people who deal with Japanese offices; they take points away.
_RESIDENT = re.compile(r"city (?:hall|office)|ward office|town hall|residen(?:t|ce) (?:card|tax|certificate)|immigration|pension|nenkin|tax office|my number|prefectur|hello work|\bvisas?\b"
                       r"|health insurance|zairyu|juminhyo|koseki|family register|nursery|police|the city\b", re.IGNORECASE)
_RESIDENT_POINTS = 2


def case_number(mail: Mail) -> str | None:
    """The case a mail belongs to: a number in subject or new text, or one of our Message-IDs (they begin with it) answered."""
    returned = bounced_message_ids(mail) if is_bounce(mail) else ()
    for place in (mail.subject, mail.text, *mail.references, *returned):
        found = CASE_NUMBER.search(unicodedata.normalize("NFKC", place))
        if found:
            return f"K-{found.group(1)}-{found.group(2)}"
    return None


def is_bounce(mail: Mail) -> bool:
    """A delivery report."""
    kind = mail.header("Content-Type").lower()
    if kind.startswith("multipart/report") and "disposition-notification" not in kind:
        return True
    daemon = bool(_DAEMON.search(mail.sender)) or mail.header("Return-Path") == "<>"
    return daemon and bool(_BOUNCE_SUBJECT.search(mail.subject) or _DAEMON.search(mail.sender))


def is_automatic(mail: Mail) -> bool:
    """Written by a program: vacation notes, receipts, lists (RFC 3834 and what programs do instead)."""
    if mail.header("Auto-Submitted").lower() not in ("", "no"):
        return True
    if mail.header("Precedence").lower() in ("bulk", "junk", "list", "auto_reply"):
        return True
    if any(mail.header(name) for name in ("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id", "Feedback-ID")):
        return True
    return bool(_AUTO_SUBJECT.search(mail.subject)) or mail.header("Content-Type").lower().startswith("multipart/report")


def is_spam(mail: Mail) -> bool:
    """Marked by the mail server, or full of the words of unwanted mail."""
    if mail.header("X-Spam-Flag").lower() == "yes" or mail.header("X-Spam-Status").lower().startswith("yes"):
        return True
    text = f"{mail.subject}\n{mail.text}".lower()
    points = sum(weight * len({found.group() for found in re.finditer(words, text)}) for weight, words in _SPAM)
    points -= _RESIDENT_POINTS if _RESIDENT.search(text) else 0
    return points + (1 if mail.links else 0) + (1 if mail.header("List-Unsubscribe") else 0) >= _SPAM_POINTS and points > 1


def may_be_answered(mail: Mail) -> bool:
    """Whether an automatic answer may go to the sender at all."""
    return bool(mail.sender) and not _NOT_ANSWERED.search(mail.sender) and not _DAEMON.search(mail.sender)


def kind_of(mail: Mail, language: str | None) -> Kind:
    """The kind; `language` is the identified language of the new text (None: unsure, read as English)."""
    if is_bounce(mail):
        return "bounce"
    if is_automatic(mail):
        return "auto"
    if is_spam(mail):
        return "spam"
    if case_number(mail):
        return "followup"
    return "complaint" if language in (None, "en") else "non_english"


def _returned_ids(part: EmailMessage) -> list[str]:
    """The Message-IDs that a delivery report's part names in its headers or text."""
    inner: Any = part.get_payload() if part.is_multipart() else None
    if isinstance(inner, list):
        return [found for block in inner for name in _ID_HEADERS for found in MESSAGE_ID.findall(header_of(block, name))]
    return _ID_LINE.findall(decoded(part))


def bounced_message_ids(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs of the mails that a delivery report is about: its references, the returned mail's header, or its text."""
    found = list(mail.references)
    for part in parts(mail.headers):
        if part is not mail.headers and (part.get_content_maintype() == "message" or part.get_content_type() == "text/rfc822-headers"):
            found += _returned_ids(part)
    return tuple(dict.fromkeys(found or _ID_LINE.findall(f"{mail.text}\n{mail.folded}")))
