"""Tests of the batch: reading, guessing, reviewing, saving, without a window."""
