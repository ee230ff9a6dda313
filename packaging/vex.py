"""Which known vulnerabilities of the parts inside concern this program: a CycloneDX VEX document.

The statements are judged by hand when a part is raised or a report comes in; `audit.py` asks a
database for what is new. One speaks of a part only while the file that it names is in the bundle.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from components import Component

VEX = "nosolex.vex.json"
_NVD = "https://nvd.nist.gov/vuln/detail"
_UNREACHED = "code_not_reachable"
_ELSEWHERE = "requires_environment"
_GUARDED = "protected_by_mitigating_control"


@dataclass(frozen=True, slots=True)
class Statement:
    """What was judged of one vulnerability of one file."""

    identifier: str
    file: str
    justification: str
    detail: str


_NO_TLS = (
    "The library is there for hashes alone: the program opens no connection, an audit hook refuses"
    " every network call, and certificates and signed messages are read by no part of it."
)
_EXPAT = "Workbooks are watched by expat; a document type declaration ends the reading at once."
# python.org's own build of 3.11.9, the last that there is as binaries: expat 2.6.0, OpenSSL 3.0.13.
STATEMENTS = (
    Statement("CVE-2024-45490", "pyexpat.pyd", _UNREACHED,
              "A negative length is needed, which CPython never hands over."),
    Statement("CVE-2024-45491", "pyexpat.pyd", _ELSEWHERE, "Only 32-bit builds overflow."),
    Statement("CVE-2024-45492", "pyexpat.pyd", _ELSEWHERE, "Only 32-bit builds overflow."),
    Statement("CVE-2024-50602", "pyexpat.pyd", _UNREACHED,
              "CPython calls neither XML_StopParser nor XML_ResumeParser."),
    Statement("CVE-2024-8176", "pyexpat.pyd", _GUARDED, _EXPAT),
    *(Statement(identifier, "libcrypto-3.dll", _UNREACHED, _NO_TLS) for identifier in (
        "CVE-2024-2511", "CVE-2024-4603", "CVE-2024-4741", "CVE-2024-5535", "CVE-2024-6119",
        "CVE-2024-9143", "CVE-2024-13176",
    )),
)  # fmt: skip


def document(bill: dict[str, Any], parts: dict[str, Component]) -> dict[str, Any]:
    """Return the VEX document that belongs to a bill of materials."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": bill["specVersion"],
        "version": 1,
        "metadata": {"component": bill["metadata"]["component"]},
        "vulnerabilities": [*_vulnerabilities(bill["serialNumber"], parts)],
    }


def _vulnerabilities(serial: str, parts: dict[str, Component]) -> Iterator[dict[str, Any]]:
    owners = {PurePath(path).name: part for part in parts.values() for path in part.files}
    for said in STATEMENTS:
        if said.file in owners:
            # A part is named by the bill that it stands in, and by its address there.
            urn = serial.replace("urn:uuid:", "urn:cdx:")
            yield {
                "id": said.identifier,
                "source": {"name": "NVD", "url": f"{_NVD}/{said.identifier}"},
                "analysis": {
                    "state": "not_affected",
                    "justification": said.justification,
                    "detail": f"{said.file}: {said.detail}",
                },
                "affects": [{"ref": f"{urn}/1#{owners[said.file].purl}"}],
            }
