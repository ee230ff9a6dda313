"""The search engine: no Qt, no torch, usable from any Python program."""

ENGINE_VERSION = (1, 0)
