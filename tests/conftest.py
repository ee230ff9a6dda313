"""What holds for every test: machines are shared, so no property is timed."""

from hypothesis import settings

settings.register_profile("shared machines", deadline=None)
settings.load_profile("shared machines")
