"""What all our components share: a constructor from the configuration and nothing to store."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class PlainComponent(GraphComponent):
    """A component without trained state; subclasses implement `process`."""

    def __init__(self, config: Dict[str, Any]) -> None:
        self.config = config

    @classmethod
    def create(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource,
               execution_context: ExecutionContext) -> PlainComponent:
        """Called by Rasa's graph."""
        return cls(config)

    def process(self, messages: List[Message]) -> List[Message]:
        """Adds this component's findings to the messages."""
        raise NotImplementedError

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same work on the training examples."""
        self.process(training_data.training_examples)
        return training_data


def add_entity(message: Message, entity: str, value: Any, extractor: str, start: int = 0, end: int = 0) -> None:
    """Appends one entity to the message."""
    found = list(message.get(ENTITIES) or [])
    found.append({"entity": entity, "value": value, "start": start, "end": end, "confidence": 1.0,
                  "extractor": extractor})
    message.set(ENTITIES, found, add_to_output=True)
