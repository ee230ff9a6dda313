"""The errors a person is meant to read: one sentence that says what, why and what to do."""


class NosolexError(Exception):
    """An expected failure; its text is shown as it is, and the exit code is `exit_code`."""

    exit_code = 1


class UsageError(NosolexError):
    """The question itself was wrong: an unknown option, an empty phrase, no text file."""

    exit_code = 2


class CatalogueError(NosolexError):
    """The catalogue is missing, damaged or of another schema."""


class PackError(NosolexError):
    """A pack cannot be opened, verified, installed or rolled back."""


class Cancelled(NosolexError):
    """A newer phrase overtook this search."""
