"""The PySide6 interface: popup, window and their parts, over the one door of the engine."""
