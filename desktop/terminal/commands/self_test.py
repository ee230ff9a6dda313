"""`nosolex self-test`: what IT runs after an installation; it leaves nothing behind."""

import os
import tempfile
import time

import click

from desktop.engine.errors import NosolexError
from desktop.terminal.opening import open_engine

# One everyday diagnosis in each language; the category is what any coder would expect.
PHRASES = {
    "en": ("community-acquired pneumonia", "J18"),
    "es": ("infarto agudo de miocardio", "I21"),
    "ca": ("diabetis mellitus tipus 2", "E11"),
    "it": ("insufficienza renale acuta", "N17"),
    "pt": ("apendicite aguda", "K35"),
    "fr": ("asthme", "J45"),
}


@click.command("self-test")
@click.option("--no-window", is_flag=True, help="Leave the window out.")
def command(no_window: bool) -> None:
    """Look six phrases up and open the window off screen; exit 0 when all is well."""
    failed = [*_look_up(), *([] if no_window else _window())]
    if failed:
        raise NosolexError("The self-test failed: " + " ".join(failed))
    click.echo("all is well.")


def _look_up() -> list[str]:
    failed = []
    with open_engine() as engine:
        for language, (phrase, category) in PHRASES.items():
            results = engine.search(phrase)
            found = [result.code for result in results.results[:5]]
            click.echo(f"{language}  {phrase}: {' '.join(found)}  {results.elapsed_ms:.0f} ms")
            if not any(code.startswith(category) for code in found):
                failed.append(f"“{phrase}” gave {found} and no {category}.")
        failed += [*engine.passed_over, *engine.problems]
    return failed


def _window() -> list[str]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="nosolex-self-test-") as folder:
        # A closing window notes its layout, which is the user's to choose and not the test's.
        os.environ["NOSOLEX_HOME"] = folder
        return _painted()


def _painted() -> list[str]:
    begun = time.monotonic()
    from desktop.app.application import Application, make_qt_application
    from desktop.system.settings import load

    app = make_qt_application()
    application = Application(load())
    application.show_window()
    app.processEvents()
    painted = not application.window.grab().isNull()
    application.stop()
    click.echo(f"window painted after {(time.monotonic() - begun) * 1000:.0f} ms")
    return [] if painted else ["The window was not painted."]
