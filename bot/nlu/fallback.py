"""Rasa component: below the threshold the intent becomes nlu_fallback, so that the bot offers choices and never guesses."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import PlainComponent

FALLBACK = "nlu_fallback"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TopicFallback(PlainComponent):
    """Sets message["band"]: sure, unsure or lost; the ranking stays for the choices."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """sure: go on; lost: offer no topics. Probabilities are calibrated, so they mean what they say."""
        return {"sure": 0.5, "lost": 0.12}

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            intent = message.get(INTENT)
            if not intent or intent.get("confidence") is None:
                continue
            share = intent["confidence"]
            band = "sure" if share >= self.config["sure"] else "unsure" if share >= self.config["lost"] else "lost"
            message.set("band", band, add_to_output=True)
            if band != "sure":
                message.set(INTENT, {"name": FALLBACK, "confidence": share}, add_to_output=True)
        return messages
