"""Windows: a Python of its own, the frozen program and its installers, made on any Linux."""
