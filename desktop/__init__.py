"""What ships to the hospital PC: the search engine, its windows, the system's parts."""

__version__ = "0.1.0"
