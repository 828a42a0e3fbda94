"""bot/classifier.py: one message read alone gives what scikit-learn gives; probabilities add up; the words that count are named."""

from __future__ import annotations

import numpy as np
import pytest

from bot.classifier import Example, IntentModel, _softmax

TEXTS = {"tax": ["the tax office did not refund", "my tax return was refused", "tax refund is late", "income tax too high", "the refund of my tax"],
         "visa": ["my visa renewal takes long", "immigration refused my visa", "visa card expired", "renewal of the visa", "the visa office is slow"],
         "greet": ["hello there", "good morning", "hi hello", "good evening there", "hello good day"]}


def example(text: str) -> Example:
    words = tuple(text.split())
    return Example(text, words, tuple(word for word in words if word in ("tax", "visa", "refund", "hello")))


@pytest.fixture(scope="module")
def model() -> IntentModel:
    pairs = [(example(text), intent) for intent, texts in TEXTS.items() for text in texts]
    return IntentModel().fit([pair[0] for pair in pairs], [pair[1] for pair in pairs])


@pytest.mark.parametrize("text", ["my tax refund", "visa visa visa", "hello", "zzz", "", "the the the office", "税金"])
def test_one_message_alone_is_what_scikit_learn_says(model: IntentModel, text: str) -> None:
    expected = _softmax(model._model.decision_function(model._features([example(text)])), model._temperature)[0]
    found = dict(model.probabilities(example(text)))
    assert np.allclose([found[name] for name in model._model.classes_], expected, atol=1e-5)
    assert abs(sum(found.values()) - 1) < 1e-6


def test_the_words_that_count_are_named(model: IntentModel) -> None:
    ranking, reasons = model.read(example("my tax refund is late"))
    assert ranking[0][0] == "tax" and "tax" in [name for name, _ in reasons] and all(weight > 0 for _, weight in reasons)
    assert model.read(example(""))[1] == []


def test_stored_and_read_again(model: IntentModel, tmp_path) -> None:
    model.save(tmp_path)
    assert IntentModel.load(tmp_path).probabilities(example("visa renewal")) == model.probabilities(example("visa renewal"))
