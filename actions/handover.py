"""A person takes over: the gateway opens a case, the bot is silent until staff give the conversation back."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ConversationPaused, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.speech import say
from actions.state import facts_of, leave_form


def hand_over(dispatcher: CollectingDispatcher, tracker: Tracker, rule: str) -> List[EventType]:
    """Effect hand_over: the gateway says when staff read it, because it knows the clock and the case number."""
    facts = facts_of(tracker)
    say(dispatcher, f"reason-{rule}", effects=[{"type": "hand_over", "rule": rule, "facts": facts}])
    return [*leave_form(), SlotSet("route", "staff"), SlotSet("routing_rule", rule), ConversationPaused()]


class ActionHandOver(Action):
    """"A person, please." """

    def name(self) -> str:
        return "action_hand_over"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        return hand_over(dispatcher, tracker, "R20-person-asked")
