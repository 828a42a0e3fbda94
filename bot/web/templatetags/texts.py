"""Template tags: {% t "message-id" %} in the page's locale, {% native code %} for a language's own name."""

from __future__ import annotations

from typing import Any

from django import template

from bot.texts import NATIVE_NAMES, render

register = template.Library()


@register.simple_tag(takes_context=True)
def t(context: template.Context, message_id: str, **values: Any) -> str:
    """The text for a message id; values are plain or coded."""
    return render(context["locale"], message_id, values)


@register.simple_tag
def native(code: str) -> str:
    """The language's name in itself; the code of one we do not speak."""
    return NATIVE_NAMES.get(code, code)
