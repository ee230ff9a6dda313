"""The small window that the hotkey opens."""
