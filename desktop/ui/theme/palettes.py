"""The four palettes as plain values, and which pairs of them must be readable together."""

import colorsys
from dataclasses import dataclass
from functools import cache

from desktop.ui.theme.contrast import contrast, hexadecimal

CHAPTERS = 22


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour the interface uses, named by its task."""

    name: str
    dark: bool
    window: str  # behind everything
    surface: str  # lists, fields, cards
    raised: str  # headers, chips, hovered buttons
    text: str
    muted: str  # secondary text
    border: str  # quiet division
    outline: str  # the edge of a control, 3:1 on its ground
    accent: str
    on_accent: str
    selection: str  # the chosen row
    hover: str
    focus: str
    mark: str  # behind a matched word
    good: str
    fair: str
    poor: str
    past: str  # what a report says is over, a relative's, or planned
    family: str
    planned: str


LIGHT = Palette(
    name="light",
    dark=False,
    window="#f4f6f8",
    surface="#ffffff",
    raised="#e9edf1",
    text="#17212b",
    muted="#51606f",
    border="#d8dfe6",
    outline="#7b8896",
    accent="#0b6a80",
    on_accent="#ffffff",
    selection="#dceff3",
    hover="#f0f5f7",
    focus="#0b6a80",
    mark="#fdf0c4",
    good="#1d6f42",
    fair="#865500",
    poor="#a8322d",
    past="#4a5fc1",
    family="#7b3fa0",
    planned="#00687a",
)

DARK = Palette(
    name="dark",
    dark=True,
    window="#12171c",
    surface="#191f26",
    raised="#252d36",
    text="#e4e9ee",
    muted="#a6b2be",
    border="#2e3842",
    outline="#74828f",
    accent="#5cc3d8",
    on_accent="#06222a",
    selection="#163c46",
    hover="#1f2730",
    focus="#7fd8ea",
    mark="#4a3f16",
    good="#7fd6a2",
    fair="#eabd6a",
    poor="#f59a93",
    past="#9fb0ff",
    family="#d6a3f0",
    planned="#6ad3e4",
)

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    dark=False,
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    text="#000000",
    muted="#000000",
    border="#000000",
    outline="#000000",
    accent="#00308f",
    on_accent="#ffffff",
    selection="#cfe4ff",
    hover="#eef5ff",
    focus="#b00020",
    mark="#ffef7a",
    good="#00501f",
    fair="#5a3600",
    poor="#8a0000",
    past="#1d2f9e",
    family="#5a1f80",
    planned="#004a58",
)

CONTRAST_DARK = Palette(
    name="contrast-dark",
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    border="#ffffff",
    outline="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    selection="#002f6b",
    hover="#1c1c1c",
    focus="#00ffff",
    mark="#5c4a00",
    good="#8affb0",
    fair="#ffd27a",
    poor="#ffb3ad",
    past="#b9c6ff",
    family="#e6c2ff",
    planned="#8ae9f7",
)

PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

# Text that must reach 4.5:1, as (text, ground) by the names of the fields above.
TEXT_PAIRS = (
    *(("text", ground) for ground in ("window", "surface", "raised", "selection", "hover", "mark")),
    *(
        ("muted", ground)
        for ground in ("window", "surface", "raised", "selection", "hover", "mark")
    ),
    *(("accent", ground) for ground in ("window", "surface", "selection", "hover")),
    *((tone, ground) for tone in ("good", "fair", "poor") for ground in ("surface", "selection")),
    *((tone, "window") for tone in ("good", "fair", "poor")),
    ("on_accent", "accent"),
)
# Edges and marks that must reach 3:1.
SHAPE_PAIRS = (
    ("outline", "surface"),
    ("outline", "window"),
    ("focus", "surface"),
    ("focus", "window"),
    ("focus", "selection"),
    ("accent", "surface"),
    # The lines under a report's words, plain and chosen.
    *(
        (tone, ground)
        for tone in ("good", "fair", "poor", "past", "family", "planned")
        for ground in ("surface", "mark")
    ),
)


def choose_palette(theme: str, high_contrast: bool, system_is_dark: bool) -> Palette:
    """Return the palette that the settings (and, for "system", the desktop) ask for."""
    dark = system_is_dark if theme == "system" else theme == "dark"
    if high_contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


@cache
def chapter_colour(chapter: int, palette: Palette) -> str:
    """Return the stripe of a chapter: a hue of its own, 3:1 on the list's ground."""
    hue = (0.53 + chapter * 0.381966) % 1.0  # the golden angle keeps neighbours apart
    lightness = 0.62 if palette.dark else 0.46
    step = 0.02 if palette.dark else -0.02
    while True:
        red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.55)
        colour = hexadecimal(red * 255, green * 255, blue * 255)
        if not 0.05 < lightness < 0.95:
            return colour
        if min(contrast(colour, palette.surface), contrast(colour, palette.selection)) >= 3:
            return colour
        lightness += step
