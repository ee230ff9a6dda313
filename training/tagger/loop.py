"""The run of the tagger."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from desktop.engine.models.tagger import chances_of, decoded
from desktop.engine.models.tagging import ASSERTIONS, KINDS, LABELS, Tagged
from desktop.engine.models.windows import Window, windows
from training.data.reports import CASE, Report
from training.runs.chance import Chance
from training.runs.loop import MODEL, Loop, Say, prepare
from training.tagger.judge import Counts
from training.tagger.material import UNKNOWN, Example, examples, held, trained
from training.tagger.model import TaggerModel
from training.tagger.settings import TaggerSettings

BOLD = 0.5
AT_ONCE = 32


class TaggerRun(Loop):
    """`best` is the best held-out figure so far, `worse` how many checkpoints passed since."""

    def __init__(self, folder: Path, settings: TaggerSettings, say: Say) -> None:
        prepare(settings.seed, settings.threads)
        self.settings = settings
        base = Path(settings.base)
        self.tagger = TaggerModel.begin(base, settings.layers, settings.tokens, settings.frozen)
        self.tagger.encoder.model.train()
        self.tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.examples = list(examples(trained(), self.tokenizer, settings.tokens))
        self.held = [(report, self._cut(report)) for report in held()]
        self.chance = Chance(settings.seed)
        self._epoch: list[list[int]] = []
        self.best, self.worse = 0.0, 0
        say(f"{len(self.examples)} windows, {len(self.held)} reports kept aside")
        self._lower: dict[tuple[int, ...], Any] = {}
        self._read_once()
        say("the lower layers have read them")
        super().__init__(folder, settings, self.tagger.parameters(), say)

    def run(self) -> float:
        """Make the steps that are left; return the best held-out figure."""
        self.make_steps()
        return self.best

    def loss(self) -> Any:
        """Compare the label of each word, and what is said of each marked one."""
        import torch
        from torch.nn.functional import cross_entropy

        batch = [self.examples[place] for place in self._next()]
        logits = self._logits([example.window for example in batch])
        rows, labels = _targets(batch)
        chosen = logits[rows[0], rows[1]]
        size = len(LABELS)
        loss: Any = 0.0
        for at in range(len(KINDS)):
            part = chosen[:, at * size : (at + 1) * size]
            loss = loss + cross_entropy(part, torch.tensor(labels[at]), ignore_index=UNKNOWN)
        said = torch.tensor(labels[-1])
        if bool((said != UNKNOWN).any()):
            part = chosen[:, -len(ASSERTIONS) :]
            loss = loss + self.settings.said_weight * cross_entropy(
                part, said, ignore_index=UNKNOWN
            )
        return loss

    def _next(self) -> list[int]:
        """Return the places of the next batch: windows of like length, in a new order an epoch."""
        if not self._epoch:
            order = [
                place for place, example in enumerate(self.examples)
                if not example.is_case or self.chance.random() < self.settings.share
            ]  # fmt: skip
            self.chance.shuffle(order)
            size, chunk = self.settings.batch, self.settings.batch * 20
            for start in range(0, len(order), chunk):
                some = sorted(
                    order[start : start + chunk],
                    key=lambda place: len(self.examples[place].window.ids),
                )
                self._epoch += [some[at : at + size] for at in range(0, len(some), size)]
            self.chance.shuffle(self._epoch)
        return self._epoch.pop()

    def _cut(self, report: Report) -> list[Window]:
        return list(windows(report.text, self.tokenizer, self.settings.tokens))

    def _read_once(self) -> None:
        """Keep what the frozen layers make of every window, in half the digits."""
        import torch

        every = [example.window for example in self.examples]
        every += [window for _, cut in self.held for window in cut]
        every.sort(key=lambda window: len(window.ids))
        with torch.inference_mode():
            for start in range(0, len(every), AT_ONCE):
                some = every[start : start + AT_ONCE]
                ids, mask = self._padded(some)
                hidden = self.tagger.lower(ids, mask, self.settings.frozen)
                for window, row in zip(some, hidden, strict=True):
                    self._lower[window.ids] = row[: len(window.ids)].half().clone()

    def _padded(self, batch: Sequence[Window]) -> tuple[Any, Any]:
        import torch

        width = self._width(batch)
        ids = torch.full((len(batch), width), self.tagger.encoder.tokenizer.pad_token_id or 0)
        mask = torch.zeros((len(batch), width), dtype=torch.long)
        for row, window in enumerate(batch):
            ids[row, : len(window.ids)] = torch.tensor(window.ids)
            mask[row, : len(window.ids)] = 1
        return ids, mask

    def _width(self, batch: Sequence[Window]) -> int:
        """Return one of a few lengths, so that each is planned once."""
        longest = max(len(window.ids) for window in batch)
        return min(-(-longest // 16) * 16, self.settings.tokens)

    def _logits(self, batch: Sequence[Window]) -> Any:
        import torch

        width = self._width(batch)
        hidden = torch.zeros((len(batch), width, self.tagger.encoder.hidden))
        mask = torch.zeros((len(batch), width), dtype=torch.long)
        for row, window in enumerate(batch):
            hidden[row, : len(window.ids)] = self._lower[window.ids].float()
            mask[row, : len(window.ids)] = 1
        return self.tagger.upper(hidden, mask, self.settings.frozen)

    def measure(self) -> str:
        """Judge the held-out reports, and keep the model where it is the best."""
        figures = self.figures()
        figure = sum(figures.values()) / len(figures)
        better = figure > self.best
        self.best, self.worse = max(figure, self.best), 0 if better else self.worse + 1
        if better:
            self.tagger.save(self.folder / MODEL)
        self.curve.add(self.step, {"held-out": figure})
        return ", ".join(f"{name} {value:.3f}" for name, value in figures.items())

    def figures(self) -> dict[str, float]:
        """Return the F1 of mentions by kind and source, and how often what is said is right."""
        counts: dict[str, Counts] = defaultdict(Counts)
        for report, cut in self.held:
            tagged = self.tag(cut)
            for kind in KINDS:
                name = f"{kind} {'cases' if report.style == CASE else 'reports'}"
                counts[name].add(
                    [one for one in report.mentions if one.kind == kind],
                    [one for one in tagged if one.kind == kind],
                )
        found = {name: one.overlap for name, one in counts.items()}
        found |= {f"exact {name}": one.exactly for name, one in counts.items()}
        return {**found, "said": counts["d reports"].assertion}

    def tag(self, cut: Sequence[Window]) -> list[Tagged]:
        """Return what the model sees in the windows of a report."""
        import torch

        found: list[Tagged] = []
        model = self.tagger.encoder.model
        model.eval()
        with torch.inference_mode():
            for start in range(0, len(cut), AT_ONCE):
                batch = cut[start : start + AT_ONCE]
                answer = self._logits(batch).cpu().numpy()
                for window, logits in zip(batch, answer, strict=True):
                    found += decoded(window, chances_of(window, logits), BOLD)
        model.train()
        return found

    def has_stalled(self) -> bool:
        """Stop where patience is at its end."""
        return 0 < self.settings.patience <= self.worse

    def models(self) -> dict[str, Any]:
        """Return the encoder and its head."""
        return {"model": self.tagger.encoder.model, "head": self.tagger.head}

    def position(self) -> dict[str, Any]:
        """Return where the epoch stands, and the best figure."""
        return {
            "chance": self.chance.state(), "epoch": self._epoch,
            "best": self.best, "worse": self.worse,
        }  # fmt: skip

    def restore(self, position: dict[str, Any]) -> None:
        """Go on where the epoch stood."""
        self.chance.restore(position["chance"])
        self._epoch = [list(batch) for batch in position["epoch"]]
        self.best, self.worse = position["best"], position["worse"]


def _targets(batch: Sequence[Example]) -> tuple[np.ndarray, list[list[int]]]:
    """Return where the words begin, as (row, token), and their labels by kind and assertion."""
    places: list[tuple[int, int]] = []
    labels: list[list[int]] = [[] for _ in range(len(KINDS) + 1)]
    for row, example in enumerate(batch):
        places += [(row, word.token) for word in example.window.words]
        for known, own in zip(labels, example.labels, strict=True):
            known += own
    return np.array(places).T, labels
