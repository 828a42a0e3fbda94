"""Rasa's outer parts: the gateway's channel, the generator that speaks message ids, the launcher."""
