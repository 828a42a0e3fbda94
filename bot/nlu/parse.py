"""The trained model in this process, for commands that read many texts: evaluation and the triage of mails."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Callable, Mapping

from bot.training import MODEL

Parse = Callable[[str], Mapping[str, Any]]


def model_parse() -> Parse:
    """text -> Rasa's parse result. SystemExit with what to do when there is no trained model."""
    import structlog
    from rasa.core.agent import Agent

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))  # Rasa's debug lines show messages
    if not MODEL.exists():
        raise SystemExit("There is no trained model. Run `make train` first.")
    agent, loop = Agent.load(str(MODEL)), asyncio.new_event_loop()

    def parse(text: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = loop.run_until_complete(agent.parse_message(text))
        return found

    return parse
