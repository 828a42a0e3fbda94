"""What is kept: conversations and messages as codes, cases, the outbox, the audit trail."""

from __future__ import annotations

from django.db import models


class Conversation(models.Model):
    """One visitor's conversation; the token itself is never stored, only its hash."""

    class State(models.TextChoices):
        BOT = "bot"
        STAFF = "staff"     # handed over: the bot is silent

    token_hash = models.CharField(max_length=64, unique=True)
    sender = models.CharField(max_length=40, unique=True)
    language = models.CharField(max_length=8)
    picked = models.BooleanField(default=False)
    state = models.CharField(max_length=8, choices=State.choices, default=State.BOT)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True, db_index=True)


class Message(models.Model):
    """One message. Bot messages are codes; a resident's own words are masked before they come here."""

    class Author(models.TextChoices):
        RESIDENT = "resident"
        BOT = "bot"
        STAFF = "staff"

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="messages")
    author = models.CharField(max_length=8, choices=Author.choices)
    text = models.TextField(blank=True)
    codes = models.JSONField(default=dict)
    turn = models.CharField(max_length=40)
    answered = models.BooleanField(default=False)         # for a resident's message
    claimed = models.DateTimeField(null=True)             # who answers it right now, against double work
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("id",)
        constraints = [models.UniqueConstraint(fields=("conversation", "turn"), name="one_message_a_turn",
                                               condition=models.Q(author="resident"))]


class Case(models.Model):
    """A matter with its number; `facts` are codes (topic, prefecture, answers)."""

    class State(models.TextChoices):
        NEW = "new"
        WAITING_FOR_STAFF = "waiting_for_staff"
        WAITING_FOR_RESIDENT = "waiting_for_resident"
        ANSWERED = "answered"
        CLOSED = "closed"

    number = models.CharField(max_length=16, unique=True)
    receipt_hash = models.CharField(max_length=64)
    conversation = models.ForeignKey(Conversation, null=True, on_delete=models.SET_NULL, related_name="cases")
    turn = models.CharField(max_length=40)
    state = models.CharField(max_length=24, choices=State.choices, default=State.NEW, db_index=True)
    channel = models.CharField(max_length=8, default="chat", db_index=True)   # chat or mail
    route = models.CharField(max_length=24)
    rule = models.CharField(max_length=40)
    topic = models.CharField(max_length=32, blank=True)
    prefecture = models.CharField(max_length=8, blank=True)
    language = models.CharField(max_length=8)
    facts = models.JSONField(default=dict)
    created = models.DateTimeField(auto_now_add=True, db_index=True)
    updated = models.DateTimeField(auto_now=True)

    class Meta:
        # The same turn answered twice (a retry after a crash) must not file twice.
        constraints = [models.UniqueConstraint(fields=("conversation", "turn"), name="one_case_a_turn")]  # a mail's case has no conversation


class CaseCounter(models.Model):
    """The last case number of a year."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)


class OutboxMail(models.Model):
    """A mail exactly as it is sent; the Message-ID never changes, so a repeat is the same mail."""

    class State(models.TextChoices):
        WAITING = "waiting"
        SENDING = "sending"     # a worker is at it; counts as waiting again when the worker died
        SENT = "sent"
        FAILED = "failed"
        BOUNCED = "bounced"

    class Kind(models.TextChoices):
        COMPLAINT = "complaint"             # the resident's confirmed mail to the ministry
        ACKNOWLEDGEMENT = "acknowledgement"
        LANGUAGE = "language"               # an answer to a mail that is not in English

    case = models.ForeignKey(Case, null=True, on_delete=models.PROTECT, related_name="mails")
    kind = models.CharField(max_length=16, choices=Kind.choices, default=Kind.COMPLAINT)
    language = models.CharField(max_length=8, default="en")
    message_id = models.CharField(max_length=120, unique=True)
    in_reply_to = models.CharField(max_length=255, blank=True)
    recipient = models.EmailField()
    reply_to = models.EmailField(blank=True)
    subject = models.CharField(max_length=200)
    body = models.TextField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try = models.DateTimeField(db_index=True)
    problem = models.CharField(max_length=200, blank=True)   # the mail server's last refusal, without the mail's text
    sent = models.DateTimeField(null=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=("case",), name="one_complaint_a_case", condition=models.Q(kind="complaint"))]


class IncomingMail(models.Model):
    """A mail that arrived: its visible new text, masked; files are named, never kept. The digest makes a second reading change nothing."""

    digest = models.CharField(max_length=64, unique=True)
    message_id = models.CharField(max_length=255, blank=True, db_index=True)
    case = models.ForeignKey(Case, null=True, on_delete=models.SET_NULL, related_name="letters")
    sender = models.CharField(max_length=254, blank=True, db_index=True)
    kind = models.CharField(max_length=16)
    language = models.CharField(max_length=8)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    folded = models.TextField(blank=True)
    attachments = models.JSONField(default=list)
    links = models.JSONField(default=list)
    summary = models.CharField(max_length=300, blank=True)
    received = models.DateTimeField(auto_now_add=True, db_index=True)


class BadAddress(models.Model):
    """An address whose mail came back: nothing automatic is sent to it again."""

    address = models.CharField(max_length=254, unique=True)
    since = models.DateTimeField(auto_now_add=True)


class AuditEntry(models.Model):
    """Who did what to which case; ids and codes only."""

    at = models.DateTimeField(auto_now_add=True)
    actor = models.CharField(max_length=150)
    action = models.CharField(max_length=40)
    target = models.CharField(max_length=40)
