"""Any process may die in the middle of a conversation: nothing said is lost, nothing is done twice."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import time
import urllib.request
from html import unescape

import pytest

from bot.places import display_name
from bot.texts import render
from tests.conftest import System

MARKERS = {"rasa": "bot.dialogue.server", "actions": "rasa_sdk", "web": "uvicorn", "mail": "mailworker"}


@pytest.fixture(autouse=True)
def healthy(system: System) -> None:
    """Each test begins with all processes answering."""
    end = time.monotonic() + 60
    for name, path in (("actions", "/health"), ("rasa", "/"), ("web", "/healthz")):
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{system.ports[name]}{path}", timeout=2).close()
                break
            except OSError:
                time.sleep(0.3)


def kill(system: System, service: str) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            os.kill(system.pid(MARKERS[service]), signal.SIGKILL)
            return
        except (IndexError, ProcessLookupError, FileNotFoundError, subprocess.CalledProcessError):
            time.sleep(0.2)   # killed before, not yet started again
    raise AssertionError(f"{service} did not come back")


def until_answered(person, act, seconds: float = 60) -> None:
    """Repeats the same turn, as a person presses "try again", until the system is back."""
    person.number += 1
    turn, end = f"{id(person):x}-{person.number:04d}-again", time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            person.post(turn=turn, **act)
        except OSError:  # the web part itself is starting again
            time.sleep(0.5)
            continue
        if person.status == 200:
            return
        time.sleep(0.5)
    raise AssertionError(f"no answer within {seconds} s; status {person.status}")


def button(person, label: str) -> dict[str, str]:
    found = re.search(r'(?:name="button" value|<option value)="([^"]+)">' + re.escape(label) + "<", person.page)
    assert found, f"{label!r} not in {person.choices()}"
    return {"button": found.group(1)}


@pytest.mark.parametrize("service", ["rasa", "actions", "web", "mail"])
def test_a_process_dies_in_the_middle(system: System, visitor, service: str) -> None:
    person = visitor("pt")
    person.choose(render("pt", "button-topic-list"))
    person.choose(render("pt", "topic-tax"))
    kill(system, service)
    until_answered(person, button(person, display_name("JP-14", "pt")))
    kill(system, service)
    until_answered(person, button(person, render("pt", "button-step-centre")))
    page = unescape(person.page)
    assert "きくみみ神奈川" in page
    assert len(set(re.findall(r"K-20\d\d-\d{6}", page))) == 1        # one matter, one case
    assert page.count(render("pt", "ask-next-step")) == 1             # and every answer once


def test_a_confirmed_mail_survives_the_mail_worker(system: System, visitor) -> None:
    person = visitor("en")
    person.say("My tax refund from the tax office has not come since March. I live in Chiba")
    if render("en", "button-noted-wrong") in person.choices():
        person.choose(render("en", "button-noted-wrong"))
    for label in ("situation-tax-refund_not_paid", "wish-pay", "since-months", "button-skip", "contacted-no", "button-skip", "button-no-deadline", "button-skip",
                  "button-anonymous", "button-skip"):
        person.choose(render("en", label))
    kill(system, "mail")
    person.choose(render("en", "button-send"))
    kill(system, "web")
    until_answered(person, {"text": "thank you", "action": "send"})
    number = re.findall(r"K-20\d\d-\d{6}", person.page)[-1]
    end = time.monotonic() + 30
    while not (system.var / "mail" / f"{number}.eml").exists() and time.monotonic() < end:
        time.sleep(0.3)
    assert len(list((system.var / "mail").glob(f"{number}*.eml"))) == 1
    with sqlite3.connect(system.var / "kikumimi.sqlite3") as database:
        assert database.execute("select count(*) from web_outboxmail m join web_case c on c.id = m.case_id where c.number = ?",
                                (number,)).fetchone() == (1,)


def test_while_rasa_is_gone_the_message_is_saved_and_the_telephone_is_named(system: System, visitor) -> None:
    person = visitor("ms")
    person.say("hello")
    kill(system, "rasa")
    person.post(text="cukai saya salah", turn="saved-turn-0001", action="send")
    page = unescape(person.page)
    assert person.status == 503 and "0570-090110" in page and "cukai saya salah" in page
    end = time.monotonic() + 60
    while person.status != 200 and time.monotonic() < end:
        person.post(text="", turn="saved-turn-0001", action="retry")
        time.sleep(0.5)
    assert person.status == 200 and unescape(person.page).count("cukai saya salah") == 1


def test_killing_the_supervisor_leaves_nothing_running(tmp_path) -> None:
    own = System(tmp_path)
    pids = [own.pid(marker) for marker in MARKERS.values()]
    os.kill(own.process.pid, signal.SIGKILL)
    own.process.wait()
    end = time.monotonic() + 20
    while any(os.path.exists(f"/proc/{pid}") for pid in pids) and time.monotonic() < end:
        time.sleep(0.3)
    assert not [pid for pid in pids if os.path.exists(f"/proc/{pid}")]
