"""Rasa custom actions, one file a subject: slots in; events, message ids and effects out. No sentence stands here."""
