"""Rasa component: one spelling for the classifier, slips of the finger corrected; what the person wrote stays as it is."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.folding import MAX_TEXT
from bot.japanese import one_spelling
from bot.nlu.language import code_of, likely_code_of
from bot.spelling import Speller

CORRECTED = "corrected"  # message key: the text in one spelling, unknown words replaced; absent where it is the text
_FILE = "words.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SpellingCorrector(GraphComponent):
    """Learns the words of the training examples by language; sets message["corrected"]."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, speller: Optional[Speller] = None) -> None:
        self._storage, self._resource, self._speller = model_storage, resource, speller

    @classmethod
    def create(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource,
               execution_context: ExecutionContext) -> SpellingCorrector:
        """Called by Rasa before training."""
        return cls(model_storage, resource)

    @classmethod
    def load(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource,
             execution_context: ExecutionContext, **kwargs: Any) -> SpellingCorrector:
        """Called by Rasa with a trained model."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Speller(json.loads((folder / _FILE).read_text(encoding="utf-8"))).warm())

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the words; the training examples themselves are left as they are."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        self._speller = Speller.learn((code_of(message) or "", message.get(TEXT)) for message in examples)
        with self._storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(self._speller.words, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Only Japanese gets its one spelling: every word of an example is known."""
        for message in training_data.training_examples:
            self._set(message, _spelled(message))
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            if message.get(TEXT) and self._speller is not None:
                self._set(message, self._speller.correct(_spelled(message), likely_code_of(message)))
        return messages

    @staticmethod
    def _set(message: Message, corrected: str) -> None:
        if corrected != message.get(TEXT):
            message.set(CORRECTED, corrected, add_to_output=True)


def _spelled(message: Message) -> str:
    text = (message.get(TEXT) or "")[:MAX_TEXT]
    return one_spelling(text) if code_of(message) == "ja" else text
