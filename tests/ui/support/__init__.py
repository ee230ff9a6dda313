"""Helpers of the interface tests."""
