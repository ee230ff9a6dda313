"""Tests of the case list."""
