"""Checkpoints and terminologies in, a signed pack out."""
