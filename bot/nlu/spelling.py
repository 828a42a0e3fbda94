"""Rasa component: one spelling for the classifier, slips of the finger corrected; what the person wrote stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.folding import MAX_TEXT
from bot.japanese import one_spelling
from bot.nlu.component import TrainedComponent
from bot.nlu.language import code_of, likely_code_of
from bot.spelling import Speller

CORRECTED = "corrected"  # message key: the text in one spelling, unknown words replaced; absent where it is the text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SpellingCorrector(TrainedComponent):
    """Learns the words of the training examples by language; sets message["corrected"]."""

    @staticmethod
    def read(folder: Path) -> Speller:
        """See TrainedComponent."""
        return Speller.load(folder)

    def learn(self, examples: List[Message]) -> Speller:
        """Counts the words; the training examples themselves are left as they are."""
        return Speller.learn((code_of(message) or "", message.get(TEXT)) for message in examples)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Only Japanese gets its one spelling: every word of an example is known."""
        for message in training_data.training_examples:
            self._set(message, _spelled(message))
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            if message.get(TEXT) and self._learned is not None:
                self._set(message, self._learned.correct(_spelled(message), likely_code_of(message)))
        return messages

    @staticmethod
    def _set(message: Message, corrected: str) -> None:
        if corrected != message.get(TEXT):
            message.set(CORRECTED, corrected, add_to_output=True)


def _spelled(message: Message) -> str:
    text = (message.get(TEXT) or "")[:MAX_TEXT]
    return one_spelling(text) if code_of(message) == "ja" else text
