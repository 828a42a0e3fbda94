"""The pictures of docs/evaluation.md: calibration curve, confusion matrix, accuracy by language."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np

from bot.evaluation.scores import Reading, Score
from bot.topics import INTENTS

_BINS = 10


def _pyplot() -> Any:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    return pyplot


def calibration(readings: Sequence[Reading], path: Path) -> list[tuple[float, float, int]]:
    """Draws how often the first guess is right at each probability; returns (mean probability, share right, messages) a bin."""
    shares = np.array([reading.ranking[0][1] for reading in readings])
    right = np.array([reading.right for reading in readings])
    bins = np.minimum((shares * _BINS).astype(int), _BINS - 1)
    points = [(float(shares[bins == place].mean()), float(right[bins == place].mean()), int((bins == place).sum()))
              for place in range(_BINS) if (bins == place).any()]
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="0.7", linestyle="--")
    axes.plot([point[0] for point in points], [point[1] for point in points], marker="o")
    for mean, share, number in points:
        axes.annotate(str(number), (mean, share), textcoords="offset points", xytext=(6, -10), fontsize=8)
    axes.set(xlabel="probability of the first guess", ylabel="share right (number of messages beside)", xlim=(0, 1), ylim=(0, 1.03))
    figure.savefig(path, dpi=110, bbox_inches="tight")
    pyplot.close(figure)
    return points


def confusion(readings: Sequence[Reading], path: Path) -> None:
    """Draws which intent was read as which; the diagonal is right."""
    place = {intent: number for number, intent in enumerate(INTENTS)}
    matrix = np.zeros((len(INTENTS), len(INTENTS)))
    for reading in readings:
        matrix[place[reading.message.intent], place[reading.ranking[0][0]]] += 1
    matrix /= np.maximum(1, matrix.sum(axis=1, keepdims=True))
    labels = [intent.replace("complaint_", "") for intent in INTENTS]
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(figsize=(11, 11))
    axes.imshow(np.sqrt(matrix), cmap="Blues")  # square root: single mistakes stay visible
    for row, column in zip(*np.nonzero(matrix >= 0.01), strict=True):
        axes.text(column, row, f"{matrix[row, column]:.0%}"[:-1], ha="center", va="center", fontsize=6,
                  color="white" if matrix[row, column] > 0.4 else "black")
    axes.set_xticks(range(len(labels)), labels, rotation=90, fontsize=8)
    axes.set_yticks(range(len(labels)), labels, fontsize=8)
    axes.set(xlabel="read as (per cent of the row)", ylabel="right label")
    figure.savefig(path, dpi=110, bbox_inches="tight")
    pyplot.close(figure)


def languages(scores: Mapping[str, Score], peers: Mapping[str, Mapping[str, Score]], path: Path) -> None:
    """Draws the share of first guesses that are right, by locale, beside the peers' shares."""
    names = list(scores)
    series = {"Kikumimi Chat": scores, **peers}
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(figsize=(11, 4))
    width = 0.8 / len(series)
    for number, (label, values) in enumerate(series.items()):
        axes.bar(np.arange(len(names)) + number * width, [values[name].first for name in names], width, label=label)
    axes.set_xticks(np.arange(len(names)) + 0.4 - width / 2, names)
    axes.set(ylim=(0.4, 1), ylabel="first guess right")
    axes.axhline(0.93, color="0.6", linestyle="--", linewidth=1)
    axes.legend(loc="lower right", fontsize=8)
    figure.savefig(path, dpi=110, bbox_inches="tight")
    pyplot.close(figure)
