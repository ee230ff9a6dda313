"""FHIR R4: an episode as a Bundle of Conditions and Procedures, codes to keep as a ValueSet."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.workspace.pick import Pick, kind_of

DIAGNOSES = "http://hl7.org/fhir/sid/icd-10-cm"
PROCEDURES = "http://www.cms.gov/Medicare/Coding/ICD10"
_TERMS = "http://terminology.hl7.org/CodeSystem/"
# Nosolex knows no patient; the record that takes the Bundle puts its own in.
_SUBJECT = {"display": "unknown"}


def as_bundle(entries: Iterable[Pick]) -> str:
    """Write the entries, in order, as one Bundle of R4."""
    resources = [
        _condition(entry) if entry.kind == "diagnosis" else _procedure(entry) for entry in entries
    ]
    return _text(
        {
            "resourceType": "Bundle",
            "type": "collection",
            "entry": [{"resource": resource} for resource in resources],
        }
    )


def as_value_set(title: str, codes: Iterable[tuple[str, str]]) -> str:
    """Write codes with their titles as a ValueSet of R4."""
    kept = dict(codes)
    parts = [(system, {c: t for c, t in kept.items() if kind_of(c) == kind})
             for kind, system in (("diagnosis", DIAGNOSES), ("procedure", PROCEDURES))]  # fmt: skip
    include = [_include(system, some) for system, some in parts if some]
    return _text(
        {
            "resourceType": "ValueSet",
            "name": "NosolexFavourites",
            "title": title,
            "status": "active",
            "compose": {"include": include or [{"system": DIAGNOSES}]},
        }
    )


def _include(system: str, codes: Mapping[str, str]) -> dict[str, Any]:
    concepts = [
        {"code": code, **({"display": shown} if shown else {})} for code, shown in codes.items()
    ]
    return {"system": system, "concept": concepts}


def _condition(entry: Pick) -> dict[str, Any]:
    return {
        "resourceType": "Condition",
        "clinicalStatus": _term("condition-clinical", "active"),
        "verificationStatus": _term("condition-ver-status", "confirmed"),
        "category": [_term("condition-category", "encounter-diagnosis")],
        "code": _code(entry, DIAGNOSES),
        "subject": _SUBJECT,
        **_noted(entry),
    }


def _procedure(entry: Pick) -> dict[str, Any]:
    return {
        "resourceType": "Procedure",
        "status": "completed",
        "code": _code(entry, PROCEDURES),
        "subject": _SUBJECT,
        **({"performedDateTime": entry.date} if entry.date else {}),
        **({"bodySite": [{"text": entry.side}]} if entry.side else {}),
        **_noted(entry),
    }


def _noted(entry: Pick) -> dict[str, Any]:
    return {"note": [{"text": entry.note}]} if entry.note.strip() else {}


def _code(entry: Pick, system: str) -> dict[str, Any]:
    coding = {"system": system, "code": entry.code, "display": entry.title}
    return {"coding": [{name: said for name, said in coding.items() if said}]}


def _term(system: str, code: str) -> dict[str, Any]:
    return {"coding": [{"system": f"{_TERMS}{system}", "code": code}]}


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
