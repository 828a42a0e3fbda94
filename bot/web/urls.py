"""Addresses: residents' pages by locale, the desk under /desk/."""

from __future__ import annotations

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path, register_converter

from bot.texts import LOCALES
from bot.web import desk, views


class LocaleConverter:
    """One of our 14 codes."""

    regex = "|".join(LOCALES)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(LocaleConverter, "locale")
urlpatterns = [
    path("", views.start, name="start"),
    path("<locale:locale>/", views.start_in, name="start-in"),
    path("<locale:locale>/chat", views.chat, name="chat"),
    path("<locale:locale>/case", views.my_case, name="my-case"),
    path("favicon.ico", views.old_address),
    path("healthz", views.health, name="health"),
    path("desk/", desk.queue, name="desk"),
    path("desk/login", LoginView.as_view(template_name="web/desk_login.html"), name="desk-login"),
    path("desk/logout", LogoutView.as_view(next_page="desk-login"), name="desk-logout"),
    path("desk/cases/<str:number>", desk.case, name="desk-case"),
]
handler404 = "bot.web.views.not_found"
