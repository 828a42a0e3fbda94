"""Rasa's own commands on the project: the data is valid, the rules answer as the stories say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from bot import training

ROOT = Path(__file__).resolve().parent.parent


def rasa(*arguments: str) -> str:
    """Runs a Rasa command; its whole output."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
                   "RASA_TELEMETRY_ENABLED": "false", "ACTION_URL": "", "TRACKER_DB": "", "GATEWAY_SECRET": ""}
    done = subprocess.run([sys.executable, "-m", "rasa", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True,
                          timeout=280, check=False)
    output = done.stdout + done.stderr
    assert done.returncode == 0, output[-3000:]
    return output


def test_data_validate() -> None:
    output = rasa("data", "validate")
    assert "No story structure conflicts found" in output
    # The same word may mean two things in two languages ("hai"); within one language bot/checks.py forbids it.
    assert "empty domain" not in output


def test_core(tmp_path: Path) -> None:
    training.train()
    output = rasa("test", "core", "-m", str(training.MODEL), "--stories", "tests/stories", "--out", str(tmp_path),
                  "--fail-on-prediction-errors")
    stories = (ROOT / "tests" / "stories" / "test_rules.yml").read_text().count("- story:")
    assert re.search(rf"Evaluating {stories} stories", output) and "WrongPrediction" not in output
