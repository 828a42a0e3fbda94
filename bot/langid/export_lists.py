"""Prints wordfreq's lists as JSON; runs in an environment of its own, because wordfreq and Rasa's pins do not agree."""

import json
import sys

import wordfreq

OURS = {"en": 25000, "vi": 15000, "id": 30000, "fil": 30000, "pt": 25000, "es": 25000, "fr": 25000, "ms": 30000}
BACKGROUND = ("de", "it", "nl", "tr", "pl", "ro", "sv", "da", "nb", "fi", "cs", "hu", "sh", "ca")
BACKGROUND_WORDS = 8000  # fewer lose `other` (research/langid.md §4)

lists = {}
for language, number in {**OURS, **dict.fromkeys(BACKGROUND, BACKGROUND_WORDS)}.items():
    words = [word for word in wordfreq.top_n_list(language, number) if word.replace("'", "").isalpha()]
    lists["tl" if language == "fil" else language] = {word: wordfreq.word_frequency(word, language) for word in words}
for language in ("zh", "ja"):  # whole words only for their characters; the tokenizers that wordfreq would want are not needed
    frequent = sorted(wordfreq.get_frequency_dict(language).items(), key=lambda item: -item[1])[:40000]
    lists[language] = dict(frequent)
json.dump(lists, sys.stdout, ensure_ascii=False)
