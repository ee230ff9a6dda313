"""Tests of the batch page."""
