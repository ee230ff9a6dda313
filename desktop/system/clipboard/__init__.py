"""The clipboard: read on the key press, written on the coder's choice, never watched."""
