"""Rasa's in-memory lock store with a short wait: its own waits a whole second between two tries."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, Optional

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, InMemoryLockStore

WAIT_SECONDS = 0.01  # research/rasa_baseline.md §2.3: 2029 ms become 41 ms for three quick messages


class QuickLockStore(InMemoryLockStore):
    """endpoints.yml: lock_store."""

    def __init__(self, endpoint_config: Optional[Any] = None) -> None:
        super().__init__()

    @asynccontextmanager
    async def lock(self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME,
                   wait_time_in_seconds: float = WAIT_SECONDS) -> AsyncGenerator[TicketLock, None]:
        """As in Rasa, with our waiting time."""
        async with super().lock(conversation_id, lock_lifetime, WAIT_SECONDS) as ticket:
            yield ticket
