"""Settings: how much a search shows and what it may cost."""

from desktop.ui.settings.form import Form


class SearchForm(Form):
    """Results, reranking, processor and memory."""

    page = "search"

    def build(self) -> None:
        """Add the rows."""
        self.add_number("results_shown", 5, 50, 5)
        self.add_switch("billable_only")
        self.add_switch("rerank")
        self.add_number("rerank_depth", 0, 100, 5)
        self.add_list("provider")
        self.add_number("unload_after_minutes", 0, 240, 5)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Search")

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {
            "results_shown": self.tr("Results shown"),
            "billable_only": self.tr("Only billable codes"),
            "rerank": self.tr("Read the best results a second time (reranking)"),
            "rerank_depth": self.tr("Results read a second time"),
            "provider": self.tr("Processor"),
            "unload_after_minutes": self.tr("Free the memory after (minutes)"),
        }

    def hints(self) -> dict[str, str]:
        """Return the lines that need saying."""
        return {
            "rerank": self.tr("More precise, and a little slower."),
            "rerank_depth": self.tr("0: as many as the pack advises."),
            "unload_after_minutes": self.tr("0: the models stay in memory."),
        }

    def options(self) -> dict[str, list[tuple[object, str]]]:
        """Return the processors."""
        return {
            "provider": [
                ("auto", self.tr("Automatic")),
                ("cpu", self.tr("Processor only (CPU)")),
                ("cuda", "NVIDIA (CUDA)"),
                ("directml", "DirectML"),
            ]
        }
