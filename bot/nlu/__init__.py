"""Rasa graph components: thin wrappers around the modules in bot/."""
