"""The nouns of a glossary: rows, wordings, terms, and the glossary that holds them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, replace
from typing import Literal, get_args

from translate.article import LANGUAGES, Language
from translate.errors import GlossaryError
from translate.glossary.grammar import PARTS_OF_SPEECH, Gender, PartOfSpeech
from translate.glossary.spanish import gender_of_phrase

Status = Literal["preferred", "admitted", "forbidden", "keep"]

STATUSES: tuple[Status, ...] = get_args(Status)

_DIGEST_LENGTH = 12

# A term to keep decides as firmly as a preferred one.
_RANK: dict[Status, int] = {"preferred": 0, "keep": 0, "admitted": 1, "forbidden": 2}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to write a term in one language, as it stands in the glossary.

    `gender` is that of the Spanish noun and empty in English; `variant` is false for the citation
    form of its row; `plural` is the one the glossary gives, for a citation form that the rules get
    wrong; `exact` asks for the wording's own capitals; `line` is the row's line in its file (0 when
    it came from no file).
    """

    text: str
    language: Language
    pos: PartOfSpeech = ""
    gender: Gender = ""
    status: Status = "preferred"
    variant: bool = False
    line: int = 0
    plural: str = ""
    exact: bool = False

    @property
    def fixed(self) -> bool:
        """Whether the wording never changes: names, acronyms, terms kept as they are."""
        return self.pos in {"name", "acronym"} or self.status == "keep"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a glossary.

    `source` is the language the row may be translated from; empty means both. It restricts rows
    that were given for one direction only and rows that another glossary overrules in one.
    `en_plural` and `es_plural` are plurals that no rule gives; `exact` ties the row to its own
    capitals (*WHO* is not *who*); `domain` is for the owner's eyes.
    """

    en: str
    es: str
    pos: PartOfSpeech = ""
    gender: Gender = ""
    en_variants: tuple[str, ...] = ()
    es_variants: tuple[str, ...] = ()
    status: Status = "preferred"
    note: str = ""
    line: int = 0
    source: Language | Literal[""] = ""
    en_plural: str = ""
    es_plural: str = ""
    exact: bool = False
    domain: str = ""

    def plural(self, language: Language) -> str:
        """The plural given for the citation form in `language`, if any."""
        return self.en_plural if language == "en" else self.es_plural

    def cited(self, language: Language) -> str:
        """The citation form in `language`."""
        return self.en if language == "en" else self.es

    def variants(self, language: Language) -> tuple[str, ...]:
        """The other accepted ways to write it in `language`."""
        return self.en_variants if language == "en" else self.es_variants

    def wording(self, language: Language) -> Wording:
        """The citation form in `language` with what is known of it."""
        return next(self.wordings(language))

    def wordings(self, language: Language) -> Iterator[Wording]:
        """The citation form, then the variants.

        The gender column describes the Spanish citation form; a variant whose ending shows
        another gender (``-ción``, ``-aje`` …) goes by its ending.
        """
        for text in (self.cited(language), *self.variants(language)):
            gender: Gender = ""
            variant = text != self.cited(language)
            if language == "es" and self.pos in {"noun", "name", "acronym", ""}:
                guessed = gender_of_phrase(text) if variant or not self.gender else ""
                gender = guessed or self.gender
            plural = "" if variant else self.plural(language)
            yield Wording(
                text,
                language,
                self.pos,
                gender,
                self.status,
                variant,
                self.line,
                plural,
                self.exact,
            )


@dataclass(frozen=True, slots=True)
class Term:
    """All rows about one source term, seen in one direction.

    `sources` are the ways to write it in the source language; `renderings` are the accepted ones
    in the target language, preferred first; `forbidden` must not stand in a translation of it.
    `renderings` is empty when the glossary only says what is wrong.
    """

    source: str
    sources: tuple[Wording, ...]
    renderings: tuple[Wording, ...]
    forbidden: tuple[Wording, ...]
    entries: tuple[Entry, ...]

    @property
    def keep(self) -> bool:
        """Whether the term comes through as the source writes it."""
        return self.entries[0].status == "keep"

    @property
    def note(self) -> str:
        """The note of the row that decides, or the first there is."""
        return next((entry.note for entry in self.entries if entry.note), "")

    @property
    def line(self) -> int:
        """The line of the row that decides."""
        return self.entries[0].line


@dataclass(frozen=True, slots=True)
class Glossary:
    """The rows of a glossary, checked; their order breaks ties."""

    entries: tuple[Entry, ...] = ()

    @property
    def digest(self) -> str:
        """Twelve hexadecimal digits that change when any row does (line numbers left out)."""
        rows = [astuple(replace(entry, line=0)) for entry in self.entries]
        content = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(content.encode()).hexdigest()[:_DIGEST_LENGTH]

    def for_direction(self, source: Language, target: Language) -> tuple[Term, ...]:
        """The terms to honour from `source` to `target`, in the order of their first rows.

        Rows of one citation form and part of speech are one term (a row without a part of speech
        joins the others). A forbidden row belongs to the direction in which its source term has
        an accepted rendering: it says which rendering of *that* term is wrong, so it never makes
        a wrong rendering a term of the opposite direction. One that stands alone counts from
        English.
        """
        if source == target:
            raise ValueError(f"a glossary has no direction from {source} to {target}")
        usable = [e for e in self.entries if e.status != "forbidden" and e.source in {"", source}]
        banned = [e for e in self.entries if e.status == "forbidden" and e.source in {"", source}]
        groups: dict[tuple[str, PartOfSpeech], list[Entry]] = {}
        for entry in usable:
            groups.setdefault(_group(groups, entry, source), []).append(entry)
        known = {e.cited(target).casefold() for e in self.entries if e.status != "forbidden"}
        for entry in banned:
            key = _group(groups, entry, source)
            alone = source == "en" and entry.cited(target).casefold() not in known
            if key in groups or alone:
                groups.setdefault(key, []).append(entry)
        return tuple(_term(rows, source, target) for rows in groups.values())

    @classmethod
    def from_pairs(
        cls, pairs: Iterable[Mapping[str, object]], source: Language, target: Language
    ) -> Glossary:
        """A glossary for one direction from ``{"source": …, "target": …}`` mappings.

        The first target of a source is preferred, later ones are admitted. Raises
        :class:`GlossaryError` naming the pair that lacks a word on either side.
        """
        if {source, target} != set(LANGUAGES):
            raise ValueError(f"terms from {source} to {target} are not between English and Spanish")
        rows: dict[tuple[str, str], Entry] = {}
        seen: set[str] = set()
        for number, pair in enumerate(pairs, start=1):
            words = {source: _word(pair, "source", number), target: _word(pair, "target", number)}
            key = (words[source].casefold(), words[target].casefold())
            status: Status = "admitted" if key[0] in seen else "preferred"
            seen.add(key[0])
            entry = Entry(words["en"], words["es"], status=status, source=source)
            rows.setdefault(key, entry)
        return cls(tuple(rows.values()))


def merge(a: Glossary, b: Glossary) -> Glossary:
    """Both glossaries as one; where both have a rendering for a source term, `b` decides.

    A row of `a` loses only the direction in which `b` overrules it, and what `a` forbids stays
    forbidden unless `b` accepts it.
    """
    kept = tuple(row for entry in a.entries if (row := _overruled(entry, b)) is not None)
    return Glossary(b.entries + kept)


def _overruled(entry: Entry, by: Glossary) -> Entry | None:
    open_directions: list[Language] = []
    for source in LANGUAGES:
        if entry.source not in {"", source}:
            continue
        rivals = (
            row
            for row in by.entries
            if row.status != "forbidden"
            and row.source in {"", source}
            and row.cited(source).casefold() == entry.cited(source).casefold()
        )
        if entry.status == "forbidden":
            lost = any(entry.es.casefold() == row.es.casefold() for row in rivals)
        else:
            lost = any(rivals)
        if not lost:
            open_directions.append(source)
    if not open_directions:
        return None
    if len(open_directions) == len(LANGUAGES) or entry.source:
        return entry
    return replace(entry, source=open_directions[0])


def _group(
    groups: Mapping[tuple[str, PartOfSpeech], object], entry: Entry, source: Language
) -> tuple[str, PartOfSpeech]:
    cited = entry.cited(source)
    text = cited if entry.pos in {"name", "acronym"} else cited.casefold()
    for pos in (entry.pos, "") if entry.pos else PARTS_OF_SPEECH:
        if (text, pos) in groups:
            return text, pos
    return text, entry.pos


def _term(rows: list[Entry], source: Language, target: Language) -> Term:
    ranked = sorted(rows, key=lambda row: _RANK[row.status])
    accepted = [row for row in ranked if row.status != "forbidden"]
    forbidden = [row for row in ranked if row.status == "forbidden"]
    entries = tuple(accepted + forbidden)
    return Term(
        source=entries[0].cited(source),
        sources=_distinct(accepted or forbidden, source),
        renderings=_distinct(accepted, target),
        forbidden=_distinct(forbidden, target),
        entries=entries,
    )


def _distinct(rows: list[Entry], language: Language) -> tuple[Wording, ...]:
    found: dict[str, Wording] = {}
    for row in rows:
        for wording in row.wordings(language):
            found.setdefault(wording.text, wording)
    return tuple(found.values())


def _word(pair: Mapping[str, object], side: str, number: int) -> str:
    value = pair.get(side) if isinstance(pair, Mapping) else None
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not any(character.isalnum() for character in text):
        raise GlossaryError(
            f'term {number} has no word under "{side}"; write terms as '
            '{"source": "airstrip", "target": "pista de aterrizaje"}'
        )
    return text
