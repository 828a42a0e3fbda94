"""Mails that arrive become cases, join cases, or are noted; each at most one automatic answer, none to machines."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bot import directory
from bot.mail.kind import bounced_message_ids, may_be_answered
from bot.mail.parse import Mail, read
from bot.mail.triage import Parse, Triage, triage
from bot.privacy import mask
from bot.receipts import new_receipt, receipt_digest
from bot.texts import LOCALES, render
from bot.topics import topic_of
from bot.web.cases import next_number
from bot.web.models import AuditEntry, BadAddress, Case, IncomingMail, OutboxMail
from bot.web.outbox import new_message_id

_DAY = datetime.timedelta(days=1)


def _known(mail: Mail) -> bool:
    """Whether this very mail was read before (also through another mailbox: same Message-ID and sender)."""
    same = IncomingMail.objects.filter(digest=mail.digest)
    return same.exists() or bool(mail.message_id) and IncomingMail.objects.filter(message_id=mail.message_id, sender=mail.sender).exists()


def _open_case(mail: Mail, found: Triage) -> Case:
    topic = topic_of(found.intent) or ""
    case = Case.objects.create(
        number=next_number(timezone.now()), receipt_hash=receipt_digest(new_receipt()), turn=f"mail-{mail.digest[:32]}", channel="mail",
        state=Case.State.WAITING_FOR_STAFF, route="english_mail" if found.kind == "complaint" else "information", rule="mail_intake",
        topic=topic, prefecture=found.prefecture or "", language=found.language if found.language in LOCALES else "en",
        facts={"topic": topic, "prefecture": found.prefecture, "summary": found.summary, "confidence": found.confidence})
    AuditEntry.objects.create(actor="mail", action="file_case", target=case.number)
    return case


def _join(found: Triage) -> Case | None:
    """The case of a follow-up, waiting for staff again; None if its number does not exist."""
    case = Case.objects.select_for_update().filter(number=found.case_number).first()
    if case is not None:
        case.state = Case.State.WAITING_FOR_STAFF
        case.save()
        AuditEntry.objects.create(actor="mail", action="followup", target=case.number)
    return case


def _mark_bounce(mail: Mail) -> Case | None:
    sent = OutboxMail.objects.filter(message_id__in=bounced_message_ids(mail)).select_related("case").first()
    if sent is None:
        return None
    sent.state, sent.problem = OutboxMail.State.BOUNCED, "came back as undeliverable"
    sent.save()
    BadAddress.objects.get_or_create(address=sent.recipient.lower())
    AuditEntry.objects.create(actor="mail", action="mail_bounced", target=sent.case.number if sent.case else str(sent.pk))
    return sent.case


def _may_answer(mail: Mail) -> bool:
    if not may_be_answered(mail) or mail.sender == settings.MAIL_FROM.lower() or BadAddress.objects.filter(address=mail.sender).exists():
        return False
    recent = OutboxMail.objects.filter(recipient=mail.sender, created__gte=timezone.now() - _DAY).exclude(kind=OutboxMail.Kind.COMPLAINT)
    return recent.count() < settings.AUTOMATIC_ANSWERS_A_DAY


def acknowledgement(case: Case, mail: Mail) -> tuple[str, str]:
    """Subject and body, in English: the number, what happens next, what is missing, how to write next time."""
    number = {"number": case.number}
    lines = [render("en", "intake-ack-hello", number), render("en", "intake-ack-next")]
    lines += [render("en", "intake-ack-missing-place")] if not case.prefecture else []
    lines += [render("en", "intake-ack-files")] if mail.attachments else []
    lines += [render("en", "intake-ack-links")] if mail.links else []
    return render("en", "intake-ack-subject", number), "\n\n".join([*lines, render("en", "intake-ack-auto")]) + "\n"


def language_answer(language: str) -> tuple[str, str]:
    """Subject and body in the writer's language: the chat, the telephone, the leaflet; English below for languages we do not speak."""
    locale = language if language in LOCALES else "en"
    home = f"{settings.PUBLIC_URL}/{locale}/"
    lines = [render(locale, "intake-language-hello"), render(locale, "intake-language-chat", {"link": f"{home}chat"}),
             render(locale, "intake-language-phone", {"number": directory.national()["phone"]}),
             render(locale, "intake-language-leaflet", {"link": home}), render(locale, "intake-ack-auto")]
    return render(locale, "intake-language-subject"), "\n\n".join(lines) + "\n"


def _answer(mail: Mail, case: Case, found: Triage) -> None:
    if not _may_answer(mail):
        return
    is_note = found.kind == "non_english"
    subject, body = language_answer(found.language) if is_note else acknowledgement(case, mail)
    OutboxMail.objects.create(
        case=case, kind=OutboxMail.Kind.LANGUAGE if is_note else OutboxMail.Kind.ACKNOWLEDGEMENT, recipient=mail.sender, subject=subject, body=body,
        language=found.language if is_note and found.language in LOCALES else "en", in_reply_to=mail.message_id, next_try=timezone.now(),
        message_id=new_message_id(case))


def take(raw: bytes, parse: Parse) -> IncomingMail | None:
    """Understands one mail, then records it with everything that follows from it, or nothing at all; None if it was read before."""
    mail = read(raw)
    if _known(mail):
        return None
    return _record(mail, triage(mail, parse))  # no transaction is open while Rasa is waited for


@transaction.atomic
def _record(mail: Mail, found: Triage) -> IncomingMail | None:
    if _known(mail):  # another worker was faster
        return None
    case = _mark_bounce(mail) if found.kind == "bounce" else _join(found) if found.kind in ("followup", "auto") and found.case_number else None
    is_new = case is None and found.kind in ("complaint", "non_english", "followup")
    if is_new:
        case = _open_case(mail, found)
    letter = IncomingMail.objects.create(
        digest=mail.digest, message_id=mail.message_id[:255], case=case, sender=mail.sender[:254], kind=found.kind, language=found.language,
        subject=mask(mail.subject)[0], text=mask(mail.text)[0], folded=mask(mail.folded)[0], attachments=list(mail.attachments), links=list(mail.links),
        summary=found.summary)
    if is_new and case is not None:
        _answer(mail, case, found)
    return letter
