"""A raw mail as real programs write it becomes visible text, quotes and signature folded away, files and links named."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from dataclasses import dataclass
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from functools import lru_cache
from html.parser import HTMLParser
from typing import Any, Iterator

import charset_normalizer
import inscriptis
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig
from mailparser_reply import EmailReplyParser

from bot.letter import URL

MAX_TEXT = 20_000       # characters kept of the visible new text
MAX_PARTS = 200         # parts of a mail that are looked at; more are an attack
_REPLY_LANGUAGES = ["en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "zh"]
# Lines that mail programs add by themselves; their addresses are no links of the writer.
_FOOTER = re.compile(r"^\s*(?:get outlook for|sent from (?:my|yahoo|outlook|mail for|the)|enviado (?:desde|do)|envoyé (?:de|depuis)|dikirim dari|"
                     r"gửi từ|iPhoneから送信|发自我的|從我的|나의 \w+에서 보냄|yahoo mail:).*$", re.IGNORECASE | re.MULTILINE)
# What the library does not cut: Outlook's header block in more languages, and the rule before it.
_QUOTE_BLOCK = re.compile(
    r"^(?:_{10,}|-{5,}\s*(?:original message|ursprüngliche|mensaje original|mensagem original|message d'origine|原始邮件|原始郵件|元のメッセージ|원본 메일)\s*-{3,}|"
    r"(?:from|von|de|da|từ|dari|差出人|发件人|寄件者|보낸 ?사람|จาก)\s?[::].{1,200}\n(?:.{0,200}\n){0,2}(?:sent|date|to|gesendet|enviado|envoyé|data|gửi|dikirim|送信日時|发送时间|寄件日期|보낸 날짜|ส่ง)\s?[::])",
    re.IGNORECASE | re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,250}>")


@dataclass(frozen=True)
class Mail:
    """What triage and staff need of a mail. `text`: the new visible text; `folded`: the quoted rest and signature."""

    digest: str
    message_id: str
    sender: str
    subject: str
    text: str
    folded: str
    attachments: tuple[str, ...]
    links: tuple[str, ...]
    references: tuple[str, ...]
    headers: EmailMessage

    def header(self, name: str) -> str:
        """A header's value in one line; empty if there is none or it cannot be read."""
        try:
            return " ".join(str(self.headers.get(name, "")).split())
        except (ValueError, LookupError, IndexError, AttributeError):  # headers that no program should write
            return ""


class _Anchors(HTMLParser):
    """The web addresses of links that show some text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag == "a" and address.lower().startswith(("http:", "https:", "www.")):
            self._open = address

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self.found.append(self._open)
            self._open = None

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._open = None


@lru_cache(maxsize=1)
def _reply_parser() -> Any:
    return EmailReplyParser(languages=_REPLY_LANGUAGES)


def _decoded(part: EmailMessage) -> str:
    """A text part's text, also where its charset is missing, unknown or wrong."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = (part.get_content_charset() or "").lower()
    for name in (charset, "utf-8"):
        try:
            return payload.decode({"gb2312": "gb18030", "ks_c_5601-1987": "cp949", "iso-2022-jp": "iso2022_jp_ext"}.get(name, name))
        except (LookupError, UnicodeDecodeError):
            continue
    best = charset_normalizer.from_bytes(payload).best()
    return str(best) if best else payload.decode("latin-1")


def _unflowed(text: str, part: EmailMessage) -> str:
    """format=flowed (RFC 3676): a line that ends with a space goes on in the next one."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    joiner = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    lines: list[str] = []
    for line in text.splitlines():
        goes_on = lines and lines[-1].endswith(" ") and lines[-1] != "-- " and line.startswith(">") == lines[-1].startswith(">")
        if goes_on:
            lines[-1] = lines[-1][:-1] + joiner + line.lstrip("> " if line.startswith(">") else "")
        else:
            lines.append(line)
    return "\n".join(lines)


def _visible(markup: str) -> str:
    config = ParserConfig(css=CSS_PROFILES["strict"], display_links=False, display_images=False)
    try:
        return str(inscriptis.get_text(markup, config))
    except Exception:  # noqa: BLE001 (broken markup raises whatever lxml raises; the text must not be lost)
        return re.sub(r"<[^>]{0,2000}>", " ", markup)


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    for number, part in enumerate(message.walk()):
        if number >= MAX_PARTS:
            return
        if isinstance(part, EmailMessage):
            yield part


def _bodies(message: EmailMessage) -> tuple[str, str]:
    """The first plain and the first HTML text that is no attachment."""
    plain = markup = ""
    for part in _parts(message):
        if part.is_attachment() or part.is_multipart():
            continue
        if part.get_content_type() == "text/plain" and not plain.strip():
            plain = _unflowed(_decoded(part), part)
        elif part.get_content_type() == "text/html" and not markup:
            markup = _decoded(part)
    return plain, markup


def _attachment_names(message: EmailMessage, markup: str) -> tuple[str, ...]:
    names = []
    for part in _parts(message):
        if part.is_multipart():
            continue
        name, own = part.get_filename(), str(part.get("Content-ID", "")).strip("<> ")
        shown_inside = own and f"cid:{own}" in markup and not part.is_attachment()
        if (part.is_attachment() or name) and not shown_inside:
            names.append(" ".join((name or part.get_content_type()).split())[:120])
    return tuple(names)


def split_new(text: str) -> tuple[str, str]:
    """(the newly written text, everything folded away: quotes and signature)."""
    cleaned = text.replace("\r\n", "\n").replace("\u00a0", " ").strip()
    block = _QUOTE_BLOCK.search(cleaned)
    head = cleaned[:block.start()] if block and block.start() > 0 else cleaned
    new = str(_reply_parser().parse_reply(text=head) or "").strip()
    new = new if new else head
    signature = _SIGNATURE.search(new)
    if signature and signature.start() > 0:
        new = new[:signature.start()]
    new = _FOOTER.sub("", new)
    new = "\n".join(line for line in new.splitlines() if not line.lstrip().startswith(">")).strip()
    return new[:MAX_TEXT], cleaned.replace(new, "", 1).strip()[:MAX_TEXT] if new else cleaned[:MAX_TEXT]


def _address(message: EmailMessage) -> str:
    for name in ("Reply-To", "From"):
        try:
            header = message.get(name)
        except (ValueError, IndexError, AttributeError):
            continue
        if isinstance(header, AddressHeader) and header.addresses:
            return str(header.addresses[0].addr_spec).lower()
    return ""


def read(raw: bytes) -> Mail:
    """Parses one mail; never raises for anything a mail can contain."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    plain, markup = _bodies(message)
    visible = plain if plain.strip() else _visible(markup)
    text, folded = split_new(visible)
    anchors = _Anchors()
    if not plain.strip():
        anchors.feed(markup)
    links = [found.group() for found in URL.finditer(text)] + [link for link in anchors.found if link not in folded]
    mail = Mail("", "", _address(message), "", text, folded, _attachment_names(message, markup), tuple(dict.fromkeys(links)), (), message)
    identifiers = [found for name in ("In-Reply-To", "References") for found in _MESSAGE_ID.findall(mail.header(name))]
    own = _MESSAGE_ID.search(mail.header("Message-ID"))
    return Mail(hashlib.sha256(raw).hexdigest(), own.group() if own else "", mail.sender, mail.header("Subject")[:300], text, folded,
                mail.attachments, mail.links, tuple(dict.fromkeys(identifiers)), message)
