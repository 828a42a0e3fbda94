"""The staff desk's first list: cases with their conversation, behind login."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from bot.texts import render as text
from bot.web.models import AuditEntry, Case
from bot.web.present import shown

PAGE_SIZE = 50
ORDER = ("waiting_for_staff", "new", "waiting_for_resident", "answered", "closed")
DESK_LANGUAGES = ("ja", "en")


def _desk_language(request: HttpRequest) -> str:
    wanted = request.GET.get("lang", "ja")
    return wanted if wanted in DESK_LANGUAGES else "ja"


@login_required
@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    """Cases, those waiting for staff first, oldest first."""
    state = request.GET.get("state", "waiting_for_staff")
    cases = Case.objects.filter(state=state) if state in ORDER else Case.objects.all()
    page = Paginator(cases.order_by("created"), PAGE_SIZE).get_page(request.GET.get("page"))
    language = _desk_language(request)
    rows = [(case, text(language, f"topic-{case.topic}") if case.topic else "–") for case in page]
    counts = [(name, Case.objects.filter(state=name).count()) for name in ORDER]
    return render(request, "web/desk_queue.html", {"rows": rows, "page": page, "state": state, "counts": counts,
                                                   "locale": language})


@login_required
@require_GET
def case(request: HttpRequest, number: str) -> HttpResponse:
    """One case: the conversation as the resident saw it, beside it the same in Japanese or English."""
    found = get_object_or_404(Case, number=number)
    AuditEntry.objects.create(actor=request.user.get_username(), action="view", target=number)
    language, now = _desk_language(request), timezone.now()
    messages = list(found.conversation.messages.all()) if found.conversation else []
    pairs = [(shown(message, found.language, now), shown(message, language, now)) for message in messages]
    return render(request, "web/desk_case.html", {"case": found, "pairs": pairs, "locale": language, "letters": found.letters.order_by("received"),
                                                  "mails": found.mails.order_by("created")})
