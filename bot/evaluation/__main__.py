"""`python -m bot.evaluation [--thresholds] [--quick]`: measures the trained model; --quick leaves the peers out."""

from __future__ import annotations

import sys
from typing import Callable, Mapping, Sequence

from bot.evaluation import figures, peers, report, thresholds
from bot.evaluation.data import ROOT, phrases, places
from bot.evaluation.scores import Reading, by, read_all, score
from bot.langid import identify
from bot.nlu.parse import model_parse
from bot.places import chosen_place, prefecture_names
from bot.texts import LOCALES
from bot.thresholds import thresholds as in_force

DOCS = ROOT / "docs"
LAST = DOCS / "evaluation.json"


def _progress(what: str) -> Callable[[int, int], None]:
    def show(done: int, total: int) -> None:
        if done == total or done % 500 == 0:
            print(f"{what}: {done} of {total}", flush=True)
    return show


def phrase_lines() -> list[str]:
    """How the language of short phrases is identified without a hint, ours and langdetect's."""
    pairs = [(locale, text) for locale, text in phrases() if locale != "other"]
    right = sum(identify(text).as_dict()["code"] == locale for locale, text in pairs) / len(pairs)
    certain = sum(identify(text).code not in (None, locale) for locale, text in pairs)
    others = [text for locale, text in phrases() if locale == "other"]
    refused = sum(identify(text).code in ("other", None) for text in others)
    return [f"Language of {len(pairs)} short phrases (2 to 4 words): {right:.1%} right, {certain} certain and wrong; "
            f"langdetect as it is: {peers.langdetect_share(pairs):.1%}.",
            f"Phrases in languages we do not speak: {refused} of {len(others)} taken for none of ours."]


def place_lines() -> list[str]:
    """How often the prefecture is found when one is named."""
    found = [(locale, prefecture, chosen_place(text)) for locale, prefecture, text in places()]
    right = sum(bool(place and place.code) and prefecture_names(str(place.code))["romaji"].casefold() == prefecture
                for _, prefecture, place in found if place)
    return [f"Prefecture, when a place is named: {right / len(found):.1%} of {len(found)} messages."]


def _peer_rows(readings: Sequence[Reading], others: Mapping[str, Sequence[Reading]]) -> list[list[str]]:
    ours = score(readings)
    pairs = [(reading.message.locale, reading.message.text) for reading in readings if reading.message.intent != "change_language"]
    rows = [["**Kikumimi Chat**", f"**{ours.first:.1%}**", f"**{ours.among_three:.1%}**", f"**{ours.language:.1%}**"]]
    rows += [[name, f"{score(other).first:.1%}", f"{score(other).among_three:.1%}", "–"] for name, other in others.items()]
    return [*rows, ["langdetect as it is", "–", "–", f"{peers.langdetect_share(pairs):.1%}"]]


def main() -> None:
    """Measures, and writes docs/evaluation.md with its figures."""
    readings = read_all(model_parse(), _progress("Messages read"))
    if "--thresholds" in sys.argv:
        chosen = thresholds.choose(readings)
        thresholds.write(chosen)
        print(f"Thresholds: sure {chosen.sure:.2f}, lost {chosen.lost:.2f}, danger {chosen.danger:.2f} -> {thresholds.FILE.relative_to(ROOT)}")
        return
    others: dict[str, Sequence[Reading]] = {}
    if "--quick" not in sys.argv:
        others = {f"Rasa's default pipeline (DIET, {peers.EPOCHS} epochs)": peers.diet(), "n-grams with logistic regression": peers.ngrams()}
    (DOCS / "figures").mkdir(parents=True, exist_ok=True)
    figures.calibration(readings, DOCS / "figures" / "calibration.png")
    figures.confusion(readings, DOCS / "figures" / "confusion.png")
    scores = by(readings, lambda reading: reading.message.locale)
    figures.languages({locale: scores[locale] for locale in LOCALES},
                      {name: by(other, lambda reading: reading.message.locale) for name, other in others.items()}, DOCS / "figures" / "languages.png")
    page = report.markdown(readings, report.load_last(LAST), _peer_rows(readings, others), [*phrase_lines(), *place_lines()], in_force())
    (DOCS / "evaluation.md").write_text(page, encoding="utf-8")
    report.store(report.all_scores(readings), LAST)
    print(page[:page.index("## By intent")])


if __name__ == "__main__":
    main()
