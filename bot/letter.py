"""The e-mail to the ministry out of codes: the same sentences in English, for sending, and in the resident's language."""

from __future__ import annotations

import re
import unicodedata
import urllib.parse
from dataclasses import dataclass
from typing import Any, Mapping

from bot.texts import render
from bot.topics import OTHER

# What the person answers for the mail, in the order of the questions.
QUESTIONS = ("situation", "wish", "since", "agency", "contacted_before", "consequence", "deadline", "details", "person_name", "reply_to")
OFFICE = "office:"       # an office chosen from the list: "office:tax_office"
SKIPPED = "-"            # an answer the person left out on purpose; never asked again
MAX_DETAILS = 1500       # characters; the mailbox wants one matter, short
MAX_AGENCY = 80
MAX_NAME = 60
MAX_MAILTO = 1900        # characters of a mailto: address; some mail programs on Windows cut at 2,083
URL = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|jp|io|info|gov|edu|vn|np|th)\b(?!@)",
                 re.IGNORECASE)
# Conservative on purpose: an address the mailbox cannot answer is worse than none.
ADDRESS = re.compile(r"\A[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}\Z")
ISO_DATE = re.compile(r"\A\d{4}-\d{2}-\d{2}\Z")


@dataclass(frozen=True)
class Sentence:
    """One sentence of the letter: its message id with coded values, or `own` words of the resident."""

    part: str                # which answer it comes from: what "change" changes
    message_id: str | None
    values: Mapping[str, Any]
    own: str | None = None

    def text(self, locale: str) -> str:
        """The sentence in a locale; own words are the same in each."""
        return self.own if self.own is not None else render(locale, str(self.message_id), self.values)


def _control_free(text: str) -> bool:
    return not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in text)


def usable_agency(text: str) -> bool:
    """Whether free text can stand as the name of an office: one short line without web addresses."""
    return 2 <= len(text) <= MAX_AGENCY and _control_free(text) and not URL.search(text) and "@" not in text


def usable_name(text: str) -> bool:
    """Whether a name can go into an English mail: Roman letters, one line."""
    if not 1 < len(text) <= MAX_NAME or not _control_free(text):
        return False
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(char, "") for char in letters) and not URL.search(text)


def usable_address(text: str) -> bool:
    """Whether the text is one plain e-mail address (no display name, so no header can be injected)."""
    return bool(ADDRESS.match(text)) and ".." not in text


def usable_details(text: str) -> bool:
    """Whether own words are short enough and free of web addresses; their language is another question."""
    return len(text) <= MAX_DETAILS and not URL.search(text)


def is_english_text(text: str) -> bool:
    """Whether own words may go into the mail: Latin letters only, recognised as English."""
    letters = [char for char in text if char.isalpha()]
    if not letters or any(not char.isascii() for char in letters):
        return False
    from bot.langid import identify  # its tables load on first use

    return identify(text).code == "en"


def situation_text(prefix: str, topic: str, situation: str) -> str:
    """The message id of a situation ("situation" or "letter-situation"): its topic's own, or the common "other"."""
    return f"{prefix}-{OTHER}" if situation == OTHER else f"{prefix}-{topic}-{situation}"


def office_value(agency: str) -> Any:
    """An office as a value for a sentence: a listed one by its message id, a written one as it is."""
    return {"msg": f"office-{agency[len(OFFICE):]}"} if agency.startswith(OFFICE) else agency


def subject(answers: Mapping[str, Any]) -> Sentence:
    """The subject line: topic and prefecture."""
    values = {"topic": {"msg": f"letter-topic-{answers['topic']}"}}
    if answers.get("prefecture"):
        return Sentence("prefecture", "letter-subject", {**values, "prefecture": {"prefecture": answers["prefecture"]}})
    return Sentence("topic", "letter-subject-no-place", values)


def _facts(answers: Mapping[str, Any]) -> list[Sentence]:
    sentences = [Sentence("topic", "letter-topic", {"topic": {"msg": f"letter-topic-{answers['topic']}"}})]
    if answers.get("prefecture"):
        sentences.append(Sentence("prefecture", "letter-place", {"prefecture": {"prefecture": answers["prefecture"]}}))
    agency = str(answers.get("agency") or SKIPPED)
    if agency != SKIPPED:
        sentences.append(Sentence("agency", "letter-agency", {"agency": office_value(agency)}))
    else:
        sentences.append(Sentence("agency", "letter-agency-unknown", {}))
    sentences.append(Sentence("situation", situation_text("letter-situation", answers["topic"], answers["situation"]), {}))
    since = str(answers["since"])
    if ISO_DATE.match(since):
        sentences.append(Sentence("since", "letter-since-date", {"date": {"date": since}}))
    else:
        sentences.append(Sentence("since", f"letter-since-{since}", {}))
    sentences.append(Sentence("contacted_before", f"letter-contacted-{answers['contacted_before']}", {}))
    return sentences


def _urgency(answers: Mapping[str, Any]) -> list[Sentence]:
    sentences = []
    if answers.get("consequence", SKIPPED) != SKIPPED:
        sentences.append(Sentence("consequence", f"letter-consequence-{answers['consequence']}", {}))
    if ISO_DATE.match(str(answers.get("deadline", SKIPPED))):
        sentences.append(Sentence("deadline", "letter-deadline", {"date": {"date": answers["deadline"]}}))
    return sentences


def _own_words(answers: Mapping[str, Any]) -> list[Sentence]:
    details = answers.get("details")
    if not details or details == SKIPPED or not is_english_text(details):
        return []
    return [Sentence("details", "letter-details", {}), Sentence("details", None, {}, own=" ".join(details.split()))]


def _reply(answers: Mapping[str, Any], language: str, from_own_address: bool) -> list[Sentence]:
    reply_to = answers.get("reply_to", SKIPPED)
    if reply_to == SKIPPED and not from_own_address:
        return [Sentence("reply_to", "letter-no-reply", {})]
    own = Sentence("reply_to", "letter-language-en", {}) if language == "en" else Sentence("reply_to", "letter-language", {"language": {"language": language}})
    return [own] if reply_to == SKIPPED else [Sentence("reply_to", "letter-reply", {"address": reply_to}), own]


def _ending(answers: Mapping[str, Any], language: str, from_own_address: bool) -> list[Sentence]:
    sentences = _reply(answers, language, from_own_address)
    sentences.append(Sentence("closing", "letter-closing", {}))
    name = answers.get("person_name")
    if name and name != SKIPPED:
        sentences.append(Sentence("person_name", None, {}, own=name))
    else:
        sentences.append(Sentence("person_name", "letter-anonymous", {}))
    return sentences


def compose(answers: Mapping[str, Any], language: str, from_own_address: bool = False) -> list[Sentence]:
    """The letter's sentences out of the answers (codes, see QUESTIONS, plus topic and prefecture).

    `from_own_address`: it goes out with the person's own mail program, so an answer comes back without an address in the text.
    KeyError if a needed answer (topic, situation, wish, since, contacted_before) is missing.
    """
    return [
        Sentence("greeting", "letter-greeting", {}), Sentence("greeting", "letter-intro", {}), *_facts(answers),
        *_urgency(answers), Sentence("wish", f"letter-wish-{answers['wish']}", {}), *_own_words(answers), *_ending(answers, language, from_own_address),
    ]


def english_mail(answers: Mapping[str, Any], language: str, case_number: str | None = None, from_own_address: bool = False) -> tuple[str, str]:
    """Subject and body exactly as they are sent, in English."""
    lines = [sentence.text("en") for sentence in compose(answers, language, from_own_address)]
    if case_number:
        lines.append(render("en", "letter-reference", {"number": case_number}))
    return subject(answers).text("en"), "\n\n".join(lines) + "\n"


def mailto(address: str, subject_line: str, body: str) -> tuple[str, bool]:
    """A mailto: address (RFC 6068) and whether the whole text is in it; too long a text stays outside."""
    def quoted(text: str) -> str:
        return urllib.parse.quote(text.replace("\n", "\r\n"), safe="")

    whole = f"mailto:{address}?subject={quoted(subject_line)}&body={quoted(body)}"
    return (whole, True) if len(whole) <= MAX_MAILTO else (f"mailto:{address}?subject={quoted(subject_line)}", False)
