"""`python -m bot mail triage FILE...`: one JSON line a mail on standard output, progress on standard error."""

from __future__ import annotations

import argparse
import json
import mailbox
import sys
import time
from pathlib import Path
from typing import Any, Callable, Iterator

from bot.mail.triage import Parse, triage_bytes

PROGRESS_EVERY = 100
MAX_BYTES = 30 * 1024 * 1024  # a mail server takes no more; a larger file is no mail


def raw_mails(names: list[str]) -> Iterator[tuple[str, bytes | str]]:
    """(name, raw mail) of files, Maildir folders and mbox files; a text instead of bytes says why one cannot be read."""
    for name in names:
        path = Path(name)
        try:
            if path.is_dir():
                folder = mailbox.Maildir(path, create=False) if (path / "cur").is_dir() else None
                files = ([(key, folder.get_bytes(key)) for key in sorted(folder.keys())] if folder is not None
                         else [(str(file), file.read_bytes()) for file in sorted(path.rglob("*.eml"))])
                yield from files
            elif path.suffix == ".mbox":
                yield from ((f"{name}#{key}", box.get_bytes(key)) for box in [mailbox.mbox(path, create=False)] for key in box.keys())
            elif path.stat().st_size > MAX_BYTES:
                yield name, f"larger than {MAX_BYTES // 2**20} MiB: no mail"
            else:
                yield name, path.read_bytes()
        except (OSError, mailbox.Error) as problem:
            yield name, str(problem)


def triage_all(names: list[str], parse: Parse, show: Callable[[str], None]) -> int:
    """Prints a line a mail; returns 1 if any could not be read, else 0."""
    failed, number, began = 0, 0, time.monotonic()
    for number, (name, raw) in enumerate(raw_mails(names), 1):
        if isinstance(raw, str):
            failed = 1
            print(json.dumps({"file": name, "error": raw}, ensure_ascii=False))
        else:
            print(triage_bytes(raw, parse, name).as_json())
        if number % PROGRESS_EVERY == 0:
            show(f"{number} mails, {number / (time.monotonic() - began):.0f} a second")
    sys.stdout.flush()
    show(f"{number} mails read in {time.monotonic() - began:.1f} s")
    return failed


def _run(chosen: argparse.Namespace, load: Callable[[], Parse]) -> int:
    return triage_all(chosen.files, load(), lambda line: print(line, file=sys.stderr, flush=True))


def add_to(commands: Any) -> None:
    """Adds `mail triage` to the command line."""
    parser = commands.add_parser("mail", help="read mails of the English mailbox").add_subparsers(dest="mail_command", required=True)
    command = parser.add_parser("triage", help="print one JSON line for each mail")
    command.add_argument("files", nargs="+", help="mail files, folders of .eml files, Maildir folders or .mbox files")
    command.set_defaults(run=_run)
