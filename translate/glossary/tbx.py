"""Reading and writing glossaries as TBX-Basic (ISO 30042:2019, the style with typed categories).

Each row is a ``conceptEntry``: its citation forms come first in each language, its variants follow
with the term type *variant*. What the standard has no category for (terms to keep, exact case,
direction, given plurals) stands in ``admin type="projectSubset"``, so that nothing is lost on the
way back. Files of the older edition (``martif``, ``termEntry``) are read as well, and so are
concepts with several terms: further Spanish terms become rows of their own.

Entity declarations are refused, which leaves nothing to expand and nothing to fetch.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Literal
from xml.parsers import expat

from translate.article import Language
from translate.glossary.contradictions import contradictions
from translate.glossary.grammar import Gender, PartOfSpeech
from translate.glossary.sheets import BrokenGlossaryError, Problem, read_text
from translate.glossary.terms import Entry, Status

NAMESPACE = "urn:iso:std:iso:30042:ed-2"

_STATUSES: dict[Status, str] = {
    "preferred": "preferredTerm-admn-sts",
    "keep": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "forbidden": "deprecatedTerm-admn-sts",
}
_STATUS_READ: dict[str, Status] = {
    "preferredTerm-admn-sts": "preferred",
    "preferred": "preferred",
    "admittedTerm-admn-sts": "admitted",
    "admitted": "admitted",
    "deprecatedTerm-admn-sts": "forbidden",
    "supersededTerm-admn-sts": "forbidden",
    "notRecommended": "forbidden",
    "obsolete": "forbidden",
}
_POS: dict[PartOfSpeech, str] = {
    "noun": "noun",
    "verb": "verb",
    "adj": "adjective",
    "name": "properNoun",
    "acronym": "noun",
}
_POS_READ: dict[str, PartOfSpeech] = {
    "noun": "noun",
    "verb": "verb",
    "adjective": "adj",
    "properNoun": "name",
    "proper noun": "name",
}
_GENDERS: dict[Gender, str] = {"m": "masculine", "f": "feminine"}
_GENDERS_READ: dict[str, Gender] = {"masculine": "m", "feminine": "f"}

_SUBSET = "projectSubset"
_PLURAL = "plural"

_CONCEPTS = frozenset({"conceptEntry", "termEntry"})
_SECTIONS = frozenset({"langSec", "langSet"})
_TERMS = frozenset({"termSec", "tig", "ntig"})


@dataclass(slots=True)
class _Term:
    """A term of a concept with its categories (type → value)."""

    language: str
    text: str = ""
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def status(self) -> Status:
        """What the file says of it; preferred where it says nothing."""
        written = self.facts.get("administrativeStatus") or self.facts.get("normativeAuthorization")
        return _STATUS_READ.get(written or "", "preferred")

    @property
    def variant(self) -> bool:
        """Whether it is another spelling of the term before it."""
        return self.facts.get("termType") == "variant" and self.facts.get(_SUBSET) != _PLURAL


@dataclass(slots=True)
class _Concept:
    line: int
    facts: dict[str, str] = field(default_factory=dict)
    terms: list[_Term] = field(default_factory=list)

    def of(self, language: Language, *, plural: bool = False) -> list[_Term]:
        """Its terms in a language, whatever the country."""
        return [
            term
            for term in self.terms
            if term.language.casefold().startswith(language)
            and (term.facts.get(_SUBSET) == _PLURAL) is plural
            and term.text
        ]


def write_tbx(entries: Sequence[Entry]) -> str:
    """The rows as a TBX-Basic document."""
    concepts = "".join(_concept(number, entry) for number, entry in enumerate(entries, start=1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="{NAMESPACE}">\n'
        "  <tbxHeader><fileDesc><sourceDesc><p>Glossary of a bilingual desk, English and Spanish."
        "</p></sourceDesc></fileDesc></tbxHeader>\n"
        f"  <text><body>\n{concepts}  </body></text>\n</tbx>\n"
    )


def _concept(number: int, entry: Entry) -> str:
    flags = [
        *(["keep"] if entry.status == "keep" else []),
        *(["exact"] if entry.exact else []),
        *([f"from-{entry.source}"] if entry.source else []),
    ]
    head = _typed("descrip", "subjectField", entry.domain)
    head += _typed("admin", _SUBSET, " ".join(flags))
    if entry.note:
        head += f"      <note>{escape(entry.note, quote=False)}</note>\n"
    return (
        f'    <conceptEntry id="c{number}">\n{head}{_section(entry, "en")}{_section(entry, "es")}'
        "    </conceptEntry>\n"
    )


def _section(entry: Entry, language: Language) -> str:
    status = _STATUSES[entry.status if language == "es" else "preferred"]
    facts = _typed("termNote", "partOfSpeech", _POS.get(entry.pos, ""))
    if language == "es":
        facts += _typed("termNote", "grammaticalGender", _GENDERS.get(entry.gender, ""))
    kind = _typed("termNote", "termType", "acronym" if entry.pos == "acronym" else "")
    stated = _typed("termNote", "administrativeStatus", status)
    terms = _term(entry.cited(language), facts + kind + stated)
    variant = _typed("termNote", "termType", "variant")
    for text in entry.variants(language):
        terms += _term(text, variant + stated)
    if entry.plural(language):
        terms += _term(entry.plural(language), variant + _typed("admin", _SUBSET, _PLURAL))
    return f'      <langSec xml:lang="{language}">\n{terms}      </langSec>\n'


def _term(text: str, facts: str) -> str:
    return f"        <termSec><term>{escape(text, quote=False)}</term>\n{facts}        </termSec>\n"


def _typed(tag: str, kind: str, value: str) -> str:
    if not value:
        return ""
    return f'      <{tag} type="{kind}">{escape(value, quote=False)}</{tag}>\n'


def read_tbx(path: Path) -> tuple[Entry, ...]:
    """The rows of a TBX file.

    Raises:
        GlossaryError: it cannot be opened, is no TBX, declares entities, or its rows contradict
            each other; every problem with its line.

    """
    reader = _Reader(str(path))
    reader.feed(unicodedata.normalize("NFC", read_text(path)))
    problems: list[Problem] = []
    entries: list[Entry] = []
    for concept in reader.concepts:
        if not concept.of("en") or not concept.of("es"):
            message = "a concept without a term in both English and Spanish"
            problems.append(Problem(concept.line, "", message))
            continue
        entries += _entries(concept)
    if not reader.concepts:
        problems.append(Problem(1, "", "no concepts here: this is not a TBX file"))
    problems += contradictions(entries)
    if problems:
        raise BrokenGlossaryError(str(path), problems)
    return tuple(entries)


class _Reader:
    """Collects the concepts of a document as expat goes through it."""

    def __init__(self, name: str) -> None:
        self.concepts: list[_Concept] = []
        self._name = name
        self._language = ""
        self._kind = ""
        self._text: list[str] = []
        self._term: _Term | None = None
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text.append
        self._parser.EntityDeclHandler = self._entity

    def feed(self, text: str) -> None:
        """Read the whole document."""
        try:
            self._parser.Parse(text.encode(), True)  # noqa: FBT003  # expat knows no keywords
        except expat.ExpatError as error:
            reason = expat.errors.messages[error.code]
            problem = Problem(error.lineno, "", f"is not well-formed XML: {reason}")
            raise BrokenGlossaryError(self._name, [problem]) from None

    def _entity(self, *_declaration: object) -> None:
        line = self._parser.CurrentLineNumber
        message = "declares an entity; TBX needs none, so the file is refused"
        raise BrokenGlossaryError(self._name, [Problem(line, "", message)])

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rsplit(" ", 1)[-1]
        self._text.clear()
        self._kind = attributes.get("type", "")
        if name in _CONCEPTS:
            self.concepts.append(_Concept(self._parser.CurrentLineNumber))
        elif name in _SECTIONS:
            self._language = next(
                (value for key, value in attributes.items() if key.endswith("lang")), ""
            )
        elif name in _TERMS and self.concepts:
            self._term = _Term(self._language)
            self.concepts[-1].terms.append(self._term)

    def _end(self, tag: str) -> None:
        name = tag.rsplit(" ", 1)[-1]
        text = " ".join("".join(self._text).split())
        if name in _TERMS:
            self._term = None
        elif name == "term" and self._term:
            self._term.text = text
        elif self.concepts and text and name in {"termNote", "descrip", "admin", "note"}:
            facts = self._term.facts if self._term else self.concepts[-1].facts
            facts.setdefault(self._kind or name, text)
        self._text.clear()


def _entries(concept: _Concept) -> Iterator[Entry]:
    """The rows of a concept: one for each Spanish term that is no variant of another."""
    english, *others = concept.of("en")
    flags = concept.facts.get(_SUBSET, "").split()
    base = Entry(
        en=english.text,
        es="",
        pos=_part_of_speech(english),
        en_variants=tuple(term.text for term in others),
        note=concept.facts.get("note", ""),
        line=concept.line,
        source=_direction(flags),
        en_plural=_plural(concept, "en"),
        es_plural=_plural(concept, "es"),
        exact="exact" in flags,
        domain=concept.facts.get("subjectField", ""),
    )
    rows: list[Entry] = []
    for term in concept.of("es"):
        if term.variant and rows:
            rows[-1] = replace(rows[-1], es_variants=(*rows[-1].es_variants, term.text))
            continue
        status: Status = term.status
        # One preferred rendering a term: where a file names several, the first is meant.
        if status == "preferred" and any(row.status == "preferred" for row in rows):
            status = "admitted"
        rows.append(
            replace(
                base,
                es=term.text,
                gender=_GENDERS_READ.get(term.facts.get("grammaticalGender", ""), ""),
                status="keep" if "keep" in flags else status,
                es_plural="" if rows else base.es_plural,
            )
        )
    yield from rows


def _part_of_speech(term: _Term) -> PartOfSpeech:
    if term.facts.get("termType") == "acronym":
        return "acronym"
    return _POS_READ.get(term.facts.get("partOfSpeech", ""), "")


def _plural(concept: _Concept, language: Language) -> str:
    return next((term.text for term in concept.of(language, plural=True)), "")


def _direction(flags: Sequence[str]) -> Language | Literal[""]:
    return "en" if "from-en" in flags else "es" if "from-es" in flags else ""
