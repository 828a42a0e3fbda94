"""The intent classifier: n-grams and concepts into a linear model with honest probabilities; no neural network."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Iterable, Sequence

import joblib
import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from bot.folding import fold

_FOLDS = 3  # calibration: three folds cost three fits, more measured no better
_MAX_FEATURES = 150_000  # keeps the model file in tens of megabytes
_PENALTY = 1.0  # of LinearSVC; 0.3 to 2 measured within half a point
_TEMPERATURES = np.geomspace(0.05, 1.0, 60)


@dataclass(frozen=True)
class Example:
    """One message as the model sees it: text, words and concepts."""

    text: str
    words: tuple[str, ...]
    concepts: tuple[str, ...]


def _folded(example: Example) -> str:
    return fold(example.text)


def _words(example: Example) -> list[str]:
    words = [fold(word) for word in example.words]
    return words + [f"{first} {second}" for first, second in zip(words, words[1:], strict=False)]


def _concepts(example: Example) -> list[str]:
    unique = sorted(set(example.concepts))
    return unique + [f"{first}+{second}" for place, first in enumerate(unique) for second in unique[place + 1:]][:60]


def _softmax(margins: Any, temperature: float) -> Any:
    scaled = margins / temperature
    weights = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def _best_temperature(margins: Any, right: Any) -> float:
    """The temperature at which the softmax of margins is least surprised; margins come from folds the model had not seen.

    One number for all intents: on messages by other authors it was far better calibrated (log loss 0.24) than a sigmoid
    an intent (0.46), which was much too modest.
    """
    rows = np.arange(len(right))
    losses = [-np.log(_softmax(margins, temperature)[rows, right] + 1e-12).mean() for temperature in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(losses))])


class _Table:
    """One vectorizer's vocabulary with the model's weights a row: what its `transform` does, for one message."""

    def __init__(self, vectorizer: TfidfVectorizer, weights: Any) -> None:
        self.weights, self._vocabulary, self._idf = weights, vectorizer.vocabulary_, vectorizer.idf_
        self._analyze, self._is_sublinear = vectorizer.build_analyzer(), vectorizer.sublinear_tf

    def values_of(self, example: Example) -> tuple[list[str], list[int], Any]:
        """Terms, columns and values of a message's vector, scaled to length 1."""
        counts = Counter(term for term in self._analyze(example) if term in self._vocabulary)
        columns = [self._vocabulary[term] for term in counts]
        values: Any = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        if self._is_sublinear:
            values = np.log(values) + 1
        values = values * self._idf[columns] if columns else values
        length = float(np.sqrt((values * values).sum()))
        return list(counts), columns, values / length if length else values


class IntentModel:
    """Train with `fit`, ask with `probabilities`; `save` and `load` keep it in a folder."""

    def __init__(self) -> None:
        self._vectorizers = (
            TfidfVectorizer(preprocessor=_folded, analyzer="char_wb", ngram_range=(1, 4), min_df=2,
                            sublinear_tf=True, max_features=_MAX_FEATURES, dtype=np.float32),
            TfidfVectorizer(analyzer=_words, min_df=2, sublinear_tf=True, dtype=np.float32),
            TfidfVectorizer(analyzer=_concepts, min_df=2, dtype=np.float32),
        )
        self._model: Any = None
        self._temperature = 1.0

    def _features(self, examples: Sequence[Example]) -> Any:
        return hstack([vectorizer.transform(examples) for vectorizer in self._vectorizers]).tocsr()

    def fit(self, examples: Sequence[Example], intents: Iterable[str]) -> IntentModel:
        """Learns from examples and their intents (at least three of each)."""
        kept = []
        for vectorizer in self._vectorizers:
            try:
                vectorizer.fit(examples)
                del vectorizer.stop_words_  # all terms that were too rare: half of the model's memory, and of no use
                kept.append(vectorizer)
            except ValueError:  # scikit-learn's "empty vocabulary": no concept fired in a very small training set
                continue
        self._vectorizers = tuple(kept)
        features, labels = self._features(examples), np.array(list(intents))
        margins = cross_val_predict(LinearSVC(C=_PENALTY, random_state=0), features, labels, method="decision_function",
                                    cv=StratifiedKFold(_FOLDS, shuffle=True, random_state=0))
        self._model = LinearSVC(C=_PENALTY, random_state=0).fit(features, labels)
        self._temperature = _best_temperature(margins, np.searchsorted(self._model.classes_, labels))
        return self

    def probabilities(self, example: Example) -> list[tuple[str, float]]:
        """(intent, probability) pairs, most probable first; they add up to 1."""
        return self.read(example)[0]

    def read(self, example: Example, limit: int = 6) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
        """`probabilities`, and the concepts and words that spoke most for the first intent, with their weight.

        A concept is named by its code, a word in quotation marks; letters' n-grams are left out. One message at a time
        goes through no sparse matrix: scikit-learn's own way cost more than all the rest of the pipeline.
        """
        tables = self._tables()
        margins, told = np.array(self._model.intercept_, dtype=np.float64), []
        for vectorizer, table in zip(self._vectorizers, tables, strict=True):
            names, columns, values = table.values_of(example)
            if columns:
                weights = table.weights[columns] * values[:, None]
                margins += weights.sum(axis=0)
                told += [(vectorizer.analyzer, name, weight) for name, weight in zip(names, weights, strict=True)]
        shares = _softmax(margins[None, :], self._temperature)[0]
        order = np.argsort(-shares)
        found = [(f"“{name}”" if analyzer is _words else name, float(weight[order[0]])) for analyzer, name, weight in told
                 if analyzer in (_words, _concepts) and weight[order[0]] > 0]
        return ([(str(self._model.classes_[place]), float(shares[place])) for place in order],
                sorted(found, key=lambda item: -item[1])[:limit])

    @lru_cache(maxsize=1)  # noqa: B019 (one model lives as long as the process)
    def _tables(self) -> list[_Table]:
        tables, start = [], 0
        for vectorizer in self._vectorizers:
            end = start + len(vectorizer.vocabulary_)
            tables.append(_Table(vectorizer, np.ascontiguousarray(self._model.coef_[:, start:end].T, dtype=np.float32)))
            start = end
        return tables

    def save(self, folder: Path) -> None:
        """Writes the model into a folder."""
        joblib.dump((self._vectorizers, self._model, self._temperature), folder / "intent_model.joblib", compress=3)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Reads what `save` wrote."""
        model = cls()
        model._vectorizers, model._model, model._temperature = joblib.load(folder / "intent_model.joblib")
        return model
