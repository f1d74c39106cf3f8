"""Reading the case files of this folder; see cases/README.md."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from translate.glossary import Glossary, load_glossary

CASES = Path(__file__).parent / "cases"


def load_cases(name: str) -> list[dict[str, Any]]:
    """The cases of one file."""
    cases: list[dict[str, Any]] = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return cases


def label(case: dict[str, Any]) -> str:
    """The name of a case in pytest's output."""
    return str(case["label"])


def case_glossary() -> Glossary:
    """The glossary that the cases speak of."""
    return load_glossary(CASES / "terms.csv")
