"""That everything can be read: WCAG AA, computed for every pair of colours that meet."""

import pytest

from desktop.ui.report.marks import TONES, ground_of
from desktop.ui.theme.contrast import blend, contrast
from desktop.ui.theme.metrics import Metrics
from desktop.ui.theme.palettes import (
    CHAPTERS,
    PALETTES,
    SHAPE_PAIRS,
    TEXT_PAIRS,
    Palette,
    chapter_colour,
    choose_palette,
)
from desktop.ui.theme.stylesheet import make_stylesheet
from desktop.ui.theme.theme import theme

every_palette = pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)


@every_palette
def test_text_reaches_the_contrast_that_small_letters_need(palette: Palette) -> None:
    need = 7 if palette.name.startswith("contrast") else 4.5
    low = {
        (text, ground): round(contrast(getattr(palette, text), getattr(palette, ground)), 2)
        for text, ground in TEXT_PAIRS
        if contrast(getattr(palette, text), getattr(palette, ground)) < need
    }
    assert not low


@every_palette
def test_edges_and_focus_reach_the_contrast_that_shapes_need(palette: Palette) -> None:
    for shape, ground in SHAPE_PAIRS:
        assert contrast(getattr(palette, shape), getattr(palette, ground)) >= 3, (shape, ground)


@every_palette
def test_every_chapter_has_a_stripe_of_its_own_that_can_be_seen(palette: Palette) -> None:
    stripes = [chapter_colour(chapter, palette) for chapter in range(1, CHAPTERS + 1)]
    assert len(set(stripes)) == CHAPTERS
    assert all(contrast(stripe, palette.surface) >= 3 for stripe in stripes)


@every_palette
def test_words_of_a_report_can_be_read_on_the_tint_of_what_is_said(palette: Palette) -> None:
    theme().palette = palette
    need = 7 if palette.name.startswith("contrast") else 4.5
    grounds = {assertion: ground_of(assertion) for assertion in TONES}
    assert all(contrast(palette.text, ground) >= need for ground in grounds.values())
    assert len(set(grounds.values())) == len(grounds)


def test_the_formula_agrees_with_published_examples() -> None:
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
    assert round(contrast("#0000ff", "#ffffff"), 2) == 8.59
    assert blend("#ffffff", "#000000", 0.5) == "#808080"


def test_settings_and_desktop_choose_the_palette() -> None:
    assert not choose_palette("light", False, system_is_dark=True).dark
    assert choose_palette("system", False, system_is_dark=True).dark
    assert choose_palette("dark", True, system_is_dark=False).name == "contrast-dark"


@every_palette
def test_the_style_sheet_is_filled_whole(palette: Palette) -> None:
    sheet = make_stylesheet(palette, Metrics(150), "Mono", "arrow.svg")
    assert "$" not in sheet
    assert palette.accent in sheet


def test_text_size_is_kept_within_what_the_layout_was_drawn_for() -> None:
    assert Metrics(1000).body == Metrics(200).body
    assert Metrics(200).space(2) == 2 * Metrics(100).space(2)
