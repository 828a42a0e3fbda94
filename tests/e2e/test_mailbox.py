"""Mails through the whole system: read, understood by the real model, answered, in the staff's queue; the worker killed in between."""

from __future__ import annotations

import json
import mailbox
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT, System

MAILS = ROOT / "tests" / "mails"
EXPECTED = json.loads((MAILS / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def lines() -> dict[str, dict]:
    """What `python -m bot mail triage` prints for the folder of test mails and a file that does not exist, by file name."""
    ran = subprocess.run([sys.executable, "-m", "bot", "mail", "triage", str(MAILS), "/nowhere.eml"], cwd=ROOT, capture_output=True, text=True, timeout=200,
                         env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert ran.returncode == 1 and "mails read in" in ran.stderr, ran.stderr[-500:]
    return {Path(found["file"]).name: found for found in map(json.loads, ran.stdout.splitlines())}


@pytest.mark.parametrize("name", EXPECTED)
def test_triage(lines: dict[str, dict], name: str) -> None:
    found, wanted = lines[name], EXPECTED[name]
    assert {key: found[key] for key in ("kind", "language", "prefecture", "has_attachment", "has_url", "case_number")} == {
        key: wanted[key] for key in ("kind", "language", "prefecture", "has_attachment", "has_url", "case_number")}


def test_topics_of_mails_and_files_that_cannot_be_read(lines: dict[str, dict]) -> None:
    with_intents = [name for name, wanted in EXPECTED.items() if wanted.get("intents")]
    right = [name for name in with_intents if lines[name]["intent"] in EXPECTED[name]["intents"]]
    assert len(with_intents) > 20 and len(right) >= 0.93 * len(with_intents), set(with_intents) - set(right)
    assert "error" in lines["nowhere.eml"]


def query(system: System, sql: str) -> list[tuple]:
    """Rows of the system's database."""
    with sqlite3.connect(f"file:{system.var / 'kikumimi.sqlite3'}?mode=ro", uri=True, timeout=20) as database:
        return database.execute(sql).fetchall()


def until(condition, seconds: float = 40.0) -> None:
    """Waits for a condition."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.2)


def test_a_mail_becomes_a_case_and_is_answered_once(system: System) -> None:
    box = mailbox.Maildir(system.var / "inbox")
    for name in ("gmail_web_immigration.eml", "outlook_th_windows874.eml"):
        box.add((MAILS / name).read_bytes())
    os.kill(system.pid("mailworker"), signal.SIGKILL)                 # it comes back and reads the same mails
    until(lambda: len(query(system, "select 1 from web_incomingmail")) == 2)
    rows = query(system, "select c.number, c.channel, c.state, c.language from web_case c join web_incomingmail m on m.case_id = c.id")
    assert {row[1:3] for row in rows} == {("mail", "waiting_for_staff")} and "th" in {row[3] for row in rows}
    until(lambda: len([path for number, *_ in rows for path in (system.var / "mail").glob(f"{number}-*.eml")]) == 2)
    answers = [path.read_bytes() for number, *_ in rows for path in (system.var / "mail").glob(f"{number}-*.eml")]
    assert all(b"Auto-Submitted: auto-replied" in answer for answer in answers)
    box.add((MAILS / "outlook_th_windows874.eml").read_bytes())       # the same mail again changes nothing
    until(lambda: not list((system.var / "inbox" / "new").iterdir()))
    assert len(query(system, "select 1 from web_incomingmail")) == 2
