"""Rasa channel for the gateway: one turn in, message ids and effects out; the same turn twice is answered once."""

from __future__ import annotations

import hmac
from typing import Any, Awaitable, Callable, Dict, List, Optional

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.core.events import BotUttered, Event, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.dialogue.patches import failed_turns


def recorded_answer(tracker: Optional[DialogueStateTracker], turn: str) -> Optional[List[Dict[str, Any]]]:
    """What the bot answered to this turn before (the gateway may have died in between), or None."""
    found: List[Dict[str, Any]] = []
    wanted = False
    for event in tracker.applied_events() if tracker else ():
        if isinstance(event, UserUttered):
            wanted = (event.metadata or {}).get("turn") == turn
        elif isinstance(event, BotUttered) and wanted:
            found.append(event.data["custom"])
    return found or None


class GatewayChannel(InputChannel):
    """credentials.yml: the gateway's door; the secret keeps other programs of the machine out."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @classmethod
    def name(cls) -> str:
        """Mounted under /webhooks/gateway/."""
        return "gateway"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> GatewayChannel:
        """Raises ValueError without a secret."""
        secret = str((credentials or {}).get("secret") or "")
        if not secret or secret.startswith("${"):
            raise ValueError("credentials.yml: GATEWAY_SECRET is not set; start with `make run`")
        return cls(secret)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """POST turn: {"conversation", "turn", "text" or "payload", "metadata"} -> {"messages", "slots", "paused"}."""
        webhook = Blueprint("gateway_webhook", __name__)

        @webhook.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            if not hmac.compare_digest(request.headers.get("X-Gateway-Secret", ""), self._secret):
                return response.json({"error": "forbidden"}, status=403)
            body, store = request.json, request.app.ctx.agent.tracker_store
            sender = body["conversation"]
            known = await store.retrieve(sender)
            answered = recorded_answer(known, body["turn"])
            if answered is None:
                before = await _begin(request.app.ctx.agent, sender, known, body.get("metadata") or {})
                answered = await self._handle(on_new_message, body)
                if sender in failed_turns:
                    failed_turns.discard(sender)
                    await _restore(store, sender, before)
                    return response.json({"error": "action-server"}, status=502)
            tracker = await store.retrieve(sender)
            return response.json(_reply(answered, tracker))

        return webhook

    async def _handle(self, on_new_message: Callable[[UserMessage], Awaitable[Any]],
                      body: Dict[str, Any]) -> List[Dict[str, Any]]:
        collector = CollectingOutputChannel()
        text = body.get("payload") or str(body.get("text") or "").lstrip("/ \t\n")
        metadata = {**(body.get("metadata") or {}), "turn": body["turn"]}
        await on_new_message(UserMessage(text, collector, body["conversation"], input_channel=self.name(),
                                         metadata=metadata))
        return [message["custom"] for message in collector.messages if "custom" in message]


async def _begin(agent: Any, sender: str, known: Optional[DialogueStateTracker], metadata: Dict[str, Any]) -> List[Event]:
    """The conversation's events before this turn; its language is set first.

    A button says nothing about a language: a conversation that begins with one takes the page's.
    """
    if known and known.get_slot("language"):
        return list(known.events)
    language = metadata.get("picked") or metadata.get("browser")
    tracker = await agent.processor.fetch_tracker_and_update_session(sender)
    if language and not tracker.get_slot("language"):
        tracker.update(SlotSet("language", language))
        await agent.tracker_store.save(tracker)
    return list(tracker.events)


async def _restore(store: Any, sender: str, before: List[Event]) -> None:
    """Puts the conversation back where it was: a rewind would stop at rewinds that Rasa's own fallback wrote."""
    tracker = await store.retrieve(sender)
    if tracker is None:
        return
    tracker.update(Restarted())
    for event in before:
        tracker.update(event)
    await store.save(tracker)


def _reply(messages: List[Dict[str, Any]], tracker: Optional[DialogueStateTracker]) -> Dict[str, Any]:
    slots = tracker.current_slot_values() if tracker else {}
    names = ("language", "topic", "prefecture", "route", "routing_rule")
    latest = tracker.latest_message if tracker else None
    parse = latest.parse_data if latest else {}
    return {"messages": messages, "slots": {name: slots.get(name) for name in names},
            "paused": bool(tracker and tracker.is_paused()),
            "understood": {"language": parse.get("language"), "concepts": parse.get("concepts"), "reasons": parse.get("reasons"),
                           "ranking": (parse.get("intent_ranking") or [])[:3]}}
