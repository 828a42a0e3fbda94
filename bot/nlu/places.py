"""Rasa component: the prefecture a message names, in any of our scripts."""

from __future__ import annotations

import json
from typing import List, Optional

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import PlainComponent, add_entity
from bot.places import chosen_place
from bot.questions import ENTITY_OF_OPEN


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlaceExtractor(PlainComponent):
    """Adds the entity prefecture ("JP-27"), or place_candidates (JSON list) where the name is ambiguous."""

    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:
        """Reads leniently while the prefecture is being asked."""
        asked = tracker.get_slot("requested_slot") if tracker and tracker.active_loop_name else None
        expected = asked == "prefecture"
        for message in messages:
            text = message.get(TEXT)
            place = chosen_place(text, expected=expected) if text else None
            if place is None or (asked in ENTITY_OF_OPEN and not place.corrects):
                continue  # the place in an office's name or an address is part of the answer
            if place.code:
                add_entity(message, "prefecture", place.code, self.__class__.__name__, place.start, place.end)
            else:
                add_entity(message, "place_candidates", json.dumps(place.candidates), self.__class__.__name__,
                           place.start, place.end)
        return messages
