"""Guarded changes to Rasa 3.6.21: the schema check once, event types remembered, failed actions made visible."""

from __future__ import annotations

from typing import Any, Dict, List

import rasa
from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event

TESTED_VERSION = "3.6.21"
failed_turns: set[str] = set()  # senders whose turn met an action server that did not answer


def _remember_event_types() -> None:
    original, known = Event.resolve_by_type, {}

    def resolve_by_type(type_name: str, default: Any = None) -> Any:
        if type_name not in known:
            found = original(type_name, default)
            if found is None or found is default:
                return found
            known[type_name] = found
        return known[type_name]

    Event.resolve_by_type = staticmethod(resolve_by_type)


def _check_schema_once() -> None:
    schema = RemoteAction.action_response_format_spec()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    def validate(self: RemoteAction, result: Dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate


def _notice_failures() -> None:
    original = RemoteAction.run

    async def run(self: RemoteAction, output_channel: Any, nlg: Any, tracker: Any, domain: Any) -> List[Event]:
        from rasa.core.actions.action import ActionExecutionRejection
        try:
            return await original(self, output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception:
            # Rasa swallows this and goes on with an empty answer; the channel must undo the turn instead.
            failed_turns.add(tracker.sender_id)
            raise

    RemoteAction.run = run


def install() -> None:
    """Applies the changes; refuses another Rasa version, because each relies on its private parts."""
    if rasa.__version__ != TESTED_VERSION:
        raise RuntimeError(f"bot/dialogue/patches.py was tested with Rasa {TESTED_VERSION}, not {rasa.__version__}")
    _remember_event_types()
    _check_schema_once()
    _notice_failures()
