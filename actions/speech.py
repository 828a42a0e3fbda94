"""How actions speak: message ids with coded values, choices, cards and effects."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.state import leave_form
from bot.places import PREFECTURES
from bot.questions import choices as choices_for
from bot.topics import TOPICS

Choice = Dict[str, Any]


def choice(label: str, payload: str, **values: Any) -> Choice:
    """A button: message id of its label (with coded values) and the payload Rasa gets."""
    return {"label": label, "payload": payload, "values": values}


def say(dispatcher: CollectingDispatcher, message_id: Optional[str], *, choices: Sequence[Choice] = (),
        card: Optional[Dict[str, Any]] = None, effects: Sequence[Dict[str, Any]] = (), **values: Any) -> None:
    """One bot message. `card`: {"kind", "data"}; `effects`: what the gateway carries out with it."""
    message: Dict[str, Any] = {"id": message_id, "values": values, "choices": list(choices), "card": card}
    dispatcher.utter_message(response="utter_say", message=message, effects=list(effects),
                             first=not dispatcher.messages)


def ask(dispatcher: CollectingDispatcher, slot: str, topic: Optional[str] = None,
        extra: Sequence[Choice] = ()) -> None:
    """The question for a slot with its choices; a button answers with the slot's code."""
    offered = [choice(item.label, f'/inform{{"{slot}": "{item.value}"}}') for item in choices_for(slot, topic)]
    say(dispatcher, f"ask-{slot.replace('_', '-')}", choices=[*offered, *extra])


def prefecture_choices(codes: Sequence[str] = PREFECTURES) -> List[Choice]:
    """A button for each prefecture."""
    return [choice("value-prefecture", f'/inform{{"prefecture": "{code}"}}', prefecture={"prefecture": code})
            for code in codes]


def topic_choices(codes: Sequence[str] = TOPICS) -> List[Choice]:
    """A button for each topic."""
    return [choice(f"topic-{code}", f'/choose_topic{{"topic": "{code}"}}') for code in codes]


def list_topics(dispatcher: CollectingDispatcher) -> List[EventType]:
    """All topics to choose from; whatever form was open ends."""
    say(dispatcher, "ask-topic-list", choices=[*topic_choices(), choice("button-person", "/request_human")])
    return leave_form()


def say_centre(dispatcher: CollectingDispatcher, tracker: Tracker, prefecture: str) -> None:
    """The counselling centre of a prefecture, as information: nothing is filed."""
    data = {"prefecture": prefecture, "topic": tracker.get_slot("topic"), "language": tracker.get_slot("language") or "en"}
    say(dispatcher, None, card={"kind": "centre", "data": data})
