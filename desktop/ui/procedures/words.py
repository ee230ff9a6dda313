"""Words of the builder: what an axis is called, and how many choices are left."""

from PySide6.QtCore import QCoreApplication


def axis_name(axis: str) -> str:
    """Return what a place is about, in the language of the interface."""
    names = {
        "body part": QCoreApplication.translate("procedures", "Body part"),
        "region": QCoreApplication.translate("procedures", "Region"),
        "site": QCoreApplication.translate("procedures", "Site"),
        "system": QCoreApplication.translate("procedures", "System"),
        "approach": QCoreApplication.translate("procedures", "Approach"),
        "device": QCoreApplication.translate("procedures", "Device"),
        "qualifier": QCoreApplication.translate("procedures", "Qualifier"),
        "substance": QCoreApplication.translate("procedures", "Substance"),
        "function": QCoreApplication.translate("procedures", "Function"),
        "duration": QCoreApplication.translate("procedures", "Duration"),
        "method": QCoreApplication.translate("procedures", "Method"),
        "contrast": QCoreApplication.translate("procedures", "Contrast"),
        "radionuclide": QCoreApplication.translate("procedures", "Radionuclide"),
        "modality": QCoreApplication.translate("procedures", "Modality"),
        "isotope": QCoreApplication.translate("procedures", "Isotope"),
        "type": QCoreApplication.translate("procedures", "Type"),
        "equipment": QCoreApplication.translate("procedures", "Equipment"),
    }
    return names.get(axis, axis)


def choices_left(count: int) -> str:
    """Say how many choices are left."""
    if count == 0:
        return QCoreApplication.translate("procedures", "whole")
    if count == 1:
        return QCoreApplication.translate("procedures", "1 choice open")
    return QCoreApplication.translate("procedures", "%1 choices open").replace("%1", str(count))
