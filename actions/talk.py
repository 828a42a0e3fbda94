"""The turns of talk: greeting, yes, no, stop, begin again, another language."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.matter import ask_differently
from actions.outcome import ask_what_to_change, confirm
from actions.speech import choice, list_topics, say
from actions.state import forget_matter, latest_entity, leave_form
from bot.concepts import codes
from bot.languages import LOCALES, named_language

OPEN_CHOICES = (choice("button-topic-list", "/list_topics"), choice("button-about-service", "/ask_service"),
                choice("button-person", "/request_human"))
# Concepts that name one of our languages; language names stand in the lexicon in all languages.
LANGUAGE_CONCEPTS = {"lang_english": "en", "lang_chinese": "zh-Hans", "lang_chinese_simplified": "zh-Hans",
                     "lang_chinese_traditional": "zh-Hant",
                     "lang_korean": "ko", "lang_vietnamese": "vi", "lang_nepali": "ne", "lang_indonesian": "id",
                     "lang_tagalog": "tl", "lang_thai": "th", "lang_portuguese": "pt", "lang_spanish": "es",
                     "lang_french": "fr", "lang_malay": "ms", "lang_japanese": "ja"}


def _nicknamed_language(text: str) -> Optional[str]:
    """The one language that words of the lexicon name ("eigo", "pinoy"), where no proper name stands in the text."""
    named = {LANGUAGE_CONCEPTS[code] for code in codes(text) if code in LANGUAGE_CONCEPTS}
    return named.pop() if len(named) == 1 else None


def language_choices() -> List[Dict[str, Any]]:
    """A button for each language, in its own name."""
    return [choice("value-language", f'/change_language{{"target_language": "{code}"}}', language={"native": code})
            for code in LOCALES]


class ActionGreet(Action):
    """Hello, and what this is the first time."""

    def name(self) -> str:
        return "action_greet"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.active_loop_name:
            return []
        first = not any(event.get("event") == "bot" for event in tracker.events)
        say(dispatcher, "welcome" if first else "hello-again", choices=() if first else OPEN_CHOICES)
        if first:
            say(dispatcher, "welcome-ask", choices=OPEN_CHOICES)
        return []


class ActionCancel(Action):
    """Stops whatever is open and forgets its answers."""

    def name(self) -> str:
        return "action_cancel"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        is_open = tracker.active_loop_name or tracker.get_slot("letter_state") in ("noted", "draft")
        is_open = is_open or (tracker.get_slot("topic") and not tracker.get_slot("route"))
        kept = tracker.get_slot("letter_state") in ("noted", "asking", "draft")
        say(dispatcher, "draft-cancelled" if kept else "cancelled" if is_open else "nothing-to-cancel", choices=OPEN_CHOICES,
            effects=[{"type": "drop_draft"}] if kept else [])
        return [*leave_form(), *forget_matter()] if is_open else leave_form()


class ActionRestart(Action):
    """Replaces Rasa's own action_restart, which would forget the language too."""

    def name(self) -> str:
        return "action_restart"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        say(dispatcher, "restarted", choices=OPEN_CHOICES)
        return [*leave_form(), *forget_matter(), SlotSet("prefecture", None), SlotSet("english_ok", None)]


class ActionChangeLanguage(Action):
    """Takes the language named in the message, or offers all of them."""

    def name(self) -> str:
        return "action_change_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        wanted = latest_entity(tracker, "target_language")
        if wanted is None:
            text = tracker.latest_message.get("text") or ""
            wanted = named_language(text) or _nicknamed_language(text)
        if wanted in LOCALES:
            say(dispatcher, "language-changed", language={"language": wanted},
                effects=[{"type": "set_language", "language": wanted}],
                choices=() if tracker.active_loop_name else OPEN_CHOICES)
            return [SlotSet("language", wanted), SlotSet("language_picked", wanted)]
        say(dispatcher, "language-which", choices=language_choices())
        return []


class ActionUnsupportedLanguage(Action):
    """Says in languages near to the unknown one, in easy Japanese and in English, which languages there are."""

    def name(self) -> str:
        return "action_unsupported_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        near = str(latest_entity(tracker, "neighbours") or "en ja").split()
        say(dispatcher, None, card={"kind": "languages", "data": {"languages": near}}, choices=language_choices())
        return []


class ActionAffirm(Action):
    """Yes to what was offered last."""

    def name(self) -> str:
        return "action_affirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") == "draft":
            return confirm(dispatcher, tracker)
        offered = tracker.get_slot("offered") or []
        if offered and str(offered[0]).startswith("complaint_"):
            return [SlotSet("topic", offered[0].replace("complaint_", "")), FollowupAction("action_take_matter")]
        if not tracker.active_loop_name:
            say(dispatcher, "what-next", choices=OPEN_CHOICES)
        return []


class ActionDeny(Action):
    """No to what was offered last; in the deciding questions it means: not this topic."""

    def name(self) -> str:
        return "action_deny"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[str, Any]) -> List[EventType]:
        if tracker.get_slot("letter_state") == "draft":
            ask_what_to_change(dispatcher, tracker)
            return []
        if tracker.get_slot("offered"):
            return ask_differently(dispatcher, tracker)
        if tracker.active_loop_name == "complaint_form":
            return list_topics(dispatcher)
        if tracker.active_loop_name:
            say(dispatcher, "answer-not-understood")
        else:
            say(dispatcher, "what-next", choices=OPEN_CHOICES)
        return []
