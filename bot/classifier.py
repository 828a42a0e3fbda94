"""The intent classifier: n-grams and concepts into a linear model with honest probabilities; no neural network."""

from __future__ import annotations

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
        shares = _softmax(self._model.decision_function(self._features([example])), self._temperature)[0]
        order = np.argsort(-shares)
        return [(str(self._model.classes_[place]), float(shares[place])) for place in order]

    def reasons(self, example: Example, intent: str, limit: int = 6) -> list[tuple[str, float]]:
        """The concepts and words of a message that spoke most for an intent, with their weight; letters' n-grams are left out.

        A concept is named by its code, a word in quotation marks. KeyError for an unknown intent.
        """
        row = int(np.flatnonzero(self._model.classes_ == intent)[0]) if intent in self._model.classes_ else None
        if row is None:
            raise KeyError(intent)
        found, start = [], 0
        for vectorizer in self._vectorizers:
            values = vectorizer.transform([example]).tocoo()
            if vectorizer.analyzer in (_words, _concepts):
                names = self._names(vectorizer)
                found += [(f"“{names[column]}”" if vectorizer.analyzer is _words else names[column],
                           float(value * self._model.coef_[row, start + column])) for column, value in zip(values.col, values.data, strict=True)]
            start += len(vectorizer.vocabulary_)
        return sorted((item for item in found if item[1] > 0), key=lambda item: -item[1])[:limit]

    @lru_cache(maxsize=4)  # noqa: B019 (one model lives as long as the process)
    def _names(self, vectorizer: TfidfVectorizer) -> list[str]:
        return list(vectorizer.get_feature_names_out())

    def save(self, folder: Path) -> None:
        """Writes the model into a folder."""
        joblib.dump((self._vectorizers, self._model, self._temperature), folder / "intent_model.joblib", compress=3)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Reads what `save` wrote."""
        model = cls()
        model._vectorizers, model._model, model._temperature = joblib.load(folder / "intent_model.joblib")
        return model
