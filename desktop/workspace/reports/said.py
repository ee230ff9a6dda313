"""What is said of a mention, in plain English words, and what reading a report is for."""

from collections.abc import Mapping

from desktop.engine.report.report import Assertion

SAID: Mapping[Assertion, str] = {
    "present": "present", "negated": "denied", "suspected": "suspected", "past": "past",
    "family": "a relative's", "planned": "planned or feared",
}  # fmt: skip
INTENT = "Proposals out of what is written; whoever codes reads the report and decides."
