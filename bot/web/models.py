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
        constraints = [models.UniqueConstraint(fields=("conversation", "turn"), name="one_case_a_turn")]


class CaseCounter(models.Model):
    """The last case number of a year."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)


class OutboxMail(models.Model):
    """A confirmed mail, exactly as it is sent; the Message-ID never changes, so a repeat is the same mail."""

    class State(models.TextChoices):
        WAITING = "waiting"
        SENT = "sent"
        FAILED = "failed"

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="mail")
    message_id = models.CharField(max_length=120, unique=True)
    recipient = models.EmailField()
    reply_to = models.EmailField(blank=True)
    subject = models.CharField(max_length=200)
    body = models.TextField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try = models.DateTimeField(db_index=True)
    sent = models.DateTimeField(null=True)
    created = models.DateTimeField(auto_now_add=True)


class AuditEntry(models.Model):
    """Who did what to which case; ids and codes only."""

    at = models.DateTimeField(auto_now_add=True)
    actor = models.CharField(max_length=150)
    action = models.CharField(max_length=40)
    target = models.CharField(max_length=40)
