"""Pictures of the figures: systems side by side, how deep the right code lies, and by group."""

from collections.abc import Sequence
from itertools import cycle
from pathlib import Path

from training.measure.evaluate import Evaluation
from training.measure.systems import DEPTH
from training.runs.plot import plotting


def draw_all(folder: Path, every: Sequence[Evaluation]) -> list[Path]:
    """Draw what can be drawn; return the files."""
    found = []
    for data in dict.fromkeys(one.data for one in every):
        own = [one for one in every if one.data == data and one.questions]
        name = Path(data).stem.replace(" ", "-").replace(">", "-")
        if own:
            found.append(draw_depth(folder / f"depth-{name}.png", own))
            if sum(one.milliseconds > 0 for one in own) > 1:
                found.append(draw_speed(folder / f"speed-{name}.png", own))
            for key in ("language", "chapter", "length"):
                if len(own[0].by(key)) > 1:
                    found.append(draw_groups(folder / f"{key}-{name}.png", own, key))
    return found


def draw_depth(path: Path, every: Sequence[Evaluation]) -> Path:
    """Draw the share of phrases whose code is among the first so many."""
    plt = plotting()
    figure, axes = plt.subplots(figsize=(9, 5), layout="constrained")
    depths = range(1, DEPTH + 1)
    for one in every:
        places = one.places["rubric"]
        shares = [sum(0 < place <= depth for place in places) / len(places) for depth in depths]
        axes.plot(depths, shares, label=one.system)
    axes.set(xlabel="results looked at", ylabel="phrases whose code is there", ylim=(0, 1),
             title=f"{every[0].data}, rubrics", xscale="log")  # fmt: skip
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    figure.savefig(path, dpi=110)
    plt.close(figure)
    return path


def draw_speed(path: Path, every: Sequence[Evaluation]) -> Path:
    """Draw how good each system is against how long a phrase takes it.

    Names stand in the legend: two settings of one system lie too near for labels of their own.
    """
    plt, markers = plotting(), cycle("os^Dvp*X")
    figure, axes = plt.subplots(figsize=(8, 5), layout="constrained")
    for one in every:
        if one.milliseconds:
            value = one.summary("rubric")["MAP@10"].value
            label = f"{one.system}: {one.milliseconds:.3g} ms, {value:.3f}"
            axes.scatter(one.milliseconds, value, marker=next(markers), s=60, label=label)
    axes.set(xlabel="milliseconds a phrase", ylabel="MAP@10 of the rubric", xscale="log",
             title=f"{every[0].data}, {len(every[0].questions):,} phrases")  # fmt: skip
    axes.margins(x=0.15, y=0.15)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    figure.savefig(path, dpi=110)
    plt.close(figure)
    return path


def draw_groups(path: Path, every: Sequence[Evaluation], key: str) -> Path:
    """Draw MAP@10 by group, systems side by side."""
    plt = plotting()
    names = list(every[0].by(key))
    figure, axes = plt.subplots(figsize=(max(7, len(names) * 0.6), 4.5), layout="constrained")
    width = 0.8 / len(every)
    for number, one in enumerate(every):
        means = one.by(key)
        places = [place + number * width for place in range(len(names))]
        axes.bar(places, [means[name]["MAP@10"] for name in names], width, label=one.system)
    axes.set_xticks([place + 0.4 for place in range(len(names))], names)
    axes.set(xlabel=key, ylabel="MAP@10", ylim=(0, 1), title=f"{every[0].data}, rubrics")
    axes.legend(fontsize=8)
    figure.savefig(path, dpi=110)
    plt.close(figure)
    return path
