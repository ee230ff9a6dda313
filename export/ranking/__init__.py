"""Learns how a pack ranks and how sure it may be, from phrases that no model was trained on."""
