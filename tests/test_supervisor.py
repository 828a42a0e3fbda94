"""bot/supervisor.py, bot/training.py and bootstrap.sh: what cannot start says why in one line."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot import supervisor, training
from tests.conftest import free_port

ROOT = Path(__file__).resolve().parent.parent


def test_a_used_port_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(supervisor, "VAR", tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setitem(supervisor.PORTS, "web", taken.getsockname()[1])
        with pytest.raises(SystemExit, match=r"Port \d+ \(web\) is already in use.*KIKUMIMI_PORT"):
            supervisor.preflight()


def test_a_full_disk_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(supervisor, "VAR", tmp_path)
    monkeypatch.setattr(supervisor, "NEEDED_MEGABYTES", shutil.disk_usage(tmp_path).total // 2**20 + 1)
    with pytest.raises(SystemExit, match="MB are needed. Make room"):
        supervisor.preflight()


def test_without_python_310_one_line_says_what_to_install(tmp_path: Path) -> None:
    for tool in ("bash", "env"):
        (tmp_path / tool).symlink_to(shutil.which(tool))
    done = subprocess.run([shutil.which("bash"), str(ROOT / "bootstrap.sh")], cwd=tmp_path, env={"PATH": str(tmp_path)},
                          capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "Python 3.10 is needed" in done.stderr and len(done.stderr.splitlines()) == 1


def test_a_broken_model_is_named_and_nothing_is_left_running(tmp_path: Path) -> None:
    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(b"this is no model")
    code = ("from pathlib import Path\nfrom bot import supervisor, training\n"
            f"training.MODEL = Path({str(broken)!r}); training.train = lambda force=False: None\nsupervisor.main()")
    ports = {name: str(port) for name, port in zip(("KIKUMIMI_PORT", "KIKUMIMI_RASA_PORT", "KIKUMIMI_ACTIONS_PORT"),
                                                   (free_port(), free_port(), free_port()), strict=True)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=200, check=False,
                          env={**os.environ, "KIKUMIMI_VAR": str(tmp_path / "var"), "PYTHONPATH": str(ROOT), **ports})
    assert done.returncode == 1 and "is broken. Delete it" in done.stderr and len(done.stderr.splitlines()) == 1 and "Traceback" not in done.stderr
    assert str(broken) not in subprocess.run(["pgrep", "-fa", "bot.dialogue.server"], capture_output=True, text=True, check=False).stdout


def test_training_happens_only_when_something_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text("one")
    monkeypatch.setattr(training, "ROOT", tmp_path)
    monkeypatch.setattr(training, "SOURCES", ("config.yml",))
    before = training.fingerprint()
    assert training.fingerprint() == before
    (tmp_path / "config.yml").write_text("two")
    assert training.fingerprint() != before
