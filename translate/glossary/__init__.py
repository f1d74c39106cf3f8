"""The glossary: a table of terms, their forms, where they stand in a text, and how they get there.

Reading and writing: :func:`load_glossary`, :func:`export_glossary`, :func:`audit`, :func:`merge`.
Finding: :class:`Matcher` for the source, :func:`find_rendering` and :func:`find_forbidden` for a
translation, :func:`check_terms` for both at once. Deciding the wording: :class:`TermBook` and
:func:`enforce`, which works on anything that decodes::

    from translate.engine.decoder import Decoder
    from translate.glossary import TermBook, default_glossary_path, enforce, load_glossary

    book = TermBook(load_glossary(default_glossary_path()), "en", "es")
    decoder = Decoder(model, "en", "es")
    decoded = decoder.decode(decoder.split("Two narco-airstrips were destroyed."))
    for sentence in enforce(decoder, decoded, [book] * len(decoded)):
        print(sentence.text, sentence.terms)

Extending: :func:`candidates` and :func:`suggestions`.
"""

from __future__ import annotations

from translate.glossary.audit import Remark, audit
from translate.glossary.enforcement import Enforced, TermBook, check_terms, enforce
from translate.glossary.exchange import FORMATS, Format, export_glossary
from translate.glossary.forms import Form, forms, like_case, render, render_form
from translate.glossary.matching import Hit, Matcher, Rendering, find_forbidden, find_rendering
from translate.glossary.sheets import BrokenGlossaryError, Problem
from translate.glossary.suggestions import Candidate, Suggestion, candidates, suggestions
from translate.glossary.table import default_glossary_path, load_glossary
from translate.glossary.terms import Entry, Glossary, Term, Wording, merge

__all__ = [
    "FORMATS",
    "BrokenGlossaryError",
    "Candidate",
    "Enforced",
    "Entry",
    "Form",
    "Format",
    "Glossary",
    "Hit",
    "Matcher",
    "Problem",
    "Remark",
    "Rendering",
    "Suggestion",
    "Term",
    "TermBook",
    "Wording",
    "audit",
    "candidates",
    "check_terms",
    "default_glossary_path",
    "enforce",
    "export_glossary",
    "find_forbidden",
    "find_rendering",
    "forms",
    "like_case",
    "load_glossary",
    "merge",
    "render",
    "render_form",
    "suggestions",
]
