"""Sends one mail over SMTP with TLS, or says why not and whether trying again makes sense."""

from __future__ import annotations

import ipaddress
import smtplib
import ssl
from email.message import EmailMessage

from django.conf import settings


class NotDelivered(Exception):
    """The mail did not go out. `final`: trying again cannot help. The text names codes and hosts, never the mail's words."""

    def __init__(self, reason: str, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


def is_local(host: str) -> bool:
    """Whether a host name is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def check_allowed(recipient: str) -> None:
    """NotDelivered (final) unless the settings allow mail to this address."""
    address = recipient.lower()
    allowed = settings.MAIL_ALLOW
    if "*" not in allowed and address not in allowed and f"@{address.rpartition('@')[2]}" not in allowed:
        raise NotDelivered("the address is not in KIKUMIMI_MAIL_ALLOW", final=True)
    if not is_local(settings.MAIL_HOST) and not settings.PRODUCTION:
        raise NotDelivered("a mail server on another machine needs KIKUMIMI_PRODUCTION=1", final=True)
    if settings.MAIL_SECURITY == "none" and not is_local(settings.MAIL_HOST):
        raise NotDelivered("mail leaves this machine only over TLS", final=True)


def _connect() -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=settings.MAIL_CA or None)
    where = {"host": settings.MAIL_HOST, "port": settings.MAIL_PORT, "timeout": settings.MAIL_TIMEOUT_SECONDS}
    if settings.MAIL_SECURITY == "tls":
        return smtplib.SMTP_SSL(context=context, **where)
    server = smtplib.SMTP(**where)
    if settings.MAIL_SECURITY == "starttls":
        server.starttls(context=context)
    return server


def _reason(problem: Exception) -> NotDelivered:
    if isinstance(problem, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in problem.recipients.values()]
        return NotDelivered(f"recipient refused ({codes[0]})", final=all(code >= 500 for code in codes))
    if isinstance(problem, smtplib.SMTPResponseException):
        return NotDelivered(f"{type(problem).__name__} ({problem.smtp_code})", final=problem.smtp_code >= 500 and not isinstance(
            problem, (smtplib.SMTPAuthenticationError, smtplib.SMTPConnectError, smtplib.SMTPHeloError)))
    return NotDelivered(type(problem).__name__)


def send(message: EmailMessage, sender: str, recipient: str) -> None:
    """Hands the mail to the server. NotDelivered otherwise; after a lost connection the server may have taken it all the same."""
    check_allowed(recipient)
    try:
        server = _connect()
        try:
            if settings.MAIL_USER:
                server.login(settings.MAIL_USER, settings.MAIL_PASSWORD)
            server.sendmail(sender, [recipient], message.as_bytes())
        finally:
            try:
                server.quit()
            except (smtplib.SMTPException, OSError):
                server.close()  # the mail is already accepted or refused; how the server says good-bye changes nothing
    except (TimeoutError, smtplib.SMTPException, ssl.SSLError, OSError) as problem:
        raise _reason(problem) from problem
