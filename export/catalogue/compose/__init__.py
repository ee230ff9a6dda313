"""Composes titles in five languages from the regular English ones and the project's lexicon."""
