"""Rasa component: words of a message, by fugashi + unidic-lite for Japanese and spaCy's blank pipelines elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.folding import MAX_TEXT
from bot.japanese import tagger

# spaCy's rules per language; ko, th and vi need extra segmenters there, and the concept automaton does not need words.
_SPACY = {"en": "en", "vi": "xx", "ne": "ne", "id": "id", "tl": "tl", "th": "xx", "pt": "pt", "es": "es", "fr": "fr",
          "ms": "xx", "zh-Hans": "zh", "zh-Hant": "zh", "ko": "xx"}


@cache
def _pipeline(name: str) -> Any:
    import spacy

    return spacy.blank(name).tokenizer


def words(text: str, language: str) -> List[str]:
    """The words of a text; the language is one of our codes (others are split like "xx")."""
    if language == "ja":
        return [word.surface for word in tagger()(text)]
    return [token.text for token in _pipeline(_SPACY.get(language, "xx"))(text) if not token.is_space]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MultilingualTokenizer(Tokenizer):
    """Tokenizer that follows message["language"]."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Rasa's tokenizer settings; intents are whole labels."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None, "prefix_separator_symbol": None}

    def tokenize(self, message: Message, attribute: str) -> List[Token]:
        """Tokens with their offsets in the text."""
        text = message.get(attribute)
        language = (message.get("language") or {}).get("code", "xx")
        tokens, position = [], 0
        for word in words(text[:MAX_TEXT], language):
            start = text.find(word, position)
            if start < 0:
                continue
            tokens.append(Token(word, start))
            position = start + len(word)
        return tokens or [Token(text, 0)]
