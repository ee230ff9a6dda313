"""Latency, memory and tables, measured the same way everywhere."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

# Twelve tokens or so each, in six languages: what is typed or copied on a ward.
PHRASES = (
    "insuficiencia cardíaca congestiva descompensada con edema agudo de pulmón",
    "fractura de la diáfisis del fémur izquierdo tras caída accidental",
    "acute appendicitis with localized peritonitis without perforation",
    "type 2 diabetes mellitus with diabetic nephropathy stage three",
    "pneumònia bacteriana adquirida a la comunitat del lòbul inferior dret",
    "carcinoma duttale infiltrante della mammella destra con metastasi ossee",
    "infarto agudo do miocárdio com supradesnivelamento do segmento ST",
    "infarctus cérébral dû à une embolie de l'artère cérébrale moyenne",
    "infección del tracto urinario por Escherichia coli resistente",
    "broncopneumopatia cronica ostruttiva riacutizzata con febbre",
    "chronic kidney disease stage 4 due to hypertension",
    "lombalgie chronique avec sciatique gauche par hernie discale",
)


def timed(call: Callable[[str], object], phrases: Sequence[str], rounds: int) -> np.ndarray:
    """Return the milliseconds of each warm call, every phrase `rounds` times, interleaved."""
    for phrase in phrases:
        call(phrase)
    times = []
    for _ in range(rounds):
        for phrase in phrases:
            started = time.perf_counter()
            call(phrase)
            times.append((time.perf_counter() - started) * 1000)
    return np.array(times)


def row(name: str, times: np.ndarray, limit: str = "") -> str:
    """One line of a latency table."""
    median, worst = np.median(times), np.quantile(times, 0.95)
    return f"{name:44} p50 {median:8.1f} ms   p95 {worst:8.1f} ms   {limit}"


def resident_mb() -> float:
    """Memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
