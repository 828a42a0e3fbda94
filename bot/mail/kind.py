"""What kind of mail it is, by headers first and words last; automatic mails are never answered."""

from __future__ import annotations

import re
from typing import Literal

from bot.mail.parse import Mail

Kind = Literal["complaint", "non_english", "auto", "bounce", "spam", "followup"]
CASE_NUMBER = re.compile(r"(?<![A-Za-z0-9])K-?(20\d\d)-?(\d{6})(?!\d)", re.IGNORECASE)
_DAEMON = re.compile(r"^(?:mailer-daemon|postmaster|mail\.delivery|mdaemon)@|^mailer-daemon", re.IGNORECASE)
_BOUNCE_SUBJECT = re.compile(r"undeliver|delivery (?:status notification|has failed|failure|incomplete)|returned mail|failure notice|mail delivery failed|"
                             r"配信不能|配信エラー|无法投递|退信|반송", re.IGNORECASE)
_AUTO_SUBJECT = re.compile(r"^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|自動返信|不在通知|自动回复|自動回覆|자동 ?회신|부재중|"
                           r"respuesta autom[áa]tica|resposta autom[áa]tica|réponse automatique|balasan otomatis|trả lời tự động|ตอบกลับอัตโนมัติ|abwesen)", re.IGNORECASE)
_NOT_ANSWERED = re.compile(r"^(?:no-?reply|do-?not-?reply|donotreply|noreply|bounce|notifications?|newsletter|news|info-?mail)[@+.-]", re.IGNORECASE)
# Words of unwanted mail, and how much each says; three points are enough.
_SPAM = ((3, r"viagra|cialis|casino|porn|sex ?chat|lottery winner|you (?:have )?won|beneficiary|next of kin|million (?:usd|dollars|euros)|inheritance fund"),
         (2, r"\bseo\b|backlinks?|rank(?:ing)? (?:on|your)|crypto ?(?:currency)?|bitcoin|forex|investment opportunit|loan offer|weight loss|web ?design services|increase your (?:sales|traffic)"
             r"|guest post|replica watch|cheap (?:pills|meds)|wire transfer|bank transfer of|business proposal|dear (?:friend|sir/madam|beloved)"),
         (1, r"unsubscribe|click (?:here|below)|limited (?:time|offer)|act now|100 ?% (?:free|guaranteed)|best price|special offer|discount"))
_SPAM_POINTS = 3


def case_number(mail: Mail) -> str | None:
    """The case a mail belongs to: a number in subject or new text, or one of our Message-IDs (they begin with it) answered."""
    for place in (mail.subject, mail.text, *mail.references):
        found = CASE_NUMBER.search(place)
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


def bounced_message_ids(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs of the mails that a delivery report is about: its references, and the returned mail's header."""
    found = list(mail.references)
    for part in mail.headers.walk():
        if part.get_content_type() in ("message/rfc822", "text/rfc822-headers", "message/delivery-status"):
            found += re.findall(r"^(?:Message-ID|Original-Message-ID|X-Original-Message-ID):\s*(<[^<>\s]{1,250}>)", part.as_string(), re.IGNORECASE | re.MULTILINE)
    return tuple(dict.fromkeys(found))
