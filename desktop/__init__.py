"""What ships to the hospital PC: the search engine, the windows over it, and what differs by system."""

__version__ = "0.1.0"
