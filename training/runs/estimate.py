"""How long all steps together will take: by two cores at first, then by this machine."""

from collections.abc import Mapping

# Seconds of a step and texts a second on two shared cores; see docs/measured/training.md.
BI_STEP, CROSS_STEP, CROSS_LAYERS = 4.4, 1.3, 6
TEXTS_A_SECOND = 300.0


def expected(
    texts: int, steps: int, cross_steps: int, layers: int, questions: int
) -> dict[str, float]:
    """Return the seconds of the long steps on two cores.

    >>> round(sum(expected(90_000, 600, 900, 6, 45_000).values()) / 3600, 1)
    2.0
    """
    mine = (texts + min(questions, texts)) / TEXTS_A_SECOND
    return {
        "bi": steps * BI_STEP,
        "mine": mine,
        "bi, hard": steps * BI_STEP,
        "mine, hard": mine,
        "cross": cross_steps * CROSS_STEP * layers / CROSS_LAYERS,
    }


class Estimate:
    """What is left, mended by how long the steps before really took."""

    def __init__(self, seconds: Mapping[str, float]) -> None:
        self._left = dict(seconds)
        self._expected = self._took = 0.0

    def passed(self, name: str, took: float | None = None) -> None:
        """Note that a step is done; `took` is None where it was done before."""
        wanted = self._left.pop(name, 0.0)
        if took is not None and wanted:
            self._expected, self._took = self._expected + wanted, self._took + took

    def line(self) -> str:
        """Return what is left in words, or nothing when nothing is.

        >>> estimate = Estimate({"bi": 3600, "cross": 600})
        >>> estimate.line()
        'All steps that are left: about 1 h 10 min on two cores.'
        >>> estimate.passed("bi", 7200.0)
        >>> estimate.line()
        'All steps that are left: about 20 min here.'
        """
        if not self._left:
            return ""
        pace = self._took / self._expected if self._expected else 1.0
        minutes = round(sum(self._left.values()) * pace / 60)
        said = f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
        where = "here" if self._expected else "on two cores"
        return f"All steps that are left: about {said} {where}."
