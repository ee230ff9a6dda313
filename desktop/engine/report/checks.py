"""Which texts are read at all, each refusal in one sentence."""

import unicodedata

from desktop.engine.errors import UsageError
from desktop.engine.text.normalise import is_binary, is_of_six_languages

LONGEST = 200_000  # characters; the longest discharge reports have some tens of thousands


def check_report(text: str) -> None:
    """Say why a text is no report: empty, too long, no text, another script."""
    if not text.strip():
        raise UsageError("The report is empty; open or paste one with text.")
    if len(text) > LONGEST:
        raise UsageError(
            f"The text has {len(text):,} characters, and a report is read up to {LONGEST:,}; open "
            "one report at a time."
        )
    if is_binary(text):
        raise UsageError("This is no text but the content of a file; open it by its name.")
    letters = [char for char in text[:LONGEST] if char.isalpha()]
    if not letters:
        raise UsageError("There is no word in the report; open or paste one with text.")
    if not any(is_of_six_languages(char) for char in letters):
        script = unicodedata.name(letters[0], "unknown").split()[0].capitalize()
        raise UsageError(
            f"The report is in a script that none of the six languages uses ({script}); Nosolex "
            "reads English, Spanish, Catalan, Italian, Portuguese and French."
        )
