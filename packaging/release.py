"""A release is signed by its publisher; the development key, whose private half is public, is not.

NOSOLEX_RELEASE=1 makes a build a release: it refuses a pack that the development key alone signed,
and leaves that key out of what it trusts.
"""

from collections.abc import Mapping

SWITCH = "NOSOLEX_RELEASE"
DEVELOPMENT = "nosolex-development"


def is_release(environment: Mapping[str, str]) -> bool:
    """Tell whether a release is asked for.

    >>> is_release({}), is_release({"NOSOLEX_RELEASE": "1"})
    (False, True)
    """
    return environment.get(SWITCH, "") not in ("", "0")


def unfit(environment: Mapping[str, str], signature: str) -> str:
    """Say why the shipped pack is not fit for a release, or nothing when all is well.

    >>> unfit({}, "nosolex-development AAAA")
    ''
    >>> unfit({"NOSOLEX_RELEASE": "1"}, "publisher AAAA")
    ''
    """
    signers = {line.split()[0] for line in signature.splitlines() if line.strip()}
    if not is_release(environment) or signers - {DEVELOPMENT}:
        return ""
    return (
        "the shipped pack is signed by the development key alone, which everybody has: sign it with"
        " your own (python -m export sign), put its .pub.json into resources/keys, and build again;"
        f" without {SWITCH} the build is one for development."
    )


def trusts(environment: Mapping[str, str], file: str) -> bool:
    """Tell whether a file goes along: a release does not trust the development key."""
    return not (is_release(environment) and file.endswith(f"{DEVELOPMENT}.pub.json"))
