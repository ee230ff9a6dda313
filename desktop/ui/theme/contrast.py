"""How well one colour reads on another, by WCAG 2.2's own formula, without Qt."""


def channels(colour: str) -> tuple[int, int, int]:
    """Split #rrggbb into its parts.

    >>> channels("#ff8000")
    (255, 128, 0)
    """
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hexadecimal(red: float, green: float, blue: float) -> str:
    """Join parts from 0 to 255 to #rrggbb."""
    return "#" + "".join(f"{max(0, min(255, round(part))):02x}" for part in (red, green, blue))


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 for black and 1 for white."""
    linear = []
    for part in channels(colour):
        value = part / 255
        linear.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blend(over: str, under: str, share: float) -> str:
    """Lay one colour over another with this share of opacity."""
    pairs = zip(channels(over), channels(under), strict=True)
    red, green, blue = (top * share + bottom * (1 - share) for top, bottom in pairs)
    return hexadecimal(red, green, blue)
