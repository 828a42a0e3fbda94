"""Rasa component: below the threshold the intent becomes nlu_fallback, so that the bot offers choices and never guesses."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import PlainComponent
from bot.thresholds import thresholds

FALLBACK = "nlu_fallback"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TopicFallback(PlainComponent):
    """Sets message["band"]: sure, unsure or lost; the ranking stays for the choices."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """sure: go on; lost: offer no topics. None: the values of bot/data/thresholds.yml."""
        return {"sure": None, "lost": None}

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        sure, lost = (self.config[name] or getattr(thresholds(), name) for name in ("sure", "lost"))
        for message in messages:
            intent = message.get(INTENT)
            if not intent or intent.get("confidence") is None:
                continue
            share = intent["confidence"]
            band = "sure" if share >= sure else "unsure" if share >= lost else "lost"
            message.set("band", band, add_to_output=True)
            if band != "sure":
                message.set(INTENT, {"name": FALLBACK, "confidence": share}, add_to_output=True)
        return messages
