"""Rasa component: which concepts of the lexicon a message contains."""

from __future__ import annotations

from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.concepts import codes
from bot.nlu.component import PlainComponent
from bot.nlu.language import code_of, likely_code_of
from bot.nlu.spelling import CORRECTED


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class ConceptFeaturizer(PlainComponent):
    """Sets message["concepts"], a list of codes; it stays in the parse result as the reason staff see.

    A corrected word only adds concepts: measured better than reading the corrected text alone.
    """

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            text, corrected = message.get(TEXT), message.get(CORRECTED)
            if text:
                found = codes(text, code_of(message)) + (codes(corrected, likely_code_of(message)) if corrected else [])
                message.set("concepts", list(dict.fromkeys(found)), add_to_output=True)
        return messages
