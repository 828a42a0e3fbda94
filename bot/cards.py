"""Outcome cards: codes in, titled rows in the reader's language out; the page and the REST channel show the same rows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Mapping

import yaml
from babel.dates import get_day_names

from bot import directory, letter, letter_checks, questions
from bot.office_hours import NATIONAL_HOURS, Hours, is_open, next_opening
from bot.texts import babel_locale, render


@dataclass(frozen=True)
class Row:
    """One line of a card. `lang` marks text in another language; `href` is a tel:, mailto: or https: address."""

    text: str
    label: str = ""
    lang: str | None = None
    href: str | None = None
    below: str = ""      # a second line: the reading, or the meaning
    english: str = ""    # the same sentence in English, for the side-by-side letter
    part: str = ""       # which answer a letter sentence comes from


@dataclass(frozen=True)
class Card:
    """A titled list of rows; `kind` chooses the look."""

    kind: str
    title: str
    rows: tuple[Row, ...] = ()
    sections: tuple[Card, ...] = field(default=())


@lru_cache(maxsize=1)
def _phrases() -> Any:
    return yaml.safe_load((Path(__file__).resolve().parent / "data" / "phrases.yml").read_text(encoding="utf-8"))


def _phrase(locale: str, name: str, values: Mapping[str, Any] | None = None, **japanese: str) -> Row:
    entry = _phrases()["phrases"][name]
    meaning = render(locale, entry["meaning"], values) if locale != "ja" else ""
    reading = entry["reading"].format(**{key: _phrases()["readings"][value] for key, value in japanese.items()})
    spoken = entry["ja"].format(**{key: _phrases()["words"][value] for key, value in japanese.items()})
    return Row(spoken, lang="ja", below=reading, label=meaning)


def _tel(number: str) -> str:
    return "tel:" + "".join(char for char in number if char.isdigit() or char in "#+")


def days_text(days: tuple[int, ...], locale: str) -> str:
    """Weekday names of a span: "Monday – Friday", or a list where the days do not follow each other."""
    names = get_day_names("wide", locale=babel_locale(locale))
    if len(days) > 2 and list(days) == list(range(days[0], days[0] + len(days))):
        return f"{names[days[0]]} – {names[days[-1]]}"
    return ", ".join(names[day] for day in days)


def _hours_rows(spans: tuple[Hours, ...] | None, closed: bool, locale: str, now: datetime.datetime) -> list[Row]:
    label = render(locale, "card-hours")
    if spans is None:
        return [Row(render(locale, "card-hours-ask"), label)]
    if spans == ():
        return [Row(render(locale, "card-around-clock"), label)]
    rows = [Row(render(locale, "card-hours-range", {"days": days_text(span.days, locale), "from": span.opens,
                                                    "to": span.closes}), label) for span in spans]
    return rows + [_open_row(spans, closed, locale, now)]


def _open_row(spans: tuple[Hours, ...], closed: bool, locale: str, now: datetime.datetime) -> Row:
    if is_open(now, spans, closed):
        return Row(render(locale, "card-open-now"))
    opening = next_opening(now, spans, closed)
    if opening is None:
        return Row(render(locale, "card-hours-ask"))
    return Row(render(locale, "card-opens-next", {"when": {"moment": opening.isoformat()}}))


def _reason_section(data: Mapping[str, Any], locale: str) -> Card:
    values = {"prefecture": {"prefecture": data["prefecture"]}} if data.get("prefecture") else {"prefecture": "–"}
    rows = (Row(render(locale, f"reason-{data['rule']}", values)),
            Row(render(locale, f"changed-{data['would_change']}"), render(locale, "what-would-change")))
    return Card("reason", render(locale, "why-here"), rows)


def _say_section(topic: str | None, language: str, locale: str) -> Card:
    rows = [_phrase(locale, "counselling")]
    if topic:
        rows.append(_phrase(locale, "topic", {"topic": {"msg": f"topic-{topic}"}}, topic=f"topic-{topic}"))
    if language != "ja":
        rows.append(_phrase(locale, "language", {"language": {"language": language}}, language=f"language-{language}"))
    rows.append(_phrase(locale, "slowly"))
    return Card("say", render(locale, "card-say-title"), tuple(rows))


def centre_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """Card of the counselling centre: data keys prefecture, topic, language; rule and would_change if it was decided."""
    centres = directory.centres_of(data["prefecture"])
    rows: list[Row] = []
    for found in centres:
        rows.append(Row(f"{found.nickname_ja}（{found.name_ja}）", render(locale, "card-name"), "ja",
                        below="" if locale == "ja" else found.name_en if locale == "en" else ""))
        if found.address_ja:
            rows.append(Row(found.address_ja, render(locale, "card-address"), "ja", below=found.address_en or ""))
        if found.phone:
            rows.append(Row(found.phone, render(locale, "card-telephone"), href=_tel(found.phone)))
    if len(centres) > 1:
        rows.append(Row(render(locale, "card-several-centres")))
    elif not centres[0].phone:
        rows.append(Row(render(locale, "card-contact-only-national")))
    number = directory.national()["phone"]
    rows.append(Row(number, render(locale, "card-telephone-national"), href=_tel(number),
                    below=render(locale, "card-charge")))
    rows += [Row(render(locale, "card-hours-national"), render(locale, "card-hours")),
             _open_row(NATIONAL_HOURS, True, locale, now)]
    title = render(locale, "card-centre-title", {"prefecture": {"prefecture": data["prefecture"]}})
    return Card("centre", title, tuple(rows),
                ((_reason_section(data, locale),) if data.get("rule") else ())
                + (_say_section(data.get("topic"), data.get("language", locale), locale),))


def _line_name(found: directory.Line, locale: str) -> str:
    if found.prefecture:
        return render(locale, "referral-onestop", {"prefecture": {"prefecture": found.prefecture}})
    return render(locale, f"referral-{found.id}")


def _line_section(line_id: str, language: str, locale: str, now: datetime.datetime) -> Card:
    found = directory.line(line_id)
    rows = [Row(found.name_ja, render(locale, "card-name"), "ja")]
    if found.phone:
        cost = {"free": "card-free-call", "charged": "card-charged-call"}.get(found.cost or "")
        rows.append(Row(found.phone, render(locale, "card-telephone"), href=_tel(found.phone),
                        below=render(locale, cost) if cost else ""))
    known = found.languages
    if known:
        rows.append(Row(render(locale, "card-in-your-language" if language in known else "card-not-in-your-language"),
                        render(locale, "card-languages")))
    rows += _hours_rows(found.hours, found.closed_on_holidays, locale, now)
    if found.url:
        rows.append(Row(found.url, render(locale, "card-website"), href=found.url))
    return Card("line", _line_name(found, locale), tuple(rows))


def referral_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """Card of other bodies: data keys lines (ids), language, rule, would_change."""
    language = data.get("language", locale)
    sections = tuple(_line_section(line_id, language, locale, now) for line_id in data["lines"])
    return Card("referral", render(locale, "card-referral-title"), (), (_reason_section(data, locale), *sections))


def emergency_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """Card with 110, 119, 118 and what to say in Japanese; needs no data."""
    numbers = tuple(Row(render(locale, f"emergency-{kind}"), href=f"tel:{number}")
                    for kind, number in (("police", "110"), ("fire", "119"), ("sea", "118")))
    language = data.get("language", locale)
    say = [_phrase(locale, name) for name in ("help", "fire", "ambulance", "police", "place")]
    if language != "ja":
        say.append(_phrase(locale, "no_japanese", {"language": {"language": language}}, language=f"language-{language}"))
    rows = numbers + (Row(render(locale, "emergency-interpreter")), Row(render(locale, "emergency-after")))
    return Card("emergency", render(locale, "emergency-title"), rows,
                (Card("say", render(locale, "emergency-say-title"), tuple(say)),))


def letter_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """The draft side by side: data keys answers, language."""
    answers, language = data["answers"], data["language"]
    sentences = [letter.subject(answers), *letter.compose(answers, language)]
    rows = tuple(Row(sentence.text(locale), lang=None, english="" if locale == "en" else sentence.text("en"), part=sentence.part)
                 for sentence in sentences)
    return Card("letter", render(locale, "page-in-english" if locale == "en" else "page-in-your-language"), rows, (_checks_section(answers, locale),))


def _checks_section(answers: Mapping[str, Any], locale: str) -> Card:
    found = letter_checks.findings(answers)
    rows = tuple(Row(render(locale, f"check-{finding.code}"), render(locale, f"change-{finding.slot.replace('_', '-')}")) for finding in found)
    return Card("checks", render(locale, "check-title"), rows) if rows else Card("checked", "", (Row(render(locale, "check-none")),))


def own_mail_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """The confirmed text for the person's own mail program: a link, and the text to copy. Data keys answers, language."""
    address = directory.national()["mail"]
    subject, body = letter.english_mail(data["answers"], data["language"], from_own_address=True)
    link, whole = letter.mailto(address, subject, body)
    rows = [Row(render(locale, "own-mail-link"), href=link)]
    rows += [] if whole else [Row(render(locale, "own-mail-short"))]
    return Card("own_mail", "", (*rows, Row(render(locale, "copy-intro", {"address": address}))), (Card("text", subject, (Row(body, lang="en"),)),))


def noted_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """What the first message told: data key answers (topic, and some of situation, since, agency)."""
    answers = data["answers"]
    rows = []
    for slot in ("situation", "since", "agency"):
        value = answers.get(slot)
        if value:
            known = {found.value: found.label for found in questions.choices(slot, answers["topic"])}
            dated = {"date": value} if slot == "since" and letter.ISO_DATE.match(str(value)) else None
            answer = render(locale, known[value]) if value in known else render(locale, "value-date", {"date": dated}) if dated else str(value)
            rows.append(Row(answer, render(locale, f"change-{slot}")))
    return Card("noted", render(locale, "noted-intro"), tuple(rows))


def languages_card(data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """"I do not know this language", in several languages at once: data key languages (codes)."""
    return Card("languages", "", tuple(Row(render(code, "language-unsupported"), lang=code) for code in data["languages"]))


_KINDS = {"noted": noted_card, "own_mail": own_mail_card, "languages": languages_card, "centre": centre_card, "referral": referral_card, "emergency": emergency_card, "letter": letter_card}


def build(kind: str, data: Mapping[str, Any], locale: str, now: datetime.datetime) -> Card:
    """The card of a kind (centre, referral, emergency, letter) for a reader of `locale`. KeyError for unknown kinds."""
    return _KINDS[kind](data, locale, now)


def as_text(card: Card, depth: int = 0) -> str:
    """The card as plain lines, for channels without a page."""
    lines = [card.title]
    for row in card.rows:
        text = f"{row.label}: {row.text}" if row.label and card.kind != "say" else row.text
        extra = [part for part in (row.below, row.label if card.kind == "say" else "") if part]
        lines.append("- " + text + (f" ({' / '.join(extra)})" if extra else ""))
        if row.english and row.english != row.text:
            lines.append("  " + row.english)
    return "\n".join(lines + [as_text(section, depth + 1) for section in card.sections])
