"""What a person newly wrote in a mail, and what is folded away: quotes, signature, the lines mail programs add."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from mailparser_reply import EmailReplyParser

MAX_TEXT = 20_000       # characters kept of the visible new text
MAX_VISIBLE = 100_000   # characters that are searched for quotes
ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}")
_CLOCK = re.compile(r"\d{1,2}[:.h時]\d\d")
_WROTE = re.compile(r"wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|napisał|viết|menulis|nagsulat|sumulat|写道|寫道|작성|เขียน|लेख्नुभयो", re.IGNORECASE)
# Lines that mail programs add by themselves; their addresses are no links of the writer.
_FOOTER = re.compile(r"^\s*(?:get outlook for|sent from (?:my|yahoo|outlook|mail for|the)|enviado (?:desde|do)|envoyé (?:de|depuis)|dikirim dari|"
                     r"gửi từ|được gửi từ|ส่งจาก|ipadala mula|iPhoneから送信|发自我的|從我的|나의 \w+에서 보냄|yahoo mail:).*$", re.IGNORECASE | re.MULTILINE)
# What the library does not cut: Outlook's header block in more languages, and the rule before it.
_QUOTE_BLOCK = re.compile(
    r"^(?:_{10,}|begin forwarded message:|-{5,40}\s{0,5}(?:original message|forwarded message|ursprüngliche|mensaje original|mensagem original|message d'origine|原始邮件|原始郵件|元のメッセージ|원본 메일)\s{0,5}-{3,}|"
    r"(?:from|von|de|da|từ|dari|差出人|发件人|寄件者|보낸 ?사람|จาก)\s?[::].{1,200}\n(?:.{0,200}\n){0,2}(?:sent|date|to|gesendet|enviado|envoyé|data|gửi|dikirim|送信日時|发送时间|寄件日期|보낸 날짜|ส่ง)\s?[::])",
    re.IGNORECASE | re.MULTILINE)
# Longer texts are cut by our own bounded patterns alone; some of the library's are not linear.
_LIBRARY_LIMIT = 8_000
_LANGUAGES = ["en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "zh"]
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def _without_introduction(lines: list[str]) -> list[str]:
    """Cuts at "On ... wrote:", in any language; where lines with > follow, only those and the introduction go."""
    for start, first in enumerate(lines):
        if not (first.strip() and len(first) < 300 and (_CLOCK.search(first) or re.search(r"20\d\d", first))):
            continue
        for end in range(start + 1, min(start + 4, len(lines) + 1)):
            whole = " ".join(lines[start:end])
            if not lines[end - 1].strip() or len(whole) > 500:
                break
            if whole.rstrip().endswith((":", "\uff1a")) and _CLOCK.search(whole) and (_WROTE.search(whole) or ADDRESS.search(whole)):
                after = next((line for line in lines[end:] if line.strip()), "")
                return lines[:start] + (lines[end:] if after.lstrip().startswith(">") or not start else [])
    return lines


@lru_cache(maxsize=1)
def _library() -> Any:
    return EmailReplyParser(languages=_LANGUAGES)


def _latest(text: str) -> str:
    """The library's latest reply; the whole text where it finds none, or is not asked."""
    found = str(_library().parse_reply(text=text) or "").strip() if len(text) <= _LIBRARY_LIMIT else ""
    return found or text


def split_new(text: str) -> tuple[str, str]:
    """(the newly written text, everything folded away: quotes and signature)."""
    cleaned = re.sub(r"\n{4,}", "\n\n\n", text[:MAX_VISIBLE].replace("\r\n", "\n").replace("\u00a0", " ")).strip()
    block = _QUOTE_BLOCK.search(cleaned)
    head = cleaned[:block.start()] if block and cleaned[:block.start()].strip(" \n_-") else cleaned
    own = "\n".join(_without_introduction(head.split("\n")))
    new = "\n".join(line for line in _latest(own).split("\n") if not line.lstrip().startswith(">")).strip()
    signature = _SIGNATURE.search(new)
    if signature and signature.start() > 0:
        new = new[:signature.start()]
    new = _FOOTER.sub("", new).strip()[:MAX_TEXT]
    kept = set(new.split("\n"))
    folded = cleaned.replace(new, "", 1) if new in cleaned else "\n".join(line for line in cleaned.split("\n") if line not in kept)
    return new, folded.strip()[:MAX_TEXT]
