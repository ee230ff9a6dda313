"""The encoder that training starts from, wherever it can be had, as a plain checkpoint folder."""
