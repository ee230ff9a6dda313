"""What each of the seven characters is about, which differs from section to section."""

FIRST = ("section", "system", "operation")
_MEDICAL = "body part,approach,device,qualifier"
_BELOW = {
    "2": "region,approach,device,qualifier",
    "3": "site,approach,substance,qualifier",
    "4": "system,approach,function,qualifier",
    "5": "system,duration,function,qualifier",
    "6": "system,duration,qualifier,qualifier",
    "7": "region,approach,method,qualifier",
    "8": "region,approach,method,qualifier",
    "9": "region,approach,method,qualifier",
    "B": "body part,contrast,qualifier,qualifier",
    "C": "body part,radionuclide,qualifier,qualifier",
    "D": "site,modality,isotope,qualifier",
    "F": "region,type,equipment,qualifier",
    "G": "type,qualifier,qualifier,qualifier",
    "H": "type,qualifier,qualifier,qualifier",
    "X": "body part,approach,substance,qualifier",
}
_OPERATIONS = {"B": "type", "C": "type", "D": "modality", "F": "type", "G": "type", "H": "type"}


def axis(section: str, place: int) -> str:
    """Name what a place is about in a section.

    >>> axis("0", 4), axis("B", 5), axis("B", 3)
    ('body part', 'contrast', 'type')
    """
    if place == 3:
        return _OPERATIONS.get(section, "operation")
    if place < 4:
        return FIRST[place - 1]
    return _BELOW.get(section, _MEDICAL).split(",")[place - 4]
