"""Creates the first staff login, once, and prints it."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """`first_run`: nothing happens if any user exists."""

    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints name and password; the password is stored hashed only."""
        users = get_user_model()
        if users.objects.exists():
            return
        password = secrets.token_urlsafe(12)
        users.objects.create_superuser("staff", password=password)
        self.stdout.write(f"Staff login created (shown only now): name staff, password {password}")
