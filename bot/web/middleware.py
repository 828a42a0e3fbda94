"""Headers for every answer: nothing from other hosts, no framing, no referrer."""

from __future__ import annotations

from typing import Callable

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest, HttpResponse

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
HEADERS = {"Content-Security-Policy": POLICY, "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
           "Cross-Origin-Opener-Policy": "same-origin", "Cache-Control": "no-store",
           "Permissions-Policy": "camera=(), microphone=(), geolocation=()"}


class SecurityHeaders:
    """Works under ASGI without a thread switch."""

    sync_capable = False
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        if iscoroutinefunction(get_response):
            markcoroutinefunction(self)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        response = await self.get_response(request)  # type: ignore[misc]
        if request.path.startswith("/desk"):
            # With no-referrer a browser posts with "Origin: null", and Django's CSRF check refuses the login.
            response.headers["Referrer-Policy"] = "same-origin"
        for name, value in HEADERS.items():
            if not (name == "Cache-Control" and request.path.startswith("/static/")):
                response.headers.setdefault(name, value)
        return response
