"""Notices about the language that may stand before an answer: code -> message id."""

NOTICES = {"switched": "language-switched", "id-or-ms": "language-id-or-ms"}
