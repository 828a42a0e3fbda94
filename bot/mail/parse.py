"""A raw mail as real programs write it becomes visible text, quotes and signature folded away, files and links named."""

from __future__ import annotations

import email.policy
import hashlib
import html
import re
from dataclasses import dataclass
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from itertools import islice
from typing import Any, Iterator

import charset_normalizer
import lxml.html
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.html_engine import Inscriptis
from inscriptis.model.config import ParserConfig

from bot.letter import URL
from bot.mail.reply import ADDRESS, MAX_TEXT, MAX_VISIBLE, split_new

MAX_PARTS = 200         # parts of a mail that are looked at; more are an attack
MAX_BORDERS = 2_000     # lines that may begin a part; the rest is not parsed
MAX_MARKUP = 300_000    # characters of HTML that are drawn
MAX_HEADERS = 200_000   # bytes of all headers; a real mail has a tenth
MAX_HEADER = 8_000      # characters of one header
# What senders call a charset, and what they write (https://encoding.spec.whatwg.org/#names-and-labels).
_CHARSETS = {"us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030",
             "gbk": "gb18030", "x-gbk": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-2022-jp": "iso2022_jp_ext", "shift_jis": "cp932",
             "x-sjis": "cp932", "windows-31j": "cp932", "windows-874": "cp874", "tis-620": "cp874", "iso-8859-11": "cp874", "utf8mb4": "utf-8"}
_ENCODED_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?(?=[bq]\?)", re.IGNORECASE)
# Marks that show nothing, and control characters; the joiners of Devanagari stay.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LINK_MARK = re.compile("[\ue000-\uf8ff]")    # stands behind the n-th link of an HTML mail while its text is cut
_MAX_LINKS = 6_000
_SIGNED = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/pgp-encrypted")
# Where mail programs begin the quote in HTML.
_QUOTE_MARKUP = re.compile(r"""<(?:div\s[^>]{0,200}(?:gmail_quote|yahoo_quoted|divRplyFwdMsg|appendonsend)|blockquote\s[^>]{0,200}type=["']?cite)""", re.IGNORECASE)
MESSAGE_ID = re.compile(r"<[^<>\s]{1,250}>")


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
        return header_of(self.headers, name)


class _Policy(email.policy.EmailPolicy):
    """The library's policy, made for mails of strangers: no header is too long, too wrong or in no charset."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The header as the library reads it; as plain text where the library fails."""
        if hasattr(value, "name"):
            return value
        text = value[:MAX_HEADER].replace("\x00", "")
        if any("\udc80" <= char <= "\udcff" for char in text):
            text = _text_of(text.encode("utf-8", "surrogateescape"), "")
        text = _ENCODED_WORD.sub(lambda found: f"=?{_CHARSETS.get(found.group(1).lower(), found.group(1))}?", text)
        try:
            return super().header_fetch_parse(name, text)
        except Exception:  # noqa: BLE001 (the library's header parser raises many things, RecursionError too)
            return " ".join(text.split())


_POLICY = _Policy()


def header_of(message: EmailMessage, name: str) -> str:
    """A header's value in one line without unseen marks; empty if there is none."""
    value = str(message.get(name, "")).encode("utf-8", "replace").decode("utf-8")
    return " ".join(_UNSEEN.sub("", " ".join(value.split())).split())


def _charset(part: EmailMessage) -> str:
    try:
        return (part.get_content_charset() or "").lower()
    except (ValueError, LookupError):
        return ""


def _text_of(payload: bytes, charset: str) -> str:
    """Bytes as text, also where the charset is missing, unknown or wrong."""
    if b"\x1b$" in payload and charset in ("", "us-ascii", "utf-8", "iso-2022-jp"):
        return payload.decode("iso2022_jp_ext", "replace")
    names = ("utf-8", _CHARSETS.get(charset, charset)) if _CHARSETS.get(charset) == "cp1252" else (_CHARSETS.get(charset, charset), "utf-8")
    few = sum(byte > 127 for byte in payload[:MAX_TEXT]) * 10 < len(payload[:MAX_TEXT])
    for name in (*names, *(("cp1252",) if few else ())):
        try:
            return payload.decode(name).encode("utf-8", "replace").decode("utf-8")
        except (LookupError, ValueError):
            continue
    best = charset_normalizer.from_bytes(payload[:MAX_TEXT]).best()
    return payload.decode(best.encoding if best else "latin-1", "replace")


def decoded(part: EmailMessage) -> str:
    """A text part's text without unseen marks."""
    try:
        payload: Any = part.get_payload(decode=True)
    except (ValueError, LookupError):       # a charset that Python cannot even look up
        payload = str(getattr(part, "_payload", "")).encode("utf-8", "surrogateescape")
    if not isinstance(payload, bytes):
        return ""
    text = _text_of(payload[:MAX_MARKUP * 4], _charset(part))
    return _UNSEEN.sub("", re.sub("\r\n?|[\u2028\u2029]", "\n", text))


def _unflowed(text: str, part: EmailMessage) -> str:
    """format=flowed (RFC 3676): a line that ends with a space goes on in the next one."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    joiner = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    pieces: list[str] = []
    before = ""
    for line in text.split("\n"):
        quoted = line.startswith(">")
        goes_on = before.endswith(" ") and before != "-- " and line != "-- " and quoted == before.startswith(">")
        if pieces:
            pieces[-1:] = [pieces[-1][:-1], joiner] if goes_on else [pieces[-1], "\n"]
        pieces.append(line.lstrip("> ") if goes_on and quoted else line.removeprefix(" "))
        before = line
    return "".join(pieces)


def _marked(markup: str) -> tuple[Any, list[str]]:
    """The HTML tree with a mark behind every link that shows text, and the links' addresses."""
    tree = lxml.html.fromstring(re.sub(r"\A\s*<\?xml[^>]{0,200}>", "", _QUOTE_MARKUP.sub(r"<p>__________</p>\g<0>", _LINK_MARK.sub("", markup))))
    links: list[str] = []
    for anchor in list(tree.iter("a"))[:_MAX_LINKS]:
        address = (anchor.get("href") or "").strip()
        if not address.lower().startswith(("http:", "https:", "www.")) or not any(text.strip() for text in anchor.itertext()):
            continue
        mark = chr(0xE000 + len(links))
        links.append(address)
        if len(anchor):
            anchor[-1].tail = (anchor[-1].tail or "") + mark
        else:
            anchor.text = (anchor.text or "") + mark
    return tree, links


def _visible(markup: str) -> tuple[str, list[str]]:
    """What a reader sees of HTML, with link marks, and the links' addresses."""
    config = ParserConfig(css=CSS_PROFILES["strict"], display_links=False, display_images=False)
    markup = re.sub(r"(?:margin|padding)[\w-]{0,10}\s{0,3}:|(?:col|row)span", "x:", markup[:MAX_MARKUP], flags=re.IGNORECASE)  # may ask for gigabytes of spaces
    try:
        tree, links = _marked(markup)
        return str(Inscriptis(tree, config).get_text()), links
    except Exception:  # noqa: BLE001 (broken markup raises whatever lxml raises; the text must not be lost)
        return re.sub(r"<[^<>]{0,2000}>", " ", markup), []


def parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail in order, those of attached mails not included."""
    waiting = [message]
    for _ in range(MAX_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        yield part
        inner: Any = part.get_payload() if part.is_multipart() else []
        if isinstance(inner, list) and (part is message or part.get_content_maintype() != "message"):
            waiting += [child for child in reversed(inner) if isinstance(child, EmailMessage)]


def _is_file(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_file_name(part))


def _file_name(part: EmailMessage) -> str:
    try:
        name = str(part.get_filename() or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return " ".join(_UNSEEN.sub("", name.encode("utf-8", "replace").decode("utf-8")).split())[:120]


def _bodies(message: EmailMessage) -> tuple[str, str]:
    """The plain text and the HTML that are no attachments; the plain text is empty where only the HTML says what was written."""
    plain: list[str] = []
    markup: list[str] = []
    late: list[str] = []
    for part in parts(message):
        kind = part.get_content_type()
        if part.is_multipart() or kind not in ("text/plain", "text/html") or _is_file(part):
            continue
        text = decoded(part)
        if kind == "text/html":
            markup.append(text)
        elif text.strip():
            (late if markup and not plain else plain).append(_unflowed(text[:MAX_VISIBLE], part).strip("\n"))
    whole = "\n\n".join(plain)
    if markup and len(whole) < 200 and "html" in whole.lower():
        whole = ""      # "Your mail program does not show HTML"
    return whole, "\n".join([*markup, *(f"<pre>{html.escape(text)}</pre>" for text in late)])


def _attachment_names(message: EmailMessage, markup: str) -> tuple[str, ...]:
    is_report = message.get_content_type() == "multipart/report"
    names = []
    for part in parts(message):
        kind, own = part.get_content_type(), header_of(part, "Content-ID").strip("<> ")
        is_mail = kind == "message/rfc822" and part is not message and not is_report
        if (part.is_multipart() and not is_mail) or kind in _SIGNED or (own and f"cid:{own}" in markup):
            continue
        if is_mail or _is_file(part) or part.get_content_maintype() in ("image", "audio", "video"):
            names.append(_file_name(part) or kind)
    return tuple(names)


def _bare_address(value: str) -> str:
    try:
        return parseaddr(value[:1000])[1]
    except (RecursionError, ValueError, IndexError):
        return ""


def _address(message: EmailMessage) -> str:
    for name in ("Reply-To", "From"):
        header = message.get(name)
        if isinstance(header, AddressHeader) and header.addresses:
            address = str(header.addresses[0].addr_spec)
        else:
            address = _bare_address(header_of(message, name))
        if "@" in address.strip("@<>"):
            return _UNSEEN.sub("", address.encode("utf-8", "replace").decode("utf-8")).lower()
    return ""


def _message(raw: bytes) -> EmailMessage:
    """The parsed mail; headers beyond what a real mail has are cut, parts nested too deep are not looked at."""
    end = re.search(rb"\r?\n\r?\n", raw)
    size = end.start() if end else len(raw)
    if size > MAX_HEADERS:
        raw = raw[:MAX_HEADERS] + (raw[size:] if end else b"")
    borders = re.finditer(rb"\n--[^\s-]", raw)
    excess = next(islice(borders, MAX_BORDERS, None), None)
    raw = raw[:excess.start()] if excess else raw
    parser: Any = BytesParser(policy=_POLICY)
    try:
        message = parser.parsebytes(raw)
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError, AssertionError):
        message = parser.parsebytes(raw, headersonly=True)
    return message if isinstance(message, EmailMessage) else EmailMessage()


def read(raw: bytes) -> Mail:
    """Parses one mail; never raises for anything a mail can contain."""
    message = _message(raw)
    plain, markup = _bodies(message)
    visible, addresses = (plain, []) if plain.strip() else _visible(markup)
    marked, folded = split_new(visible)
    text = _LINK_MARK.sub("", marked) if addresses else marked
    links = [found.group() for found in URL.finditer(ADDRESS.sub(" ", text))]
    links += [addresses[number] for number in (ord(mark) - 0xE000 for mark in _LINK_MARK.findall(marked)) if number < len(addresses)]
    identifiers = [found for name in ("In-Reply-To", "References") for found in MESSAGE_ID.findall(header_of(message, name))]
    own = MESSAGE_ID.search(header_of(message, "Message-ID"))
    return Mail(hashlib.sha256(raw).hexdigest(), own.group() if own else "", _address(message), header_of(message, "Subject")[:300], text,
                _LINK_MARK.sub("", folded) if addresses else folded, _attachment_names(message, markup), tuple(dict.fromkeys(links)),
                tuple(dict.fromkeys(identifiers)), message)
