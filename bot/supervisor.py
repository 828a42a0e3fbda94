"""Starts Rasa, the action server, the web part and the mail worker, waits for each, restarts one that dies."""

from __future__ import annotations

import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from bot import training

ROOT = training.ROOT
VAR = Path(os.environ.get("KIKUMIMI_VAR", ROOT / "var"))
NEEDED_MEGABYTES = 300       # databases, logs and mail of the first weeks
READY_SECONDS = 120          # Rasa needs 5 to 15 s on two cores; a busy machine more
_PR_SET_PDEATHSIG = 1        # linux/prctl.h
RESTART_PAUSE = (0.2, 1, 3, 10)
PORTS = {"web": int(os.environ.get("KIKUMIMI_PORT", "8000")), "rasa": int(os.environ.get("KIKUMIMI_RASA_PORT", "5005")),
         "actions": int(os.environ.get("KIKUMIMI_ACTIONS_PORT", "5055"))}


@dataclass
class Service:
    """One child process: how it starts and, if it serves HTTP, the address that answers when it is ready."""

    name: str
    command: list[str]
    ready: str | None = None
    process: subprocess.Popen[bytes] | None = None
    deaths: int = 0
    started: float = field(default=0.0)
    again_at: float = 0.0


def _end_with_parent() -> None:
    """Linux ends the child when the supervisor itself is killed; else the ports would stay taken for the next start."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def environment() -> dict[str, str]:
    """The children's environment: secrets and addresses, nothing on the command line."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "DJANGO_SETTINGS_MODULE": "bot.web.settings",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false",
            "SANIC_HOST": "127.0.0.1",  # rasa_sdk would listen on every address
            "GATEWAY_SECRET": os.environ.get("GATEWAY_SECRET") or secrets.token_urlsafe(32),
            "ACTION_URL": f"http://127.0.0.1:{PORTS['actions']}/webhook", "TRACKER_DB": str(VAR / "rasa.sqlite3"),
            "KIKUMIMI_RASA_URL": f"http://127.0.0.1:{PORTS['rasa']}", "KIKUMIMI_VAR": str(VAR)}


def services() -> list[Service]:
    """The four processes, in the order they start."""
    python, web = sys.executable, PORTS["web"]
    host = os.environ.get("KIKUMIMI_BIND", "127.0.0.1")
    return [
        Service("actions", [python, "-m", "rasa_sdk", "--actions", "actions", "--port", str(PORTS["actions"])],
                f"http://127.0.0.1:{PORTS['actions']}/health"),
        Service("rasa", [python, "-m", "bot.dialogue.server", "--model", str(training.MODEL), "--port", str(PORTS["rasa"])],
                f"http://127.0.0.1:{PORTS['rasa']}/"),
        Service("web", [python, "-m", "uvicorn", "bot.web.asgi:application", "--host", host, "--port", str(web),
                        "--ws", "none", "--no-access-log", "--log-level", "warning"], f"http://127.0.0.1:{web}/healthz"),
        Service("mail", [python, "-m", "bot.web.manage", "mailworker"]),
    ]


def preflight() -> None:
    """Ends with one clear line if a port is taken or the disk is full."""
    VAR.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(VAR).free // 2**20
    if free < NEEDED_MEGABYTES:
        raise SystemExit(f"Only {free} MB are free on the disk of {VAR}; {NEEDED_MEGABYTES} MB are needed. Make room and start again.")
    for name, port in PORTS.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                variable = "KIKUMIMI_PORT" if name == "web" else f"KIKUMIMI_{name.upper()}_PORT"
                raise SystemExit(f"Port {port} ({name}) is already in use. Stop the other program, or set {variable} to a free port.") from None


def check_model() -> None:
    """Ends with one clear line if the model cannot be read: Rasa would start without one and wait for ever."""
    try:
        with tarfile.open(training.MODEL) as archive:
            if "metadata.json" in (Path(name).name for name in archive.getnames()):
                return
    except (OSError, EOFError, tarfile.TarError):
        pass
    raise SystemExit(f"The model {training.MODEL} is broken. Delete it and start again: it will be trained anew.")


def make_secret() -> None:
    """The web part's key, made once, readable by its owner only."""
    path = VAR / "secret.key"
    if not path.exists():
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))


def manage(variables: dict[str, str], *command: str) -> None:
    """Runs one Django command; ends with a clear line if it fails."""
    done = subprocess.run([sys.executable, "-m", "bot.web.manage", *command], env=variables, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(f"Preparing the database failed ({command[0]}); see the lines above.")


class Supervisor:
    """Keeps the services running until it is told to stop."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._environment = variables
        self._services = services()
        self._stopping = False

    def _start(self, service: Service) -> None:
        folder = VAR / "log"
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / f"{service.name}.log", "ab") as log:
            # A session of its own: Ctrl-C reaches the supervisor only, which then stops them in order.
            service.process = subprocess.Popen(service.command, cwd=ROOT, env=self._environment, stdout=log, stderr=log,
                                               start_new_session=True, preexec_fn=_end_with_parent)
        service.started = time.monotonic()

    def _wait(self, service: Service) -> None:
        end = time.monotonic() + READY_SECONDS
        while service.ready and not self._stopping:
            try:
                with urllib.request.urlopen(service.ready, timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                pass
            if service.process is None or service.process.poll() is not None:
                raise SystemExit(f"{service.name} ended while starting; the reason stands at the end of {VAR / 'log' / (service.name + '.log')}.")
            if time.monotonic() > end:
                raise SystemExit(f"{service.name} did not answer within {READY_SECONDS} s; see {VAR / 'log' / (service.name + '.log')}.")
            time.sleep(0.2)

    def _revive(self, service: Service) -> None:
        now = time.monotonic()
        if service.process is not None and service.process.poll() is not None:
            service.deaths = 1 if now - service.started > 60 else service.deaths + 1
            pause = RESTART_PAUSE[min(service.deaths, len(RESTART_PAUSE)) - 1]
            print(f"{service.name} ended with code {service.process.returncode}; starting it again in {pause} s.", flush=True)
            service.process, service.again_at = None, now + pause
        if service.process is None and now >= service.again_at:
            self._start(service)

    def run(self) -> None:
        """Starts all, prints the addresses, watches until SIGINT or SIGTERM."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: setattr(self, "_stopping", True))
        try:
            for service in self._services:
                print(f"Starting {service.name} ...", flush=True)
                self._start(service)
            for service in self._services:
                self._wait(service)
            if not self._stopping:
                print(f"Ready.\n  Residents: http://localhost:{PORTS['web']}/\n  Staff:     http://localhost:{PORTS['web']}/desk/"
                      f"\n  Mail goes into {VAR / 'mail'} (local mode). Stop with Ctrl-C.", flush=True)
            while not self._stopping:
                for service in self._services:
                    self._revive(service)
                time.sleep(0.2)
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends all children, kindly first."""
        running = [service.process for service in self._services if service.process]
        for process in running:
            process.terminate()
        for process in running:
            try:
                process.wait(timeout=8)
            except subprocess.TimeoutExpired:
                process.kill()
        print("Stopped.", flush=True)


def main() -> None:
    """`make run`."""
    preflight()
    training.train()
    check_model()
    make_secret()
    variables = environment()
    manage(variables, "migrate", "--no-input", "-v", "0")
    manage(variables, "first_run")
    Supervisor(variables).run()


if __name__ == "__main__":
    main()
