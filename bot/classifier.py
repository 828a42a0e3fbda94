"""The intent classifier: n-grams and concepts into a linear model with honest probabilities; no neural network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Sequence

import joblib
import numpy as np
from scipy.sparse import hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.folding import fold

_FOLDS = 3  # calibration: three folds cost three fits, more measured no better
_MAX_FEATURES = 150_000  # keeps the model file in tens of megabytes


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
        model = CalibratedClassifierCV(LinearSVC(C=0.5, random_state=0), cv=_FOLDS, ensemble=False)
        self._model = model.fit(self._features(examples), np.array(list(intents)))
        return self

    def probabilities(self, example: Example) -> list[tuple[str, float]]:
        """(intent, probability) pairs, most probable first; they add up to 1."""
        shares = self._model.predict_proba(self._features([example]))[0]
        order = np.argsort(-shares)
        return [(str(self._model.classes_[place]), float(shares[place])) for place in order]

    def save(self, folder: Path) -> None:
        """Writes the model into a folder."""
        joblib.dump((self._vectorizers, self._model), folder / "intent_model.joblib", compress=3)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Reads what `save` wrote."""
        model = cls()
        model._vectorizers, model._model = joblib.load(folder / "intent_model.joblib")
        return model
