"""The screens of the program as a coder meets them, each a function that brings one into sight."""

from collections.abc import Callable
from functools import partial

from desk_help import about, actions, first_start, form, guide, keys
from desk_lists import batch, batch_file, favourites, history
from desk_lookup import episode, lookup, pasted, procedures, tree
from desk_popup import popup, popup_details, popup_keys, popup_procedures
from desk_report import report, report_empty
from guide_pictures import FRACTURE, LISTS
from PySide6.QtWidgets import QWidget

from desktop.app.application import Application

Scene = Callable[[Application, str], QWidget]

SCENES: dict[str, Scene] = {
    "popup-empty": lambda application, _: popup(application, ""),
    "popup-answers": lambda application, language: popup(application, FRACTURE[language]),
    "popup-list": lambda application, language: popup(application, LISTS[language]),
    "popup-details": popup_details,
    "popup-procedures": popup_procedures,
    "popup-keys": popup_keys,
    "lookup": lookup,
    "pasted": pasted,
    "episode": episode,
    "tree": tree,
    "report-empty": report_empty,
    "report": report,
    "procedures": procedures,
    "batch-file": batch_file,
    "batch": batch,
    "favourites": favourites,
    "history": history,
    "actions": actions,
    "keys": keys,
    "about": about,
    "guide": guide,
    **{
        f"settings-{name}": partial(form, name=name)
        for name in (
            *("general", "appearance", "hotkey", "search", "clipboard", "episode"),
            *("packs", "synonyms", "privacy"),
        )
    },
    **{f"first-{step}": partial(first_start, step=step) for step in range(3)},
}
