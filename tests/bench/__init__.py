"""Figures that anyone can take again: `make bench`, or `python -m tests.bench PART --pack PACK`."""
