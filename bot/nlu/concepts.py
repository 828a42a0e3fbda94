"""Rasa component: which concepts of the lexicon a message contains."""

from __future__ import annotations

from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.concepts import codes
from bot.nlu.component import PlainComponent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class ConceptFeaturizer(PlainComponent):
    """Sets message["concepts"], a list of codes; it stays in the parse result as the reason staff see."""

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            if message.get(TEXT):
                message.set("concepts", codes(message.get(TEXT)), add_to_output=True)
        return messages
