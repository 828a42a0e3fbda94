"""The residents' pages: start, conversation, my case. No cookies; the token travels in the form."""

from __future__ import annotations

import uuid
from typing import Any

from asgiref.sync import sync_to_async
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods

from bot.languages import LOCALES, match_accept_language
from bot.receipts import receipt_digest
from bot.texts import render as text
from bot.web import gateway
from bot.web.models import Case, Conversation
from bot.web.present import conversation_context
from bot.web.retention import forget


def _page(request: HttpRequest, template: str, locale: str, status: int = 200, **context: Any) -> HttpResponse:
    return render(request, template, {"locale": locale, "locales": LOCALES, **context}, status=status)


@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """The first page: in the browser's language if we speak it, all languages to choose from."""
    locale = match_accept_language(request.headers.get("Accept-Language")) or "en"
    return _page(request, "web/start.html", locale, days=settings.RETENTION_DAYS)


@require_GET
def start_in(request: HttpRequest, locale: str) -> HttpResponse:
    """The start page in a chosen language."""
    suggestion = match_accept_language(request.headers.get("Accept-Language"))
    return _page(request, "web/start.html", locale, days=settings.RETENTION_DAYS,
                 suggestion=suggestion if suggestion != locale else None)


@sync_to_async
def _chat_page(request: HttpRequest, locale: str, conversation: Conversation | None, token: str, status: int = 200,
               **context: Any) -> HttpResponse:
    if conversation is not None:
        conversation.refresh_from_db()
        locale = conversation.language
    return _page(request, "web/chat.html", locale, status, token=token, turn=str(uuid.uuid4()),
                 max=settings.MAX_MESSAGE, **{**conversation_context(conversation, locale), **context})


@csrf_exempt  # no cookie identifies a resident, so there is nothing a foreign page could misuse
@require_http_methods(["GET", "POST"])
async def chat(request: HttpRequest, locale: str) -> HttpResponse:
    """The conversation: each post answers with the whole page."""
    if request.method == "GET":
        return await _chat_page(request, locale, None, "")
    token, action = request.POST.get("token", ""), request.POST.get("action", "")
    try:
        if token:
            conversation = await sync_to_async(gateway.find_conversation)(token)
        else:
            conversation, token = await sync_to_async(gateway.start_conversation)(locale)
    except gateway.RefusedInput as refusal:
        return await _chat_page(request, locale, None, "", 404, error=text(locale, refusal.code))
    if action == "end":
        await sync_to_async(forget)(conversation)
        return await sync_to_async(_page)(request, "web/ended.html", conversation.language)
    if action == "language":
        return await _language(request, conversation, token)
    return await _turn(request, conversation, token)


async def _language(request: HttpRequest, conversation: Conversation, token: str) -> HttpResponse:
    wanted = request.POST.get("to", "")
    if wanted in LOCALES:
        await gateway.pick_language(conversation, wanted)
    return await _chat_page(request, conversation.language, conversation, token, draft=request.POST.get("text", ""))


async def _turn(request: HttpRequest, conversation: Conversation, token: str) -> HttpResponse:
    typed, turn = request.POST.get("text", ""), request.POST.get("turn", "")
    button = request.POST.get("button") or (request.POST.get("choice", "") if request.POST.get("use_choice") else "")
    try:
        await gateway.take_turn(conversation, turn, typed, button)
    except gateway.RefusedInput as refusal:
        error = text(conversation.language, refusal.code, refusal.values)
        return await _chat_page(request, conversation.language, conversation, token, 422, error=error,
                                draft=typed[:settings.MAX_MESSAGE * 2])
    except gateway.ServiceDown:
        error = text(conversation.language, "error-service-down")
        return await _chat_page(request, conversation.language, conversation, token, 503, error=error,
                                retry_turn=turn)
    return await _chat_page(request, conversation.language, conversation, token)


@csrf_exempt
@require_http_methods(["GET", "POST"])
def my_case(request: HttpRequest, locale: str) -> HttpResponse:
    """The state of a case by number and receipt; the same answer whichever is wrong."""
    if request.method == "GET":
        return _page(request, "web/case.html", locale)
    number, receipt = request.POST.get("number", "").strip().upper(), request.POST.get("receipt", "")
    case = Case.objects.filter(number=number[:16], receipt_hash=receipt_digest(receipt[:40])).first()
    if case is None:
        return _page(request, "web/case.html", locale, 404, error=text(locale, "page-case-not-found"), number=number[:16])
    if request.POST.get("action") == "resume" and case.conversation:
        return _resumed(request, case.conversation)
    values = {"number": case.number, "state": {"msg": f"state-{case.state}"}}
    return _page(request, "web/case.html", locale, status_text=text(locale, "status-case", values), number=case.number,
                 receipt=receipt if case.conversation else "")


def _resumed(request: HttpRequest, conversation: Conversation) -> HttpResponse:
    """The conversation again, under a new token; the old one, left in a closed browser, ends."""
    token = gateway.new_token_for(conversation)
    return _page(request, "web/chat.html", conversation.language, token=token, turn=str(uuid.uuid4()), max=settings.MAX_MESSAGE,
                 resumed=True, **conversation_context(conversation, conversation.language))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404 in the browser's language."""
    locale = match_accept_language(request.headers.get("Accept-Language")) or "en"
    return _page(request, "web/not_found.html", locale, 404)


@require_GET
def health(request: HttpRequest) -> HttpResponse:
    """Live: the process answers and reaches its database."""
    Conversation.objects.exists()
    return JsonResponse({"status": "ok"})


@require_GET
def old_address(request: HttpRequest) -> HttpResponse:
    """Browsers ask for /favicon.ico."""
    return HttpResponseRedirect("/static/web/icon.svg")
