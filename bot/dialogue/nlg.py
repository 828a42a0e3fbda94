"""Rasa's text generator: message ids and values as codes for the gateway, rendered text for other channels."""

from __future__ import annotations

import datetime
from typing import Any, Dict, Mapping, Optional

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot import cards
from bot.dialogue_texts import NOTICES
from bot.office_hours import JAPAN
from bot.texts import render

PREFIX = "msg:"
CONTRAST = "id-or-ms"  # the one question where two of our languages stay open


class MessageIdGenerator(NaturalLanguageGenerator):
    """endpoints.yml: nlg. Responses hold "msg:<id>"; actions pass `message` (id, values, choices, card) and `effects`."""

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None) -> None:
        self._responses: Dict[str, Any] = domain.responses if domain else {}

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, output_channel: str,
                       **kwargs: Any) -> Optional[Dict[str, Any]]:
        """The draft of one utterance: `custom` holds the codes, `text` and `buttons` the same in words."""
        effects = kwargs.get("effects") or []
        chosen = next((effect["language"] for effect in effects if effect["type"] == "set_language"), None)
        locale = chosen or tracker.get_slot("language") or "en"
        message = kwargs.get("message") or _from_responses(utter_action, kwargs.get("domain_responses"))
        if message is None:
            return None
        notice = self._notice(tracker) if kwargs.get("first", True) else None
        if notice == CONTRAST:
            message = {**message, "choices": [*(_language_choice(code) for code in ("id", "ms")), *message.get("choices", ())]}
        text = as_text(message, locale)
        if notice:
            text = render(locale, NOTICES[notice], _notice_values(notice, locale)) + "\n\n" + text
        buttons = [{"title": render(locale, item["label"], item.get("values")), "payload": item["payload"]}
                   for item in message.get("choices", ())]
        custom = {"message": message, "effects": effects, "language": locale, "notice": notice}
        return {"text": text, "buttons": buttons, "custom": custom}

    @staticmethod
    def _notice(tracker: DialogueStateTracker) -> Optional[str]:
        for event in reversed(tracker.events):
            if isinstance(event, BotUttered):
                return None
            if isinstance(event, UserUttered):  # a button says nothing about the language, and the slot is of the message before
                found = (item["value"] for item in event.entities if item["entity"] == "language_notice")
                return next((notice for notice in found if notice in NOTICES), None)
        return None


def _language_choice(code: str) -> Dict[str, Any]:
    return {"label": "value-language", "payload": f'/change_language{{"target_language": "{code}"}}', "values": {"language": {"native": code}}}


def _notice_values(notice: str, locale: str) -> Dict[str, Any]:
    return {"language": {"language": locale}} if notice == "switched" else {}


def _from_responses(utter_action: str, responses: Optional[Mapping[str, Any]]) -> Optional[Dict[str, Any]]:
    variants = (responses or {}).get(utter_action) or []
    if not variants or not str(variants[0].get("text", "")).startswith(PREFIX):
        return None
    return {"id": variants[0]["text"][len(PREFIX):]}


def as_text(message: Mapping[str, Any], locale: str) -> str:
    """A coded message in words, its card included."""
    parts = [render(locale, message["id"], message.get("values"))] if message.get("id") else []
    card = message.get("card")
    if card:
        now = datetime.datetime.now(JAPAN)
        parts.append(cards.as_text(cards.build(card["kind"], card["data"], locale, now)))
    return "\n\n".join(parts)
