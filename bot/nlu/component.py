"""What our components share: those without a trained state, and those that learn and are stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
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


class TrainedComponent(GraphComponent):
    """A component that learns once and is stored in the model; subclasses say what is read again and implement `learn`."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, learned: Any = None) -> None:
        self._storage, self._resource, self._learned = model_storage, resource, learned

    @classmethod
    def create(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource,
               execution_context: ExecutionContext) -> TrainedComponent:
        """Called by Rasa before training."""
        return cls(model_storage, resource)

    @classmethod
    def load(cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource,
             execution_context: ExecutionContext, **kwargs: Any) -> TrainedComponent:
        """Called by Rasa with a trained model."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, cls.read(folder))

    @staticmethod
    def read(folder: Path) -> Any:
        """What was learned, out of the folder into which its `save` wrote it."""
        raise NotImplementedError

    def learn(self, examples: List[Message]) -> Any:
        """Learns from the training examples that carry text and intent; the result has `save(folder)`."""
        raise NotImplementedError

    def train(self, training_data: TrainingData) -> Resource:
        """Called by Rasa with the training data."""
        self._learned = self.learn([message for message in training_data.intent_examples if message.get(TEXT)])
        with self._storage.write_to(self._resource) as folder:
            self._learned.save(folder)
        return self._resource


def add_entity(message: Message, entity: str, value: Any, extractor: str, start: int = 0, end: int = 0) -> None:
    """Appends one entity to the message."""
    found = list(message.get(ENTITIES) or [])
    found.append({"entity": entity, "value": value, "start": start, "end": end, "confidence": 1.0,
                  "extractor": extractor})
    message.set(ENTITIES, found, add_to_output=True)
