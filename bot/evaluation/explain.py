"""`python -m bot.evaluation.explain "message" ...`: how a message is read, step by step, and which words speak for the topic."""

from __future__ import annotations

import sys
from typing import Any, Mapping

from bot.concepts import find, lexicons_for
from bot.nlu.parse import model_parse


def report(text: str, found: Mapping[str, Any]) -> str:
    """The lines for one message: language, spelling, concepts with their words, place, intents, reasons."""
    language = found["language"]
    lines = [f"message    {text}", f"language   {language['code']} {language['confidence']:.2f}{' (unsure)' if language['unsure'] else ''}"]
    if found.get("corrected"):
        lines.append(f"read as    {found['corrected']}")
    spelled = found.get("corrected") or text
    fired = find(spelled, lexicons_for(None if language["unsure"] else language["code"]))
    lines.append("concepts   " + (", ".join(f"{hit.concept} ({hit.form})" for hit in fired) or "none"))
    lines += [f"{entity['entity']:10} {entity['value']}" for entity in found.get("entities") or ()]
    lines += [f"intent     {item['confidence']:.3f} {item['name']}" for item in found["intent_ranking"][:3]]
    lines.append(f"band       {found.get('band')}")
    lines.append("because of " + (", ".join(f"{reason['name']} {reason['weight']:+.2f}" for reason in found.get("reasons") or ()) or "letters only"))
    return "\n".join(lines)


def main() -> None:
    """Explains each argument. SystemExit with the usage when there is none."""
    if len(sys.argv) < 2:
        raise SystemExit('Usage: python -m bot.evaluation.explain "message" ...')
    parse = model_parse()
    print("\n\n".join(report(text, parse(text)) for text in sys.argv[1:]))


if __name__ == "__main__":
    main()
