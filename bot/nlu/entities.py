"""Rasa component: case numbers and names of well-known offices."""

from __future__ import annotations

import re
from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.folding import clean
from bot.nlu.component import PlainComponent, add_entity

CASE_NUMBER = re.compile(r"(?<![A-Za-z0-9])K[- ]?(20\d\d)[- ]?(\d{6})(?!\d)", re.IGNORECASE)
# Proper names as they stand in Japanese; a place in front belongs to the name.
AGENCY = re.compile(r"[\u4e00-\u9fff]{0,8}(?:出入国在留管理局|年金事務所|税務署|法務局|労働基準監督署|公共職業安定所|運輸支局|地方整備局)")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CodeExtractor(PlainComponent):
    """Adds the entities case_number ("K-2026-000123") and agency."""

    def process(self, messages: List[Message]) -> List[Message]:
        """See the class."""
        for message in messages:
            text = clean(message.get(TEXT) or "")
            for found in CASE_NUMBER.finditer(text):
                number = f"K-{found.group(1)}-{found.group(2)}"
                add_entity(message, "case_number", number, self.__class__.__name__, found.start(), found.end())
            for found in AGENCY.finditer(text):
                add_entity(message, "agency", found.group(), self.__class__.__name__, found.start(), found.end())
        return messages
