"""Answers about the service, the state of a case, and danger."""

from __future__ import annotations

from typing import Any, Dict, List

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.speech import choice, say
from actions.state import latest_entity, leave_form
from bot.service import answers


class ActionAnswerService(Action):
    """Says what the service is, costs, where it is ...; a form that was open goes on by itself."""

    def name(self) -> str:
        return "action_answer_service"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        ids = answers(tracker.get_intent_of_latest_message() or "", tracker.latest_message.get("concepts") or [])
        offer = [] if tracker.active_loop_name else [choice("button-topic-list", "/list_topics")]
        for message_id in ids[:-1]:
            say(dispatcher, message_id)
        say(dispatcher, ids[-1], choices=offer)
        return []


class ActionShowStatus(Action):
    """The gateway knows the cases: effect show_status."""

    def name(self) -> str:
        return "action_show_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        effect = {"type": "show_status", "case_number": latest_entity(tracker, "case_number")}
        say(dispatcher, "how-to-status", effects=[effect])
        return []


class ActionEmergency(Action):
    """110, 119, 118 and what to say; no questions first."""

    def name(self) -> str:
        return "action_emergency"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        data = {"language": tracker.get_slot("language") or "en"}
        effect = {"type": "count", "what": "emergency"}
        go_on = [choice("button-continue", "/continue_matter")] if tracker.get_slot("topic") else []
        say(dispatcher, None, card={"kind": "emergency", "data": data}, effects=[effect],
            choices=[*go_on, choice("button-person", "/request_human")])
        return [*leave_form(), SlotSet("offered", None)]
