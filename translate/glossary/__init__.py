"""The glossary: a table of terms, their forms, and where they stand in a text."""

from __future__ import annotations

from translate.glossary.audit import Remark, audit
from translate.glossary.forms import Form, forms, like_case, render, render_form
from translate.glossary.matching import Hit, Matcher, Rendering, find_forbidden, find_rendering
from translate.glossary.sheets import BrokenGlossaryError, Problem
from translate.glossary.table import default_glossary_path, load_glossary
from translate.glossary.terms import Entry, Glossary, Term, Wording, merge

__all__ = [
    "BrokenGlossaryError",
    "Entry",
    "Form",
    "Glossary",
    "Hit",
    "Matcher",
    "Problem",
    "Remark",
    "Rendering",
    "Term",
    "Wording",
    "audit",
    "default_glossary_path",
    "find_forbidden",
    "find_rendering",
    "forms",
    "like_case",
    "load_glossary",
    "merge",
    "render",
    "render_form",
]
