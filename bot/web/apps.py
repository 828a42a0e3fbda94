"""The Django application."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Registered as bot.web, database label web."""

    name = "bot.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"
