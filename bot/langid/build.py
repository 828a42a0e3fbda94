"""Builds model.npz and han.npz: `python -m bot.langid.build LISTS.json`, out of wordfreq's lists and our training sentences.

LISTS.json comes from `python bot/langid/export_lists.py > LISTS.json` in an environment that has wordfreq.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Iterator

import jaconv
import numpy as np
import yaml

from bot.folding import fold
from bot.japanese import hiragana, tagger
from bot.langid import han
from bot.langid.latin import MODEL, TRIGRAM_BUCKETS, bucket, word_key
from bot.langid.scripts import clean, script_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BARE_SHARE = 0.15   # mass of a word with marks that also lies on the spelling without (langid.md §5.5)
_OWN_SHARE = 0.45    # weight of our training sentences beside the lists
_OWN_SHARE_MALAY = 0.6  # of id and ms, which the lists hardly tell apart; measured 0.25 to 0.8
_SMOOTHING = 0.02
_OWN_HAN_SHARE = 0.4
_HAN_FLOOR = 2e-6    # share under which a gram counts as unseen
ROMANISED = ("ne", "ja", "ko", "th", "zh-Hans")


def sentences(language: str, folder: Path) -> Iterator[str]:
    """The training sentences of a language, cleaned."""
    for path in sorted((folder / language).glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            if block["intent"] != "change_language":  # written in, or full of names of, other languages
                yield from (clean(line.lstrip("- ")) for line in block["examples"].splitlines())


def _romanised_japanese(text: str) -> list[str]:
    """The words of a Japanese sentence as people type them in Roman letters (long vowels as they are spelled: koushin)."""
    readings = (hiragana(word.feature.kana or "") for word in tagger()(text))
    return [roman for roman in (jaconv.kana2alphabet(kana) for kana in readings if kana) if roman.isascii() and roman.isalpha()]


def training_words(language: str, folder: Path) -> Counter[str]:
    """Latin-script words of the training sentences of a language."""
    found: Counter[str] = Counter()
    for text in sentences(language, folder):
        if language == "ja" and any(script_of(char) == "Hiragana" for char in text):
            found.update(_romanised_japanese(text))
            continue
        if language in ROMANISED and any(script_of(char) not in ("Latin", None) for char in text):
            continue  # a sentence in its own script with a Latin word says nothing about romanisation
        found.update(_WORD.findall(text))
    return found


def _with_bare(words: dict[str, float]) -> dict[str, float]:
    result: dict[str, float] = {}
    for word, share in words.items():
        bare = fold(word)
        result[word] = result.get(word, 0.0) + share * (1 - _BARE_SHARE if bare != word else 1)
        if bare != word:
            result[bare] = result.get(bare, 0.0) + share * _BARE_SHARE
    return result


def mixed(lists: dict[str, dict[str, float]], folder: Path) -> dict[str, dict[str, float]]:
    """The lists with our own sentences mixed in; romanised languages consist of our sentences only."""
    result = {}
    for language in sorted(set(lists) | set(ROMANISED)):
        listed = dict(lists.get(language, {}))
        total = sum(listed.values()) or 1.0
        words = {word: share / total for word, share in listed.items()}
        own = training_words(language, folder) if (folder / language).is_dir() else Counter()
        if own:
            amount = sum(own.values())
            weight = (_OWN_SHARE_MALAY if language in ("id", "ms") else _OWN_SHARE) if words else 1.0
            words = {word: share * (1 - weight) for word, share in words.items()}
            for word, number in own.items():
                words[word] = words.get(word, 0.0) + weight * number / amount
        if words:
            result[language] = _with_bare(words)
    return result


def _trigrams(words: dict[str, float]) -> np.ndarray:
    cells = np.full(TRIGRAM_BUCKETS, _SMOOTHING / TRIGRAM_BUCKETS)
    for word, share in words.items():
        padded = f"^{word}$"
        for place in range(max(1, len(padded) - 2)):
            cells[bucket(padded[place:place + 3])] += share
    return np.log(cells / cells.sum()).astype(np.float16)


def build(lists: dict[str, dict[str, float]], folder: Path, target: Path) -> None:
    """Writes the model file."""
    words = mixed(lists, folder)
    names = list(words)
    rows = [(word_key(word), np.log(share), place) for place, name in enumerate(names)
            for word, share in words[name].items()]
    rows.sort()
    nepali = Counter(word for sentence in sentences("ne", folder) for word in re.findall(r"[\u0900-\u097f]+", sentence))
    np.savez_compressed(
        target, nepali=np.array([word for word, number in sorted(nepali.items()) if number > 1]), languages=np.array(names), keys=np.array([row[0] for row in rows], dtype=np.uint64),
        logs=np.array([row[1] for row in rows], dtype=np.float16), owners=np.array([row[2] for row in rows], dtype=np.uint8),
        trigrams=np.stack([_trigrams(words[name]) for name in names]))


def _gram_shares(words: dict[str, float], sentences: list[str]) -> Counter[str]:
    """Shares of characters and pairs: frequency list and our sentences mixed, folded to simplified characters."""
    shares: Counter[str] = Counter()
    listed, own = Counter[str](), Counter[str]()
    for word, frequency in words.items():
        for gram in han.grams(fold(word)):
            listed[gram] += frequency  # type: ignore[assignment]
    for sentence in sentences:
        own.update(han.grams(fold(sentence)))
    for counts, weight in ((listed, 1 - _OWN_HAN_SHARE), (own, _OWN_HAN_SHARE)):
        total = sum(counts.values())
        for gram, number in counts.items():
            shares[gram] += weight * number / total  # type: ignore[assignment]
    return shares


def build_han(lists: dict[str, dict[str, float]], folder: Path, target: Path) -> None:
    """Writes the log ratios for bot.langid.han."""
    texts = {code: list(sentences(code, folder)) for code in han.CODES}
    chinese = _gram_shares(lists["zh"], texts["zh-Hans"] + texts["zh-Hant"])
    japanese = _gram_shares(lists["ja"], texts["ja"])
    logs = {gram: math.log((chinese[gram] + _HAN_FLOOR) / (japanese[gram] + _HAN_FLOOR)) for gram in sorted({*chinese, *japanese})}
    kept = {gram: value for gram, value in logs.items() if abs(value) > 0.3}
    counts = {code: Counter(gram for text in texts[code] for gram in han.grams(text)) for code in ("zh-Hans", "zh-Hant")}
    totals = {code: sum(number.values()) for code, number in counts.items()}
    variant = {gram: math.log((counts["zh-Hant"][gram] + 0.5) / totals["zh-Hant"]) - math.log((counts["zh-Hans"][gram] + 0.5) / totals["zh-Hans"])
               for gram in sorted({*counts["zh-Hans"], *counts["zh-Hant"]})
               if counts["zh-Hans"][gram] + counts["zh-Hant"][gram] > 1}
    np.savez_compressed(target, chinese=np.array(list(kept)), chinese_logs=np.array(list(kept.values()), dtype=np.float32),
                        variant=np.array(list(variant)), variant_logs=np.array(list(variant.values()), dtype=np.float32))


if __name__ == "__main__":
    found = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    build_han(found, Path("data/nlu"), han.MODEL)
    build({language: words for language, words in found.items() if language not in ("zh", "ja")}, Path("data/nlu"), MODEL)
