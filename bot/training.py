"""Trains the Rasa model when its data, configuration or code changed: `python -m bot.training [--force]`."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "models" / "kikumimi.tar.gz"
STAMP = ROOT / "models" / "kikumimi.sha256"
# What a trained model depends on; texts and actions are read at run time and are not in it.
SOURCES = ("config.yml", "domain.yml", "data", "bot/nlu", "bot/langid", "bot/classifier.py", "bot/concepts.py",
           "bot/folding.py", "bot/japanese.py", "bot/spelling.py", "bot/emergency.py", "bot/topics.py")


def fingerprint() -> str:
    """One hash over everything the model depends on."""
    total = hashlib.sha256()
    for source in SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                total.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def is_current() -> bool:
    """Whether the model on disk was trained from what is there now."""
    return MODEL.exists() and STAMP.exists() and STAMP.read_text().strip() == fingerprint()


def _show(seconds: float) -> None:
    """One line that counts on a terminal; a new line every 15 s where the output is kept."""
    if sys.stdout.isatty():
        print(f"\rModel: training, {seconds:.0f} s (one to three minutes on two cores) ", end="", flush=True)
    elif round(seconds) % 15 == 1:
        print(f"Model: training, {seconds:.0f} s (one to three minutes on two cores)", flush=True)


def train(force: bool = False) -> None:
    """Trains if needed, with a line of progress every few seconds. SystemExit with one clear line on failure."""
    if is_current() and not force:
        print("Model: up to date.")
        return
    MODEL.parent.mkdir(exist_ok=True)
    log = MODEL.parent / "training.log"
    environment = {**os.environ, "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
                   "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": str(ROOT), "ACTION_URL": "", "TRACKER_DB": "",
                   "GATEWAY_SECRET": ""}
    began, stamp = time.monotonic(), fingerprint()
    with open(log, "wb") as out:
        process = subprocess.Popen([sys.executable, "-m", "rasa", "train", "--fixed-model-name", "kikumimi", "--out",
                                    str(MODEL.parent)], cwd=ROOT, stdout=out, stderr=out, env=environment)
        while process.poll() is None:
            time.sleep(1)
            _show(time.monotonic() - began)
    print()
    if process.returncode or not MODEL.exists():
        raise SystemExit(f"Training failed. The reason stands at the end of {log.relative_to(ROOT)}.")
    STAMP.write_text(stamp)


if __name__ == "__main__":
    train(force="--force" in sys.argv)
