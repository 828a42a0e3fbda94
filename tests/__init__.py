"""Tests; same names as what they test."""
