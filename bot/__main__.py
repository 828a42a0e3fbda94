"""The project's commands: `python -m bot mail triage FILE...`; `python -m bot --help` lists them."""

from __future__ import annotations

import argparse
import sys

from bot.mail import command as mail
from bot.mail.triage import Parse


def _load() -> Parse:
    from bot.nlu.parse import model_parse  # seconds, and Rasa: only for commands that need the model

    return model_parse()


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; 0 if it did its work, 1 if some input could not be read, 2 for a wrong call (argparse)."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Kikumimi Chat's commands.")
    commands = parser.add_subparsers(dest="command", required=True)
    mail.add_to(commands)
    chosen = parser.parse_args(arguments)
    return int(chosen.run(chosen, _load))


if __name__ == "__main__":
    sys.exit(main())
