"""Which of our languages a short message is in: script rules first, then words with letters as back-off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.langid import han, latin, scripts
from bot.langid.latin import is_listed as is_listed

# Below these shares the answer is "unsure" (None); `other` needs more (research/langid.md §5.6).
ANSWER_FROM = 0.60
OTHER_FROM = 0.80


@dataclass(frozen=True)
class Guess:
    """`code`: one of our 14 codes, "other", or None when unsure; `ranking`: (code, share), best first."""

    code: str | None
    confidence: float
    ranking: tuple[tuple[str, float], ...] = ()
    detected: str | None = None      # the language or script behind "other"
    words: int = 0
    script_decision: bool = False    # the script alone decides (Hangul, Thai, kana ...)

    def as_dict(self) -> dict[str, Any]:
        """The parse result's `language`; an unsure guess names its best code and says unsure."""
        best = self.code or (self.ranking[0][0] if self.ranking else "other")
        return {"code": best, "confidence": round(self.confidence, 4), "unsure": self.code is None,
                "detected": self.detected,
                "ranking": [{"code": code, "confidence": round(share, 4)} for code, share in self.ranking[:5]]}


def _script(code: str, words: int, share: float = 0.99, detected: str | None = None) -> Guess:
    return Guess(code, share, ((code, share),), detected, words, True)


def _ranked(ranking: list[tuple[str, float]], words: int) -> Guess:
    shares: dict[str, float] = {}
    for language, share in ranking:
        code = language if language in latin.OURS else "other"
        shares[code] = shares.get(code, 0.0) + share
    ordered = tuple(sorted(shares.items(), key=lambda item: -item[1]))
    code, share = ordered[0]
    sure = share >= (OTHER_FROM if code == "other" else ANSWER_FROM)
    detected = ranking[0][0] if code == "other" else None
    return Guess(code if sure else None, share, ordered, detected, words)


def identify(text: str, hint: str | None = None) -> Guess:
    """The language of a message; `hint` is the language picked or spoken so far (worth 1.5 nats, never a script rule).

    Never raises: what carries no words (numbers, emoji, noise) comes back unsure with confidence 0.
    """
    cleaned = scripts.clean(text)
    counts = scripts.count(cleaned)
    words = len(cleaned.split())
    dominant = scripts.dominant(counts, cleaned)
    if dominant is None or scripts.is_noise(cleaned, counts):
        return Guess(None, 0.0)
    if dominant in ("ko", "th"):
        # Thai writes without spaces, Korean often so on a telephone: about four letters are a word.
        return _script(dominant, max(words, sum(counts.values()) // 4))
    if dominant == "Devanagari":
        code, share = scripts.devanagari(cleaned, hint)
        return _script(code, words, share, None if code == "ne" else "hi")
    if dominant == "CJK":
        decided, share = han.decide(cleaned, counts, hint)
        if decided is None:
            return Guess(None, share, ((str(hint) if hint in han.CODES else "ja", share),), None, words)
        return _script(decided, max(words, len(cleaned) // 3), share)
    if dominant != "Latin":
        return _script("other", words, 0.99, dominant)
    return _ranked(latin.rank(cleaned, hint), words)
