"""The gateway: one turn of a resident goes in, is masked and recorded, goes to Rasa, and the answer is recorded."""

from __future__ import annotations

import asyncio
import datetime
import logging
import re
import unicodedata
import uuid
from typing import Any, Mapping

import httpx
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from bot.folding import clean
from bot.privacy import mask
from bot.receipts import TOKEN, digest, new_token
from bot.web.cases import EFFECTS, bot_says
from bot.web.models import Conversation, Message

log = logging.getLogger(__name__)
LEADING_SLASHES = re.compile(r"\A[\s/\uff0f]+")  # Rasa strips spaces too, so "/ /x" would get through lstrip("/")
TURN = re.compile(r"\A[A-Za-z0-9-]{8,40}\Z")
CLAIM_SECONDS = 30     # after this long a claimed message counts as abandoned (the process died)
WAIT_STEP_SECONDS = 0.25
# Before the first message the page offers these (welcome-ask); ids are ours, payloads never come from outside.
START_CHOICES = (("start-list", "button-topic-list", "/list_topics"),
                 ("start-about", "button-about-service", "/ask_service"),
                 ("start-person", "button-person", "/request_human"))


class RefusedInput(ValueError):
    """`code` is a message id in locales/, so the page can explain the refusal in the person's language."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


class ServiceDown(RuntimeError):
    """Rasa did not answer; the message is saved and can be sent again."""


def checked_text(typed: str) -> str:
    """The message as it may be stored and passed on; RefusedInput with the reason otherwise."""
    if len(typed) > settings.MAX_MESSAGE:
        raise RefusedInput("error-too-long", length=len(typed), max=settings.MAX_MESSAGE)
    plain = "".join(char for char in clean(typed) if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn"))
    text = LEADING_SLASHES.sub("", plain).strip()
    if not text:
        raise RefusedInput("error-empty-message")
    if not any(char.isalnum() for char in text):
        raise RefusedInput("error-no-letters")
    return text


def find_conversation(token: str) -> Conversation:
    """The conversation of a token. RefusedInput for forged, unknown and deleted ones alike."""
    found = Conversation.objects.filter(token_hash=digest(token)).first() if TOKEN.match(token) else None
    if found is None:
        raise RefusedInput("error-conversation-unknown")
    return found


def start_conversation(language: str) -> tuple[Conversation, str]:
    """A new conversation and its token."""
    token = new_token()
    made = Conversation.objects.create(token_hash=digest(token), sender=uuid.uuid4().hex, language=language)
    return made, token


def new_token_for(conversation: Conversation) -> str:
    """A new token for a conversation that is taken up again with number and receipt."""
    token = new_token()
    conversation.token_hash = digest(token)
    conversation.save(update_fields=["token_hash"])
    return token


def current_choices(conversation: Conversation) -> dict[str, Mapping[str, Any]]:
    """The answers that can be chosen now, by opaque id: those of the bot messages after the last resident's."""
    messages = list(conversation.messages.all().order_by("-id")[:20])
    if not messages:
        return {key: {"label": label, "payload": payload} for key, label, payload in START_CHOICES}
    offered: dict[str, Mapping[str, Any]] = {}
    for message in messages:
        if message.author == Message.Author.RESIDENT:
            break
        for place, choice in enumerate((message.codes.get("message") or {}).get("choices") or ()):
            offered[f"c{message.pk}-{place}"] = choice
    return offered


def _record(conversation: Conversation, turn: str, typed: str, button: str) -> tuple[Message, bool]:
    existing = Message.objects.filter(conversation=conversation, turn=turn, author="resident").first()
    if existing:
        return existing, False
    recent = timezone.now() - datetime.timedelta(minutes=1)
    if conversation.messages.filter(author="resident", created__gte=recent).count() >= settings.MESSAGES_PER_MINUTE:
        raise RefusedInput("page-too-many")
    if button:
        offered = current_choices(conversation)
        if button not in offered or conversation.state == Conversation.State.STAFF:
            raise RefusedInput("error-button-expired")
        choice = offered[button]
        codes = {"label": choice["label"], "values": choice.get("values") or {}, "payload": choice["payload"]}
        text = ""
    else:
        text, masked = mask(checked_text(typed))
        codes = {"masked": masked}
    try:
        with transaction.atomic():
            return Message.objects.create(conversation=conversation, author="resident", turn=turn, text=text,
                                          codes=codes), True
    except IntegrityError:  # the same turn came twice at once
        return Message.objects.get(conversation=conversation, turn=turn, author="resident"), False


def _claim(message: Message) -> bool:
    stale = timezone.now() - datetime.timedelta(seconds=CLAIM_SECONDS)
    free = Message.objects.filter(pk=message.pk, answered=False)
    return bool((free.filter(claimed=None) | free.filter(claimed__lt=stale)).update(claimed=timezone.now()))


def _release(message: Message) -> None:
    Message.objects.filter(pk=message.pk).update(claimed=None)


async def _ask_rasa(conversation: Conversation, message: Message) -> Mapping[str, Any]:
    body = {"conversation": conversation.sender, "turn": message.turn, "text": message.text,
            "payload": message.codes.get("payload"),
            "metadata": {"browser": conversation.language,
                         "picked": conversation.language if conversation.picked else None,
                         "disasters": settings.DISASTERS, "infectious": settings.INFECTIOUS_WINDOWS}}
    try:
        async with httpx.AsyncClient(timeout=settings.RASA_TIMEOUT_SECONDS) as client:
            answer = await client.post(f"{settings.RASA_URL}/webhooks/gateway/turn", json=body,
                                       headers={"X-Gateway-Secret": settings.GATEWAY_SECRET})
        answer.raise_for_status()
        reply = answer.json()
        if not isinstance(reply.get("messages"), list):
            raise ValueError("no messages")
        return reply
    except (httpx.HTTPError, ValueError) as problem:
        log.warning("rasa did not answer turn %s of conversation %s: %s", message.turn, conversation.pk,
                    type(problem).__name__)
        raise ServiceDown from problem


@transaction.atomic
def _store_reply(conversation_id: int, message_id: int, reply: Mapping[str, Any]) -> None:
    conversation = Conversation.objects.select_for_update().get(pk=conversation_id)
    message = Message.objects.get(pk=message_id)
    if message.answered:
        return
    _take_language(conversation, reply)
    message.codes = {**message.codes, "understood": reply.get("understood") or {}}
    if message.codes.get("masked"):
        bot_says(conversation, message.turn, "notice-numbers-masked")
    for place, item in enumerate(reply["messages"]):
        codes = {"message": item["message"], "notice": item.get("notice") if place == 0 else None}
        Message.objects.create(conversation=conversation, author="bot", turn=message.turn, codes=codes)
        for effect in item.get("effects") or ():
            EFFECTS[effect["type"]](conversation, message.turn, effect)
    if not reply["messages"]:
        bot_says(conversation, message.turn, "error-service-down")
    message.answered = True
    message.save()
    conversation.save()


def _take_language(conversation: Conversation, reply: Mapping[str, Any]) -> None:
    language = next((item.get("language") for item in reply["messages"]), None)
    notice = next((item.get("notice") for item in reply["messages"]), None)
    if language and (notice == "switched" or not conversation.picked):
        conversation.language, conversation.picked = language, conversation.picked and notice != "switched"


async def _is_emergency(message: Message) -> bool:
    """Whether a message to the staff speaks of danger now: nobody may be reading, and 110 answers at once."""
    try:
        async with httpx.AsyncClient(timeout=settings.RASA_TIMEOUT_SECONDS) as client:
            answer = await client.post(f"{settings.RASA_URL}/model/parse", json={"text": message.text})
        return answer.json()["intent"]["name"] == "emergency"
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        return False  # the message reaches the staff all the same


@transaction.atomic
def _to_staff(conversation_id: int, message_id: int, emergency: bool) -> None:
    conversation = Conversation.objects.get(pk=conversation_id)
    message = Message.objects.get(pk=message_id)
    if emergency:
        card = {"kind": "emergency", "data": {"language": conversation.language}}
        Message.objects.create(conversation=conversation, author="bot", turn=message.turn,
                               codes={"message": {"id": None, "card": card}})
    bot_says(conversation, message.turn, "message-to-staff")
    conversation.cases.filter(state__in=("waiting_for_resident", "answered")).update(state="waiting_for_staff")
    message.answered = True
    message.save()


async def take_turn(conversation: Conversation, turn: str, typed: str = "", button: str = "") -> None:
    """Records a message and its answer. The same `turn` again repeats nothing.

    Raises RefusedInput (the person can mend it) or ServiceDown (the message is saved; send the same turn again).
    """
    if not TURN.match(turn):
        raise RefusedInput("error-button-expired")
    message, _ = await sync_to_async(_record)(conversation, turn, typed, button)
    if message.answered:
        return
    if not await sync_to_async(_claim)(message):
        await _wait_for_other(message)
        return
    try:
        await conversation.arefresh_from_db()
        if conversation.state == Conversation.State.STAFF:
            emergency = await _is_emergency(message)
            await sync_to_async(_to_staff)(conversation.pk, message.pk, emergency)
        else:
            reply = await _ask_rasa(conversation, message)
            await sync_to_async(_store_reply)(conversation.pk, message.pk, reply)
    finally:
        await sync_to_async(_release)(message)


async def _wait_for_other(message: Message) -> None:
    for _ in range(int(settings.RASA_TIMEOUT_SECONDS / WAIT_STEP_SECONDS)):
        await asyncio.sleep(WAIT_STEP_SECONDS)
        await message.arefresh_from_db()
        if message.answered:
            return
    raise ServiceDown


async def pick_language(conversation: Conversation, language: str) -> None:
    """The person picked a language: everything is shown in it at once, and Rasa's slots follow."""
    conversation.language, conversation.picked = language, True
    await conversation.asave()
    events = [{"event": "slot", "name": name, "value": language} for name in ("language", "language_picked")]
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            await client.post(f"{settings.RASA_URL}/conversations/{conversation.sender}/tracker/events", json=events)
    except httpx.HTTPError:
        # Every later turn carries the picked language as well; nothing is lost.
        log.warning("rasa did not take the language of conversation %s", conversation.pk)
