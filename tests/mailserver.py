"""A real SMTP server on this machine with TLS, which can refuse, stall and drop the connection at each stage."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
import time
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.conftest import free_port

STAGES = ("EHLO", "MAIL", "RCPT", "DATA")


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 and localhost that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=2))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), True).sign(key, hashes.SHA256()))
    public, private = folder / "server.pem", folder / "server.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return public, private


class Handler:
    """Keeps the mails; `answer` maps a stage to a reply, "drop" or "stall"."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.answer: dict[str, str] = {}
        self.reached: list[str] = []

    async def _at(self, stage: str, server: SMTP) -> str | None:
        self.reached.append(stage)
        wanted = self.answer.get(stage)
        if wanted == "drop":
            server.transport.abort()
            await asyncio.sleep(0.1)
            return "421 gone"
        if wanted == "stall":
            await asyncio.sleep(60)
        return wanted

    async def handle_EHLO(self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]) -> list[str]:
        session.host_name = hostname
        wanted = await self._at("EHLO", server)
        return [wanted] if wanted and wanted[0] in "45" else responses

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        envelope.mail_from = address
        return await self._at("MAIL", server) or "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        envelope.rcpt_tos.append(address)
        return await self._at("RCPT", server) or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.answer.get("DATA", "2")[0] not in "45":
            self.mails.append(bytes(envelope.content or b""))   # taken, even if the answer never arrives
        return await self._at("DATA", server) or "250 OK"


class MailServer:
    """The server with STARTTLS; use as a context."""

    def __init__(self, folder: Path) -> None:
        self.certificate, key = certificate(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self.handler = Handler()
        self.port = free_port()
        self._controller = Controller(self.handler, hostname="127.0.0.1", port=self.port, tls_context=context, require_starttls=True)

    def wait_for(self, stage: str, seconds: float = 10.0) -> None:
        """Until a client has reached a stage. TimeoutError otherwise."""
        end = time.monotonic() + seconds
        while stage not in self.handler.reached:
            if time.monotonic() > end:
                raise TimeoutError(stage)
            time.sleep(0.02)

    def __enter__(self) -> MailServer:
        self._controller.start()
        return self

    def __exit__(self, *unused: Any) -> None:
        self._controller.stop(no_assert=True)
