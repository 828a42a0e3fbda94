"""Rasa component: while a form asks, a message is first of all an answer; sure questions and wishes interrupt it."""

from __future__ import annotations

import datetime
from typing import List, Optional

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.letter import SKIPPED
from bot.nlu.component import PlainComponent, add_entity
from bot.questions import ENTITY_OF_OPEN, choices, read_any_date, read_choice, recognised_since
from bot.service import SPECIAL
from bot.topics import SERVICE_INTENTS, recognised_situation, topic_of

INTERRUPTING = frozenset(SERVICE_INTENTS + ("request_human", "change_language", "cancel", "restart", "emergency"))
# An open question takes almost any text; only a message that is surely something else interrupts it.
OPEN_INTERRUPT = 0.8
# What would throw all answers away is said in a few words; a longer text is the answer that was asked for.
FORGETTING, FORGETTING_LENGTH = frozenset(("cancel", "restart")), 40
BESIDE_A_PLACE = 16  # characters: "eu moro agora em " in the longest of our languages
# Where answers are offered and the message is none of them, a likely question about the service is taken as one: an answer
# too much does no harm, and the form goes on.
FORM_INTERRUPT = 0.25
COURT_CONCEPTS = frozenset(("court_case", "lawsuit", "formal_appeal", "court", "appeal_objection"))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class AnswerReader(PlainComponent):
    """Turns answers into the intent `inform` with an entity named after the slot that was asked."""

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        """Does nothing without a tracker (training, /model/parse)."""
        if tracker is None:
            return messages
        for message in messages:
            if not message.get(TEXT) or (message.get(INTENT) or {}).get("name") == "emergency":
                continue
            if COURT_CONCEPTS & set(message.get("concepts") or ()) and not tracker.get_slot("in_court"):
                add_entity(message, "in_court", "ask", self.__class__.__name__)
            asked = tracker.get_slot("requested_slot") if tracker.active_loop_name else None
            if _entity(message, "neighbours") and asked not in ENTITY_OF_OPEN:
                message.set(INTENT, {"name": "unsupported_language", "confidence": 1.0}, add_to_output=True)
            elif asked:
                self._while_asked(message, tracker, asked)
            else:
                self._without_question(message, tracker)
        return messages

    def _inform(self, message: Message, entity: str | None = None, value: str | None = None) -> None:
        if entity:
            add_entity(message, entity, value, self.__class__.__name__)
        message.set(INTENT, {"name": "inform", "confidence": 1.0}, add_to_output=True)

    def _while_asked(self, message: Message, tracker: DialogueStateTracker, asked: str) -> None:
        text, intent = str(message.get(TEXT)), message.get(INTENT) or {}
        name, share = intent.get("name"), intent.get("confidence") or 0.0
        locale = _entity(message, "language") or tracker.get_slot("language") or "en"
        value = read_choice(asked, text, locale, tracker.get_slot("topic")) or _own_answer(message, asked, tracker.get_slot("topic"), str(name))
        if value is not None:
            self._inform(message, asked, value)
        elif asked in ENTITY_OF_OPEN and _entity(message, "prefecture"):
            self._inform(message)  # only a correction of the place gets this far (bot/nlu/places.py)
        elif asked in ENTITY_OF_OPEN:
            self._open_answer(message, asked, text, str(name), share)
        elif _entity(message, "prefecture") and name not in INTERRUPTING:
            self._inform(message)
        elif name == "nlu_fallback" and _asks_of_the_service(message):
            ranking = message.get(INTENT_RANKING_KEY)
            if ranking[0]["confidence"] >= FORM_INTERRUPT:
                message.set(INTENT, dict(ranking[0]), add_to_output=True)
        elif topic_of(name) and (topic_of(name) == tracker.get_slot("topic") or choices(asked)):
            self._inform(message, "details", text)

    def _open_answer(self, message: Message, asked: str, text: str, name: str, share: float) -> None:
        if name == "deny" or (asked == "reply_to" and name == "affirm"):
            self._inform(message, asked, SKIPPED)
        elif not (name in INTERRUPTING and share >= OPEN_INTERRUPT) or (name in FORGETTING and len(text) > FORGETTING_LENGTH):
            self._inform(message, asked, text)

    def _without_question(self, message: Message, tracker: DialogueStateTracker) -> None:
        name = (message.get(INTENT) or {}).get("name")
        offered = tracker.get_slot("offered") or []
        place = _entity(message, "prefecture") or _entity(message, "place_candidates")
        if place and name in ("nlu_fallback", "out_of_scope", "greet") and _is_little_else(message):
            self._inform(message)
        elif place and tracker.get_slot("topic") and not topic_of(name) and name not in INTERRUPTING:
            self._inform(message)
        elif name == "nlu_fallback" and _asks_of_the_service(message) and SPECIAL & set(message.get("concepts") or ()):
            message.set(INTENT, {"name": "ask_process", "confidence": 1.0}, add_to_output=True)
        elif name == "nlu_fallback" and offered:
            top = [item["name"] for item in message.get(INTENT_RANKING_KEY) or ()][:3]
            chosen = [intent for intent in top if intent in offered]
            if len(chosen) == 1:
                message.set(INTENT, {"name": chosen[0], "confidence": 1.0}, add_to_output=True)


def _own_answer(message: Message, asked: str, topic: Optional[str], intent: str) -> Optional[str]:
    """The value of an answer in the person's own words, where a question can be answered so; None if it cannot be read."""
    text, concepts, today = str(message.get(TEXT)), message.get("concepts") or (), datetime.date.today()
    if asked == "since":
        return recognised_since(text, concepts, today)
    if asked == "deadline":
        return read_any_date(text, today) or (SKIPPED if intent == "deny" else None)  # one in the past is refused with its reason
    if asked == "situation":
        return recognised_situation(topic, concepts)
    if asked == "in_court":
        return {"affirm": "yes", "deny": "no"}.get(intent)
    if intent == "deny":
        return {"contacted_before": "no", "consequence": SKIPPED}.get(asked)
    return None


def _is_little_else(message: Message) -> bool:
    """Whether a message names a place and says hardly more ("I live in Osaka"); a story with a place in it is a story."""
    named = sum(item["end"] - item["start"] for item in message.get(ENTITIES) or () if item["entity"] in ("prefecture", "place_candidates"))
    return len(str(message.get(TEXT)).strip()) - named <= BESIDE_A_PLACE


def _asks_of_the_service(message: Message) -> bool:
    ranking = message.get(INTENT_RANKING_KEY) or [{"name": None}]
    return ranking[0]["name"] in SERVICE_INTENTS


def _entity(message: Message, name: str) -> Optional[str]:
    return next((item["value"] for item in message.get(ENTITIES) or () if item["entity"] == name), None)
