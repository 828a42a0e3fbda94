"""Filing cases, handing over and queueing mail: the effects Rasa asks for, inside the caller's transaction."""

from __future__ import annotations

import datetime
from typing import Any, Mapping

from django.utils import timezone

from bot import directory, letter
from bot.office_hours import JAPAN, is_open, next_opening
from bot.receipts import new_receipt, receipt_digest
from bot.web.models import AuditEntry, Case, CaseCounter, Conversation, Message, OutboxMail
from bot.web.outbox import new_message_id


def next_number(now: datetime.datetime) -> str:
    """The next case number of the year, e.g. K-2026-000123; needs an open transaction."""
    year = now.astimezone(JAPAN).year
    counter, _ = CaseCounter.objects.select_for_update().get_or_create(year=year)
    counter.last += 1
    counter.save()
    return f"K-{year}-{counter.last:06d}"


def bot_says(conversation: Conversation, turn: str, message_id: str | None, **values: Any) -> Message:
    """Adds a bot message by id."""
    codes = {"message": {"id": message_id, "values": values}}
    return Message.objects.create(conversation=conversation, author=Message.Author.BOT, turn=turn, codes=codes)


def _file(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> tuple[Case, str | None]:
    existing = Case.objects.filter(conversation=conversation, turn=turn).first()
    if existing:
        return existing, None
    facts, receipt = dict(effect.get("facts") or {}), new_receipt()
    corrected = _corrected(conversation, effect, facts)
    if corrected:
        return corrected, None
    state = Case.State.WAITING_FOR_STAFF if effect["type"] == "hand_over" else Case.State.NEW
    case = Case.objects.create(
        number=next_number(timezone.now()), receipt_hash=receipt_digest(receipt), conversation=conversation, turn=turn,
        state=state, route=effect.get("route") or "staff", rule=effect.get("rule") or "", topic=facts.get("topic") or "",
        prefecture=facts.get("prefecture") or "", language=conversation.language, facts=facts)
    AuditEntry.objects.create(actor="gateway", action=effect["type"], target=case.number)
    return case, receipt


def _corrected(conversation: Conversation, effect: Mapping[str, Any], facts: Mapping[str, Any]) -> Case | None:
    """The case of the same matter with its facts changed, if the effect is a correction and nothing was sent yet."""
    if not effect.get("correction"):
        return None
    case = Case.objects.filter(conversation=conversation, state=Case.State.NEW, mails=None).order_by("-id").first()
    if case is None or case.topic != (facts.get("topic") or ""):
        return None
    case.facts, case.prefecture = dict(facts), facts.get("prefecture") or ""
    case.route, case.rule = effect.get("route") or case.route, effect.get("rule") or case.rule
    case.save()
    AuditEntry.objects.create(actor="gateway", action="correct_case", target=case.number)
    return case


def file_case(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> Case:
    """Opens a case and tells the number and the receipt."""
    case, receipt = _file(conversation, turn, effect)
    if receipt:
        bot_says(conversation, turn, "case-filed", number=case.number, receipt=receipt)
    return case


def keep_draft(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """Keeps the answers so far under a number and a receipt, before anything is sent."""
    case, receipt = _file(conversation, turn, {**effect, "facts": {**effect["facts"], "draft": True}})
    if receipt:
        bot_says(conversation, turn, "draft-kept", number=case.number, receipt=receipt)


def drop_draft(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """Closes the draft that was not sent."""
    for case in Case.objects.filter(conversation=conversation, state=Case.State.NEW, facts__draft=True):
        case.state = Case.State.CLOSED
        case.save()
        AuditEntry.objects.create(actor="gateway", action="drop_draft", target=case.number)


def send_mail(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """Files the case and puts the exact English mail into the outbox, once."""
    case = file_case(conversation, turn, effect)
    if case.mails.filter(kind=OutboxMail.Kind.COMPLAINT).exists():
        return
    subject, body = letter.english_mail(effect["facts"], effect["language"], case.number)
    reply_to = effect["facts"].get("reply_to") or ""
    OutboxMail.objects.create(
        case=case, recipient=directory.national()["mail"], subject=subject, body=body, next_try=timezone.now(),
        reply_to="" if reply_to == letter.SKIPPED else reply_to,
        message_id=new_message_id(case))


def hand_over(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """Opens a case for staff, says when they read it, and silences the bot."""
    conversation.state = Conversation.State.STAFF
    case, receipt = _file(conversation, turn, effect)
    if receipt is None:
        return
    now = timezone.now()
    if is_open(now):
        bot_says(conversation, turn, "handed-over-open")
    else:
        opening = next_opening(now)
        day = opening.date().isoformat() if opening else now.date().isoformat()
        bot_says(conversation, turn, "handed-over-closed", date={"date": day})
    bot_says(conversation, turn, "handed-over-meanwhile")
    bot_says(conversation, turn, "case-filed", number=case.number, receipt=receipt)


def show_status(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """The states of this conversation's own cases; others need the receipt."""
    cases = list(Case.objects.filter(conversation=conversation))
    for case in cases:
        bot_says(conversation, turn, "status-case", number=case.number, state={"msg": f"state-{case.state}"})
    if not cases:
        bot_says(conversation, turn, "status-none")


def set_language(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """The language the person asked for."""
    conversation.language, conversation.picked = effect["language"], True


def count(conversation: Conversation, turn: str, effect: Mapping[str, Any]) -> None:
    """Counts an event such as an emergency, without text."""
    AuditEntry.objects.create(actor="gateway", action=str(effect.get("what"))[:40], target="")


EFFECTS = {"file_case": file_case, "keep_draft": keep_draft, "drop_draft": drop_draft, "send_mail": send_mail, "hand_over": hand_over, "show_status": show_status,
           "set_language": set_language, "count": count}
