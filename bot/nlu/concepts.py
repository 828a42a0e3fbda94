"""Rasa component: which concepts of the lexicon a message contains."""

from __future__ import annotations

from typing import List, Optional

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.concepts import codes
from bot.langid import ANSWER_FROM
from bot.nlu.component import PlainComponent


def _language(message: Message) -> Optional[str]:
    """The identified language, or None where it is a guess (short or mixed messages)."""
    language = message.get("language") or {}
    return language.get("code") if language.get("confidence", 0.0) >= ANSWER_FROM else None


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class ConceptFeaturizer(PlainComponent):
    """Sets message["concepts"], a list of codes; it stays in the parse result as the reason staff see."""

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            if message.get(TEXT):
                message.set("concepts", codes(message.get(TEXT), _language(message)), add_to_output=True)
        return messages
