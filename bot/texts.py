"""Message ids and values in, a sentence in one of the 14 languages out (Project Fluent, locales/<lang>/*.ftl)."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Any, Mapping

from babel import Locale
from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle, FluentResource

LOCALES_FOLDER = Path(__file__).resolve().parent.parent / "locales"
NATIVE_NAMES = {
    "en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "ko": "한국어", "vi": "Tiếng Việt", "ne": "नेपाली",
    "id": "Bahasa Indonesia", "tl": "Tagalog", "th": "ไทย", "pt": "Português", "es": "Español", "fr": "Français",
    "ms": "Bahasa Melayu", "ja": "やさしい日本語",
}
LOCALES = tuple(NATIVE_NAMES)
# Babel's data sets: Tagalog is "fil"; Latin American Spanish and Brazilian Portuguese have own formats.
_BABEL = {"tl": "fil", "pt": "pt_BR", "es": "es_MX", "zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW"}


class MissingText(KeyError):
    """A message id that a locale does not have. The check `make check` finds these before anyone reads them."""


def babel_locale(code: str) -> Locale:
    """Babel's locale for one of the 14 codes."""
    return Locale.parse(_BABEL.get(code, code))


def language_name(code: str, locale: str) -> str:
    """The name of language `code` as people reading `locale` call it, e.g. ("th", "vi") -> "Tiếng Thái"."""
    if code == locale:
        return NATIVE_NAMES[code] if code != "ja" else "日本語"
    name = babel_locale(locale).languages.get(_BABEL.get(code, code).split("_")[0], NATIVE_NAMES[code])
    if code in ("zh-Hans", "zh-Hant"):
        full = babel_locale(locale).languages.get(code.replace("-", "_"))  # "Simplified Chinese"
        return NATIVE_NAMES[code] if locale.startswith("zh") else str(full or f"{name} ({NATIVE_NAMES[code]})")
    return str(name)


@cache
def _bundle(locale: str) -> FluentBundle:
    # Isolation marks (FSI/PDI) would land in the mail and in telephone links; all our languages run left to right.
    bundle = FluentBundle([str(babel_locale(locale)).replace("_", "-")], use_isolating=False)
    for path in sorted((LOCALES_FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def has_text(locale: str, message_id: str) -> bool:
    """Whether the locale has a text for this id."""
    return locale in LOCALES and _bundle(locale).has_message(message_id)


def render(locale: str, message_id: str, values: Mapping[str, Any] | None = None) -> str:
    """The sentence for a message id; values are plain or coded ({"msg": id}, {"prefecture": code}, {"date": iso}).

    Raises MissingText if the locale does not have the id, ValueError if a placeholder gets no value.
    """
    bundle = _bundle(locale)
    if not bundle.has_message(message_id):
        raise MissingText(f"locales/{locale}: no text for {message_id}")
    plain = {name: plain_value(locale, value) for name, value in (values or {}).items()}
    pattern: Any = bundle.get_message(message_id).value
    text, errors = bundle.format_pattern(pattern, plain)
    if errors:
        raise ValueError(f"locales/{locale}: {message_id}: {errors[0]}")
    return str(text)


def plain_value(locale: str, value: Any) -> Any:
    """Turns a coded value into what a reader of `locale` sees; plain values pass through."""
    if not isinstance(value, Mapping):
        return value
    kind, code = next(iter(value.items()))
    if kind == "msg":
        return render(locale, code)
    if kind == "language":
        return language_name(code, locale)
    if kind == "native":
        return NATIVE_NAMES[code]
    if kind == "prefecture":
        from bot.places import display_name  # its name table is large: loaded only when a name is shown

        return display_name(code, locale)
    if kind == "date":
        return format_date(datetime.date.fromisoformat(code), format="long", locale=babel_locale(locale))
    if kind == "moment":
        pattern = "EEEE d MMMM HH:mm" if locale not in ("ja", "ko", "zh-Hans", "zh-Hant") else None
        moment = datetime.datetime.fromisoformat(code)
        if pattern is None:
            day = format_date(moment.date(), format="full", locale=babel_locale(locale))
            return f"{day} {moment:%H:%M}"
        return format_datetime(moment.replace(tzinfo=None), pattern, locale=babel_locale(locale))
    raise ValueError(f"unknown kind of value: {kind}")
