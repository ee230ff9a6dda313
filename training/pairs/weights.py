"""How often a kind of text is drawn: as the question a coder asks, and as the text that answers."""

# Mentions are real and few; phrases are many and clean; titles answer rather than ask.
QUESTION = {
    "mention": 6.0, "mapped_mention": 4.0, "mexican": 1.2, "phrase": 1.0, "doid": 1.0,
    "swiss": 1.0, "phenotype": 1.0, "inclusion": 0.8, "national": 0.5, "mondo": 0.4,
    "orphanet": 0.4, "index": 0.3, "title": 0.25, "short": 0.25,
}  # fmt: skip
ANSWER = {
    "title": 2.0, "phrase": 1.0, "inclusion": 0.8, "mention": 0.6, "national": 0.5,
    "mapped_mention": 0.5, "doid": 0.5, "mexican": 0.4, "swiss": 0.3, "phenotype": 0.3,
    "mondo": 0.2, "orphanet": 0.2, "short": 0.1, "index": 0.1,
}  # fmt: skip
OTHER = 0.5  # a kind that a site brings along
MOST = 14.0  # a rubric with a hundred texts is not drawn ten times as often as one with ten


def as_question(kind: str) -> float:
    """Return the weight of a kind on the side of the question."""
    return QUESTION.get(kind, OTHER)


def as_answer(kind: str) -> float:
    """Return the weight of a kind on the side of the answer."""
    return ANSWER.get(kind, OTHER)
