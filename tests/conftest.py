"""Shared by the tests: the whole system started as processes, once a session, in a folder of its own."""

from __future__ import annotations

import mailbox
import os
import random
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from html import unescape
from pathlib import Path

import pytest

os.environ.setdefault("KIKUMIMI_VAR", "/tmp/kikumimi-tests")
Path(os.environ["KIKUMIMI_VAR"]).mkdir(parents=True, exist_ok=True)
ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 240


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` writes the golden files anew, to be reviewed in the diff."""
    parser.addoption("--accept", action="store_true")


def free_port() -> int:
    """A port nobody listens on, below the range from which the kernel takes ports for outgoing connections."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port


class System:
    """A running `python -m bot.supervisor` with its addresses and folders."""

    def __init__(self, folder: Path) -> None:
        self.var, self.ports = folder, {name: free_port() for name in ("web", "rasa", "actions")}
        variables = {**os.environ, "KIKUMIMI_VAR": str(folder), "KIKUMIMI_PORT": str(self.ports["web"]),
                     "KIKUMIMI_RASA_PORT": str(self.ports["rasa"]), "KIKUMIMI_ACTIONS_PORT": str(self.ports["actions"]),
                     "PYTHONPATH": str(ROOT), "KIKUMIMI_RASA_TIMEOUT": "10", "KIKUMIMI_INBOX": f"maildir:{folder / 'inbox'}", "KIKUMIMI_INBOX_SECONDS": "0.5"}
        mailbox.Maildir(folder / "inbox", create=True)
        self.output = folder / "supervisor.log"
        with open(self.output, "wb") as out:
            self.process = subprocess.Popen([sys.executable, "-m", "bot.supervisor"], cwd=ROOT, env=variables,
                                            stdout=out, stderr=out)
        end = time.monotonic() + START_SECONDS
        while "Ready." not in self.output.read_text():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(self.output.read_text())
            time.sleep(0.3)

    @property
    def url(self) -> str:
        """The residents' address."""
        return f"http://127.0.0.1:{self.ports['web']}"

    def pid(self, marker: str) -> int:
        """The process id of a service, by a word of its command line and this system's port."""
        found = subprocess.run(["pgrep", "-f", marker], capture_output=True, text=True, check=True).stdout.split()
        children = [pid for pid in found if Path(f"/proc/{pid}/environ").read_bytes().find(str(self.var).encode()) >= 0]
        return int(children[0])

    def stop(self) -> None:
        """As Ctrl-C does."""
        self.process.terminate()
        self.process.wait(timeout=30)


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> System:
    """The whole system on free ports."""
    running = System(tmp_path_factory.mktemp("system"))
    yield running
    running.stop()


class Visitor:
    """A resident without JavaScript: posts the form and reads the page."""

    def __init__(self, url: str, locale: str) -> None:
        self.url, self.locale, self.token, self.number = url, locale, "", 0
        with urllib.request.urlopen(f"{url}/{locale}/chat", timeout=60) as answer:
            self.page, self.status = answer.read().decode(), answer.status

    def post(self, **fields: str) -> str:
        """Sends the form; returns the page."""
        self.number += 1
        data = {"token": self.token, "turn": f"{id(self):x}-{self.number:04d}-turn", **fields}
        request = urllib.request.Request(f"{self.url}/{self.locale}/chat", urllib.parse.urlencode(data).encode())
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                self.page, self.status = answer.read().decode(), answer.status
        except urllib.error.HTTPError as refused:
            self.page, self.status = refused.read().decode(), refused.code
        found = re.search(r'name="token" value="([^"]*)"', self.page)
        self.token = found.group(1) if found and found.group(1) else self.token
        return self.page

    def say(self, text: str) -> str:
        """Types a message."""
        return self.post(text=text, action="send")

    def choose(self, label: str) -> str:
        """Presses the button, or chooses from the list, with this label."""
        choice = re.search(r'(?:name="button" value|<option value)="([^"]+)">' + re.escape(label).replace("'", "(?:'|&#x27;)") + "<", self.page)
        assert choice, f"no answer {label!r} in {self.choices()}"
        return self.post(button=choice.group(1))

    def choices(self) -> list[str]:
        """Labels on offer."""
        return [unescape(text) for text in re.findall(r'(?:name="button" value|<option value)="(?:c|start)[^"]+">([^<]+)<', self.page)]

    def messages(self) -> list[str]:
        """The texts of all messages, tags removed."""
        items = re.findall(r'<li class="(?:bot|resident|staff)".*?</li>\s*(?=<li class="(?:bot|resident|staff)"|</ol>\s*(?:<p|<div|$|\n))', self.page, re.S)
        return [" ".join(unescape(re.sub(r"<[^>]+>", " ", item)).split()) for item in items]


@pytest.fixture
def visitor(system: System):
    """Makes visitors."""
    return lambda locale="en": Visitor(system.url, locale)
