"""What differs by operating system, each part one small module behind one interface."""
