"""The shape of a code: dotted, folded, and with its 7th character."""

import re

SHAPE = re.compile(r"[A-Z][0-9A-Z]{1,6}")
NAMED = re.compile(
    r"\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?:-[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b|\.?-|\b)"
)


def bare(code: str) -> str:
    """Return a code in capitals without dot, spaces or dashes at its end."""
    return re.sub(r"[\s.]", "", code).upper().rstrip("-")


def dotted(code: str) -> str:
    """Return a code with its dot after the third character."""
    plain = bare(code)
    return plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"


def full_code(rubric: str, char: str) -> str:
    """Return a rubric's code with a 7th character, the placeholders X filled in."""
    plain = bare(rubric).ljust(6, "X") + char
    return f"{plain[:3]}.{plain[3:]}"


def folded_forms(code: str) -> list[str]:
    """Return what a code may fold to: itself, then ever shorter without X and 7th character."""
    plain = bare(code)
    if not SHAPE.fullmatch(plain) or len(plain) < 3:
        return []
    forms = [plain]
    stem = plain[:6] if len(plain) == 7 else plain
    while len(stem) >= 3:
        forms.append(stem)
        if not stem.endswith("X"):
            break
        stem = stem[:-1]
    return [dotted(form) for form in dict.fromkeys(forms)]


def named_codes(text: str) -> tuple[str, ...]:
    """Return the codes and ranges that a note names in its brackets.

    >>> named_codes("pregnancy (O00-O07, O08.8), surgery (I97.13-)")
    ('O00-O07', 'O08.8', 'I97.13-')
    """
    inside = " ".join(re.findall(r"\(([^()]*)\)", text))
    return tuple(found.group() for found in NAMED.finditer(inside))
