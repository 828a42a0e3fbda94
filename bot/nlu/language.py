"""Rasa component: says in which language a message is, and decides the language of the conversation."""

from __future__ import annotations

from typing import List, Optional

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import languages
from bot.langid import ANSWER_FROM, identify
from bot.nlu.component import PlainComponent, add_entity
from bot.questions import ENTITY_OF_OPEN
from bot.texts import LOCALES


def code_of(message: Message) -> Optional[str]:
    """The identified language of a message; None where it is a guess (short or mixed messages)."""
    language = message.get("language") or {}
    return language.get("code") if language.get("confidence", 0.0) >= ANSWER_FROM else None


def likely_code_of(message: Message) -> Optional[str]:
    """The identified language or, where none was, the likeliest of ours: full of slips, a sentence looks like another language."""
    found = code_of(message)
    if found in LOCALES:
        return found
    ranking = (message.get("language") or {}).get("ranking") or []
    return next((item["code"] for item in ranking if item["code"] in LOCALES), None)


def _answers_openly(tracker: DialogueStateTracker) -> bool:
    """Names, addresses and words meant for the English mail say nothing about the language to speak in."""
    return bool(tracker.active_loop_name) and tracker.get_slot("requested_slot") in ENTITY_OF_OPEN


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageIdentifier(PlainComponent):
    """Sets message["language"]; with a tracker also the slots language, language_pending, language_notice."""

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        """Rasa passes the tracker at prediction time only (research/rasa_baseline.md §4.1)."""
        for message in messages:
            text = message.get(TEXT)
            if not text:
                continue
            metadata = message.get("metadata") or {}
            slot = tracker.get_slot if tracker else lambda name: None
            picked = metadata.get("picked") or slot("language_picked")
            current = slot("language") or metadata.get("browser")
            guess = identify(text, hint=picked or current)
            message.set("language", guess.as_dict(), add_to_output=True)
            if tracker is not None and not _answers_openly(tracker):
                self._decide(message, picked, current, slot("language_pending"), guess)
        return messages

    def _decide(self, message: Message, picked: Optional[str], current: Optional[str], pending: Optional[str],
                guess: languages.Guess) -> None:
        decision = languages.decide(picked, current, guess, pending)
        for name, value in (("language", decision.language), ("language_pending", decision.pending or "-"),
                            ("language_notice", decision.notice or "-")):
            add_entity(message, name, value, self.__class__.__name__)
        if decision.notice == "unsupported":
            near = " ".join(languages.neighbours(guess.detected))
            add_entity(message, "neighbours", near, self.__class__.__name__)
