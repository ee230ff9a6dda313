"""`nosolex doctor`: what works on this PC, and why what does not."""

import contextlib
import json
import platform
import sys
from typing import Any

import click

from desktop import __version__, installation
from desktop.engine import ENGINE_VERSION
from desktop.engine.errors import NosolexError
from desktop.system import paths, settings
from desktop.system.policy import in_force, load_policy


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="For inventory programs.")
def command(as_json: bool) -> None:
    """Check pack, models, processor and folders, and say what is wrong."""
    report = examine()
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        _print(report)
    if report["problems"]:
        raise NosolexError(f"{len(report['problems'])} problem(s) found; they are listed above.")


def examine() -> dict[str, Any]:
    """Return everything an administrator may want to know."""
    report: dict[str, Any] = {
        "version": __version__,
        "engine": ".".join(map(str, ENGINE_VERSION)),
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": platform.machine(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "folders": _folders(),
        "problems": [],
    }
    report["problems"] += _of_administrator()
    report.update(_search(report["problems"]))
    report["remarks"] = _remarks(report.get("search", {}).get("signed_by", ""))
    report["network"] = "refused: every network call of this program is blocked"
    return report


def _of_administrator() -> list[str]:
    """Say what of policy, settings and keys makes no sense or is not trusted."""
    return [*load_policy().problems, *settings.read().problems, *installation.keys().problems]


def _remarks(signer: str) -> list[str]:
    """Say what is no fault, but nothing to rely on either."""
    with contextlib.suppress(NosolexError):
        key = installation.trusted_keys().get(signer)
        if key is not None and key.purpose.startswith("DEVELOPMENT"):
            return [
                f"The pack that answers is signed by {signer}, whose private half everybody has:"
                " that proves that the pack is whole, not who made it."
            ]
    return []


def _folders() -> dict[str, str]:
    return {
        "settings": str(paths.settings_file()),
        "policy": str(paths.policy_file()),
        "keys": str(paths.keys_dir()),
        "packs": str(paths.packs_dir()),
        "own synonyms": str(paths.overlay_file()),
        "case list": str(paths.case_file()),
        "favourites": str(paths.favourites_file()),
        "history": str(paths.history_file()),
        "logs": str(paths.logs_dir()),
        "local socket": paths.socket_name(),
    }


def _search(problems: list[str]) -> dict[str, Any]:
    """Open the pack, load the models, and look one phrase up."""
    from desktop.engine.models.runtime import choose_provider, faster_processors

    provider: Any = in_force().provider
    chosen, reason = choose_provider(provider)
    found: dict[str, Any] = {
        "processor used": chosen,
        "why": reason,
        "faster processors": faster_processors(),
    }
    try:
        with installation.open_engine() as engine:  # as a look-up opens it
            answer = engine.search("pneumonia")
            codes = [result.code for result in answer.results]
            found |= {"search": engine.status(), "first answer": codes[0] if codes else "none"}
            problems += [*engine.passed_over, *engine.problems]
    except NosolexError as error:
        problems.append(str(error))
    return found


def _print(report: dict[str, Any], depth: int = 0) -> None:
    for name, value in report.items():
        if isinstance(value, dict):
            click.echo(f"{'  ' * depth}{name}:")
            _print(value, depth + 1)
        else:
            shown = "; ".join(map(str, value)) if isinstance(value, list) else value
            click.echo(f"{'  ' * depth}{name:14} {shown if shown != '' else '-'}")
