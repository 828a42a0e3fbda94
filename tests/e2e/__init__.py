"""Tests of the whole running system."""
