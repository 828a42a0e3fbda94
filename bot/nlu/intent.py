"""Rasa component: the intent of a message, by bot.classifier, and danger by its own check."""

from __future__ import annotations

from pathlib import Path
from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.classifier import Example, IntentModel
from bot.emergency import is_danger
from bot.japanese import reading
from bot.nlu.component import TrainedComponent
from bot.nlu.language import code_of
from bot.nlu.spelling import CORRECTED
from bot.nlu.tokenizer import words

RANKING_LENGTH = 10


def as_example(message: Message) -> Example:
    """What the model reads of a message."""
    corrected = message.get(CORRECTED)
    text = corrected or message.get(TEXT)
    if code_of(message) == "ja":
        text = reading(text)  # kanji and kana of the same word share n-grams
    tokens = words(corrected, code_of(message) or "xx") if corrected else [token.text for token in message.get("text_tokens") or ()]
    return Example(text, tuple(tokens), tuple(message.get("concepts") or ()))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ConceptIntentClassifier(TrainedComponent):
    """Linear classifier over n-grams and concepts."""

    @staticmethod
    def read(folder: Path) -> IntentModel:
        """See TrainedComponent."""
        return IntentModel.load(folder)

    def learn(self, examples: List[Message]) -> IntentModel:
        """Fits the model."""
        return IntentModel().fit([as_example(message) for message in examples], [message.get(INTENT) for message in examples])

    def process(self, messages: List[Message]) -> List[Message]:
        """Sets intent and intent_ranking; danger puts `emergency` first whatever the model says."""
        for message in messages:
            if not message.get(TEXT) or self._learned is None:
                continue
            example = as_example(message)
            shares, reasons = self._learned.read(example)
            ranking = [{"name": name, "confidence": share} for name, share in shares]
            share = next((item["confidence"] for item in ranking if item["name"] == "emergency"), 0.0)
            message.set("danger_share", share, add_to_output=True)  # before the rule below; thresholds are chosen by it
            if is_danger(message.get("concepts") or (), share):
                rest = [item for item in ranking if item["name"] != "emergency"]
                ranking = [{"name": "emergency", "confidence": 1.0}, *rest]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("reasons", [{"name": name, "weight": round(weight, 3)} for name, weight in reasons], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking[:RANKING_LENGTH], add_to_output=True)
        return messages
