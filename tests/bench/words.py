"""Look-ups without a model: each step's latency, and side by side with SQLite's own ways."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import click
import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.query import understand
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.engine.text.folding import fold, words_of
from tests.bench.measure import row, timed
from tests.bench.phrases import PHRASES

ROUNDS = 15
SHORT = ("EPOC reagudizado", "HTA", "no fiebre", "fractura torus radio derecho", "asthme")
MISSPELT = ("insufciencia cardiaca", "neumonai bilateral", "apendizitis aguda", "diabtes")
BEGUN = ("insuf", "fractura de cad", "pneumo", "acute append", "broncopneum")
LISTS = ("1. HTA 2. DM2 con nefropatía; FA crónica", "- EPOC\n- IAM\n- ACV")
CODES = ("S52.521A", "s52521", "I5O.9", "j44")


def run(pack: Path, full: bool = False) -> None:
    """Print the table of steps and the comparison."""
    with SearchEngine.open(pack, load_models=False) as engine:
        _steps(engine)
        _side_by_side(engine.catalogue)


def _steps(engine: SearchEngine) -> None:
    catalogue, whole = engine.catalogue, SearchOptions(top=10)

    def understood(phrase: str) -> object:
        return understand(phrase, catalogue=catalogue)

    def found(phrase: str) -> object:
        return catalogue.search(words_of(phrase), 60)

    def typed(phrase: str) -> object:
        return catalogue.search(words_of(phrase), 60, prefix=True)

    def answered(phrase: str) -> object:
        return engine.search(phrase, whole)

    rows: tuple[tuple[str, Callable[[str], object], tuple[str, ...], str], ...] = (
        ("phrase understood, 12 tokens", understood, PHRASES, ""),
        ("phrase understood, short", understood, SHORT, ""),
        ("phrase understood, misspelt", understood, MISSPELT, ""),
        ("list understood", understood, LISTS, ""),
        ("word search, 12 tokens", found, PHRASES, "limit 15 p95"),
        ("word search, as it is typed", typed, BEGUN, "limit 15 p95"),
        ("look-up by words, 12 tokens", answered, PHRASES, ""),
        ("look-up by words, short", answered, SHORT, ""),
        ("look-up of a code", answered, CODES, ""),
    )
    for name, call, phrases, limit in rows:
        click.echo(row(name, timed(call, phrases, ROUNDS), limit))


def _side_by_side(catalogue: Catalogue) -> None:
    """The same texts and phrases through plain FTS5 with bm25(), and through LIKE."""
    plain = plain_index(catalogue)

    def ours(phrase: str) -> object:
        return catalogue.search(words_of(phrase), 60)

    def fts5(phrase: str) -> object:
        question = " OR ".join(f'"{word}"' for word in words_of(phrase))
        sql = "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY bm25(fts) LIMIT 60"
        return plain.execute(sql, (question,)).fetchall()

    def like(phrase: str) -> object:
        words = words_of(phrase)
        clauses = " AND ".join("folded LIKE ?" for _ in words)
        sql = f"SELECT rowid FROM text WHERE {clauses} LIMIT 60"
        return plain.execute(sql, [f"%{word}%" for word in words]).fetchall()

    own = timed(ours, PHRASES, ROUNDS)
    click.echo(f"\n{'side by side, 12 tokens':44} {'p50':>12} {'p95':>12}   p95 against ours")
    others = ((fts5, "FTS5, bm25()", ROUNDS), (like, "LIKE, all words", 1))
    _compared("this word search", own, own)
    for call, name, rounds in others:
        _compared(name, timed(call, PHRASES, rounds), own)


def _compared(name: str, times: np.ndarray, own: np.ndarray) -> None:
    median, worst = np.median(times), np.quantile(times, 0.95)
    ratio = worst / np.quantile(own, 0.95)
    click.echo(f"{name:44} {median:9.1f} ms {worst:9.1f} ms   {ratio:6.1f} x")


def plain_index(catalogue: Catalogue) -> sqlite3.Connection:
    """The catalogue's texts in FTS5 as it comes, and in a plain table."""
    database = sqlite3.connect(":memory:")
    database.executescript(
        "CREATE TABLE text (folded TEXT);"
        "CREATE VIRTUAL TABLE fts USING fts5(folded, content='', tokenize='unicode61');"
    )
    rows = [(text.id, fold(text.text)) for text in catalogue.iter_texts()]
    database.executemany("INSERT INTO text (rowid, folded) VALUES (?, ?)", rows)
    database.executemany("INSERT INTO fts (rowid, folded) VALUES (?, ?)", rows)
    return database
