"""Codes become what the page shows: each message in the reader's language, with its language marked."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Mapping

from django.utils import timezone

from bot import cards
from bot.dialogue_texts import NOTICES
from bot.texts import MissingText, render
from bot.web.gateway import START_CHOICES, current_choices
from bot.web.models import Conversation, Message

MANY_CHOICES = 9  # more than this become one list to choose from
LISTED = ("value-", "topic-")  # labels of which there are many; other answers stay buttons beside the list


@dataclass(frozen=True)
class ShownChoice:
    """A button: opaque id and label."""

    id: str
    label: str


@dataclass(frozen=True)
class ShownMessage:
    """A message ready for the page; `lang` is None for the resident's own words, whose language is theirs."""

    author: str
    text: str
    notice: str
    card: cards.Card | None
    lang: str | None
    created: datetime.datetime
    waiting: bool


def _text(locale: str, codes: Mapping[str, Any]) -> str:
    message = codes.get("message") or {}
    if not message.get("id"):
        return ""
    return render(locale, message["id"], message.get("values"))


def shown(message: Message, locale: str, now: datetime.datetime) -> ShownMessage:
    """One message for a reader of `locale`."""
    codes = message.codes
    if message.author == Message.Author.RESIDENT:
        chosen = codes.get("label")
        text = render(locale, chosen, codes.get("values")) if chosen else message.text
        return ShownMessage("resident", text, "", None, locale if chosen else None, message.created,
                            not message.answered)
    card = (codes.get("message") or {}).get("card")
    notice = NOTICES.get(codes.get("notice") or "")
    values = {"language": {"language": locale}}
    return ShownMessage(
        message.author, message.text or _text(locale, codes), render(locale, notice, values) if notice else "",
        cards.build(card["kind"], card["data"], locale, now) if card else None,
        locale if not message.text else None, message.created, False)


def label(locale: str, choice: Mapping[str, Any]) -> str:
    """A button's label; a text that a locale lacks falls back to nothing a reader would see as another language."""
    try:
        return render(locale, choice["label"], choice.get("values"))
    except MissingText:
        return str(choice["label"])


def conversation_context(conversation: Conversation | None, locale: str) -> dict[str, Any]:
    """Messages and choices of the page; without a conversation the welcome."""
    now = timezone.now()
    if conversation is None:
        welcome = [ShownMessage("bot", render(locale, name), "", None, locale, now, False)
                   for name in ("welcome", "welcome-ask")]
        return {"messages": welcome, "choices": [ShownChoice(key, render(locale, text)) for key, text, _ in START_CHOICES],
                "choice_list": [], "handed_over": False}
    messages = list(conversation.messages.all())
    with_staff = conversation.state == Conversation.State.STAFF  # the bot is silent: nothing of its offers counts
    choices = {} if with_staff else current_choices(conversation)
    offered = [ShownChoice(key, label(locale, choice)) for key, choice in choices.items()]
    if not messages:
        return conversation_context(None, locale)
    labels = {key: str(choice["label"]) for key, choice in choices.items()}
    listed = [item for item in offered if labels[item.id].startswith(LISTED)]
    if len(listed) <= MANY_CHOICES:
        listed = []
    return {"messages": [shown(message, locale, now) for message in messages],
            "choices": [item for item in offered if item not in listed], "choice_list": listed, "handed_over": with_staff}
