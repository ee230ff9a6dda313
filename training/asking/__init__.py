"""The encoder learns to ask a finished index: its vectors stay as they are, questions move."""
