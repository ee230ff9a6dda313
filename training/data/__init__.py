"""Readers that turn each table of the data folder, and what the project has itself, into texts."""
