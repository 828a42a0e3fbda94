"""Three peers on the same data in the same run: Rasa's default DIET pipeline, n-grams with logistic regression, langdetect."""

from __future__ import annotations

import asyncio
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Iterator, Mapping, Sequence

import yaml

from bot.evaluation.data import ROOT, Labelled, development, training
from bot.evaluation.scores import Reading
from bot.texts import LOCALES

EPOCHS = 2  # Rasa's default is 300; on this data one epoch takes minutes on two cores
FOLDER = ROOT / "var" / "peers"
DIET = {
    "recipe": "default.v1", "language": "xx", "assistant_id": "peer",
    "pipeline": [
        {"name": "WhitespaceTokenizer"}, {"name": "RegexFeaturizer"}, {"name": "LexicalSyntacticFeaturizer"}, {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": EPOCHS, "entity_recognition": False, "constrain_similarities": True, "random_seed": 0},
    ],
}


def training_examples() -> Iterator[tuple[str, str]]:
    """(message, intent) of all training examples."""
    for locale in LOCALES:
        yield from ((text, intent) for intent, text in training(locale))


def _reading(message: Labelled, ranking: Sequence[tuple[str, float]]) -> Reading:
    return Reading(message, tuple(ranking), True, "", False, (), 0.0)


def _diet_model() -> Path:
    """Trains the DIET model unless data and configuration are as before; minutes on two cores."""
    examples = list(training_examples())
    stamp = hashlib.sha256(repr((examples, DIET)).encode()).hexdigest()[:16]
    model = FOLDER / f"diet-{stamp}.tar.gz"
    if model.exists():
        return model
    FOLDER.mkdir(parents=True, exist_ok=True)
    blocks: dict[str, list[str]] = {}
    for text, intent in examples:
        blocks.setdefault(intent, []).append(text)
    nlu = [{"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in blocks.items()]
    (FOLDER / "nlu.yml").write_text(yaml.safe_dump({"version": "3.1", "nlu": nlu}, allow_unicode=True), encoding="utf-8")
    (FOLDER / "config.yml").write_text(yaml.safe_dump(DIET), encoding="utf-8")
    (FOLDER / "domain.yml").write_text(yaml.safe_dump({"version": "3.1", "intents": list(blocks)}), encoding="utf-8")
    began = time.monotonic()
    print(f"Peer 1: training Rasa's DIET pipeline with {EPOCHS} epochs ...", flush=True)
    with open(FOLDER / "diet.log", "wb") as log:
        subprocess.run([sys.executable, "-m", "rasa", "train", "nlu", "--nlu", "nlu.yml", "--config", "config.yml", "--domain", "domain.yml",
                        "--out", ".", "--fixed-model-name", model.name.removesuffix(".tar.gz")], cwd=FOLDER, check=True, stdout=log,
                       stderr=log, env={**os.environ, "RASA_TELEMETRY_ENABLED": "false"})
    print(f"Peer 1: trained in {time.monotonic() - began:.0f} s", flush=True)
    return model


def diet() -> list[Reading]:
    """Readings by Rasa's default pipeline at reduced epochs."""
    from rasa.core.agent import Agent

    agent = Agent.load(str(_diet_model()))

    async def parse(text: str) -> Mapping[str, Any]:
        return await agent.parse_message(text)

    loop = asyncio.new_event_loop()
    readings = []
    for message in development():
        found = loop.run_until_complete(parse(message.text))
        readings.append(_reading(message, [(item["name"], item["confidence"]) for item in found["intent_ranking"]]))
    loop.close()
    return readings


def ngrams() -> list[Reading]:
    """Readings by TF-IDF of words and character n-grams with logistic regression, the usual baseline."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    texts, intents = zip(*training_examples(), strict=True)
    features = make_union(TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), min_df=2, sublinear_tf=True, max_features=150_000),
                          TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True))
    model = make_pipeline(features, LogisticRegression(C=10, solver="saga", max_iter=20, random_state=0)).fit(texts, intents)
    messages = list(development())
    shares = model.predict_proba([message.text for message in messages])
    return [_reading(message, sorted(zip(model.classes_.tolist(), row.tolist(), strict=True), key=lambda item: -item[1]))
            for message, row in zip(messages, shares, strict=True)]


def langdetect_share(pairs: Sequence[tuple[str, str]]) -> float:
    """The share of (locale, text) pairs that langdetect as it is puts into the right language (seed 0)."""
    from langdetect import DetectorFactory, detect
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    codes = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
    right = 0
    for locale, text in pairs:
        try:
            found = detect(text)
        except LangDetectException:
            continue
        right += codes.get(found, found) == locale
    return right / max(1, len(pairs))
