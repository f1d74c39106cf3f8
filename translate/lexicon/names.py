"""Proper names: finding them, and telling whether another text has them too.

Three kinds: names that differ between the languages (a table, and the territories of CLDR through
Babel), acronyms, and all other names, which must be spelled alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import LANGUAGES, Span
from translate.lexicon import body_table, name_table, name_table_cities, name_table_world
from translate.lexicon.given_names import is_given
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

# Nouns that English capitalises inside names and Spanish translates ("Carter County").
_GENERIC = frozenset(
    "county league cup lake east west north south eastern western northern southern river mount"
    " mountain mountains street avenue road square park university college school church parish"
    " party house court city town island islands sea bay gulf cape fort port castle bridge white"
    " black red blue green big great old new grand high upper lower royal king queen prince"
    " princess lord lady sir dame mr mrs ms dr bishop state states federal national world war day"
    " night chairman chair web god bank office hall airport station hospital prize award act bill"
    " treasury chancellor prime president minister secretary general colonel captain police army"
    " navy guard force forces corps brigade front movement union alliance society institute"
    " sen sens rep reps gov miss film lab forum labour labor festival summit series part"
    " figure table mayor house senate chamber office village parish hotel theatre theater tower"
    " bridge stadium camara presidente presidencia ministro ministerio gobierno consejo alcalde"
    " manager director coach captain club derecho universidad federacion asociacion compañia"
    " speaker ombudsman comptroller attorney justice premier pope ministry majesty highness deputy"
    " commissioner sheriff ambassador archbishop cardinal sra srta dra sres monsieur madame herr"
    " instituto comite fahrenheit celsius richter".split()
)
# Prefixes that Spanish joins to a name and English parts with a hyphen (RAE, Ortografía 2010).
_PREFIX = re.compile(
    r"(?:anti|pro|ex|neo|pos|post|pre|inter|trans|pan|euro|centro|afro|anglo|franco|hispano|italo"
    r"|germano|indo|austro|serbo|arabo|judeo)(\w{4,})"
)
_LONGEST = 6  # words in a name of the table
# Acronyms of so many letters are words in Spanish (Acnur, Unicef, Mercosur).
_SPOKEN = 4


class Known(NamedTuple):
    """A name of the table met in a text: where, and the forms the other language has for it."""

    span: Span
    forms: tuple[str, ...]
    #: Whether it is the name itself (Peru), not an adjective made from it (Peruvian).
    noun: bool
    #: The number of its row.
    row: int
    #: Whether it is no place: an organisation, a faith, a person.
    body: bool = False


@dataclass(frozen=True, slots=True)
class Exonyms:
    """Names with different forms: for each language, from a form to the row it stands in."""

    rows: tuple[dict[Language, tuple[str, ...]], ...]
    #: The rows that are no places.
    bodies: range
    exact: dict[Language, dict[str, int]]
    stems: dict[Language, tuple[tuple[str, int], ...]]

    def find(self, tokens: Sequence[Word], language: Language) -> Iterator[Known]:
        """Yield the capitalised names of the table, longest first at each place."""
        n = 0
        while n < len(tokens):
            if not tokens[n].capitalised:
                n += 1
                continue
            length, row = self._match(tokens, n, language)
            if row is None:
                n += 1
                continue
            other = next(x for x in LANGUAGES if x != language)
            span = Span(tokens[n].start, tokens[n + length - 1].end)
            forms = self.rows[row][language]
            written = " ".join(_key(w) for w in tokens[n : n + length])
            noun = written.casefold() == forms[0].casefold()
            yield Known(span, self.rows[row][other] + forms, noun, row, row in self.bodies)
            n += length

    def _match(self, tokens: Sequence[Word], n: int, language: Language) -> tuple[int, int | None]:
        for length in range(min(_LONGEST, len(tokens) - n), 0, -1):
            # "La paz interna" is peace, not the city.
            if length > 1 and not tokens[n + length - 1].capitalised:
                continue
            row = self.exact[language].get(" ".join(_key(w) for w in tokens[n : n + length]))
            if row is None and length == 1 and len(tokens[n].text) >= _SPOKEN:
                row = self.exact[language].get(tokens[n].text.upper())
            if row is not None:
                return length, row
        # "Germán Tapia" is nobody from Germany.
        given = is_given(tokens[n].key) and (language == "es" or not tokens[n].text.isascii())
        return 1, None if given else _adjective_of(tokens[n].key, language)

    def demonyms(self, tokens: Sequence[Word]) -> Iterator[Known]:
        """Yield the nationalities that Spanish writes small (suecos), by the stems of the table."""
        for word in tokens:
            if not word.text[0].islower():
                continue
            row = _demonym(word.key)
            if row is not None:
                forms = self.rows[row]["en"] + self.rows[row]["es"]
                yield Known(Span(word.start, word.end), forms, noun=False, row=row)


# What may follow a stem of the table in an adjective of nationality.
_ENDING = re.compile(r"(?:[aoe]s?|es|esas?|eses|eñ[oa]s?|er[oa]s?|ens[e]s?|s)?")
# What else may follow in either language: Islamists, saudita, Serbian, Scotswoman, musulmán.
_MORE_ENDINGS = re.compile(
    r"(?:i|i?es|is|it?as?|tas?|ity|dad|i?ic[oa]?s?|ism[oa]?s?|ist[ao]?s?|e?i?ans?|an[ao]?s?|anes"
    r"|ish|t?[ae]n|s?m[ae]n|s?wom[ae]n|omen|y|os?s?|land|landia|ia|ias?)?"
)


@lru_cache(maxsize=16384)
def _adjective_of(key: str, language: Language) -> int | None:
    """The row of the stem that a capitalised word is made from."""
    stems = exonyms().stems[language]
    return next((row for stem, row in stems if _made_from(stem, key)), None)


@lru_cache(maxsize=65536)
def _demonym(key: str) -> int | None:
    """The row of the place whose people a small Spanish word names."""
    table = exonyms()
    return next(
        (
            row
            for stem, row in table.stems["es"]
            if row not in table.bodies
            and key.startswith(stem)
            and _ENDING.fullmatch(key, len(stem))
        ),
        None,
    )


def _made_from(stem: str, key: str) -> bool:
    """Tell whether a folded word is a stem of the table with an ending: rus-o, not Rus-ticana."""
    if not key.startswith(stem):
        return False
    at = len(stem)
    return bool(_ENDING.fullmatch(key, at) or _MORE_ENDINGS.fullmatch(key, at))


@cache
def exonyms() -> Exonyms:
    """Read the table and add the countries of CLDR (Babel is imported here, not before)."""
    from babel import Locale

    rows: list[dict[Language, tuple[str, ...]]] = []
    tables = name_table, name_table_world, name_table_cities
    places = "\n".join(table.ROWS.strip() for table in tables)
    bodies = body_table.ROWS.strip()
    for line in f"{places}\n{bodies}".splitlines():
        english, _, spanish = line.partition("|")
        rows.append({"en": _forms(english), "es": _forms(spanish)})
    exact: dict[Language, dict[str, int]] = {language: {} for language in LANGUAGES}
    stems: dict[Language, list[tuple[str, int]]] = {language: [] for language in LANGUAGES}
    for number, row in enumerate(rows):
        _enter(row, number, exact, stems)
    names = {language: Locale(language).territories for language in LANGUAGES}
    for code in sorted(names["en"]):
        if len(code) != 2 or code not in names["es"]:  # three digits are continents
            continue
        territory: dict[Language, tuple[str, ...]] = {
            language: _forms(names[language][code].replace("&", "and")) for language in LANGUAGES
        }
        if not any(f in exact[x] for x in LANGUAGES for f in territory[x]):
            rows.append(territory)
            _enter(territory, len(rows) - 1, exact, stems)
    first = len(places.splitlines())
    between = range(first, first + len(bodies.splitlines()))
    return Exonyms(tuple(rows), between, exact, {x: tuple(stems[x]) for x in LANGUAGES})


def _forms(cell: str) -> tuple[str, ...]:
    return tuple(_form_key(f) for f in cell.split(",") if f.strip())


def _form_key(form: str) -> str:
    """Fold a form of the table as `_key` folds words: capitals stay what they are."""
    # "New Year's Eve" is met as "new year eve".
    parts = [part.removesuffix("'s") for part in form.replace("-", " ").split()]
    return " ".join(part if part.isupper() and len(part) < 8 else fold(part) for part in parts)


def _key(word: Word) -> str:
    bare = word.text[:-2] if word.key.endswith("'s") else word.text
    return bare if bare.isupper() else fold(bare)


def _enter(
    row: dict[Language, tuple[str, ...]],
    number: int,
    exact: dict[Language, dict[str, int]],
    stems: dict[Language, list[tuple[str, int]]],
) -> None:
    for language, forms in row.items():
        for form in forms:
            if form.endswith("*"):
                stems[language].append((form[:-1], number))
            else:
                exact[language].setdefault(form, number)


@cache
def capitals() -> dict[int, frozenset[int]]:
    """From each row to those of the names that the press puts for it: Russia, Moscow."""
    rows = exonyms().exact["en"]
    found: dict[int, frozenset[int]] = {}
    lines = name_table.CAPITALS.strip(), name_table_world.CAPITALS.strip()
    for line in "\n".join(lines).splitlines():
        same = frozenset(rows[_form_key(cell)] for cell in line.split("|"))
        for row in same:
            found[row] = found.get(row, frozenset()) | same
    return found


def stands(form: str, keys: Sequence[str]) -> bool:
    """Tell whether a form of the table stands among the folded words of a text."""
    if form.endswith("*"):
        stem = form[:-1]
        return any(stem in key and _made_from(stem, key) for key in map(str.casefold, keys))
    parts = form.split()
    if len(parts) > 1:
        starts = (n for n, key in enumerate(keys) if key == parts[0])
        return any(list(keys[n : n + len(parts)]) == parts for n in starts)
    if form in keys:
        return True
    if form.isupper() and len(form) >= _SPOKEN:
        return form.casefold() in keys
    # An adjective mostly shares the country's beginning (Colombia, colombiano); so do some other
    # countries (Niger, Nigeria).
    stem = form[: max(4, len(form) - 2)]
    if len(form) <= 4 or form.isupper():
        return False
    table = exonyms()
    return any(
        k.casefold().startswith(stem)
        and not any(k in table.exact[x] for x in LANGUAGES)
        # "Dominicana" is of the Dominican Republic, not of Dominica.
        and not any(
            k.startswith(other) and other.startswith(form) for other, _ in table.stems["es"]
        )
        for k in keys
    )


def name_keys(text: str) -> list[str]:
    """Fold the words of `text` as the table does: acronyms keep their capitals.

    What follows a Spanish prefix ("eurosuizos", "neonazis") comes once more at the end.
    """
    tokens = words(text.replace("-", " "))
    prefixed = (_PREFIX.fullmatch(word.key) for word in tokens)
    return [_key(word) for word in tokens] + [match[1] for match in prefixed if match]


def abbreviates(short: str, name: str) -> bool:
    """Tell whether folded `short`, which a full stop follows, is short for `name` (Conn., Va.)."""
    if not 2 <= len(short) < len(name) or short[0] != name[0]:
        return False
    letters = iter(name)
    return all(letter in letters for letter in short)


_SENTENCE_START = re.compile(r"(?:^|[.!?:;…]|\n)[\s«»“”\"'‘’(¿¡—–*_#>-]*$")


# "post-Freudian", "euro-American": Spanish writes them in one word.
_PREFIXED = re.compile(r"[a-záéíóú]\s?-\s?$")


def capitalised(text: str, tokens: Sequence[Word]) -> list[int]:
    """Give the indices of the words that are capitalised without opening a sentence."""
    return [
        n
        for n, word in enumerate(tokens)
        if word.capitalised
        and not _SENTENCE_START.search(text, 0, word.start)
        and not _PREFIXED.search(text, 0, word.start)
    ]


def is_headline(tokens: Sequence[Word]) -> bool:
    """Tell whether capitals say nothing here: most long words of the text have one."""
    long = [w for w in tokens if len(w.text) > 3 and not w.text[0].isdigit()]
    return len(long) > 2 and sum(w.capitalised for w in long) > 0.75 * len(long)


def is_generic(key: str) -> bool:
    """Tell whether a folded word is a noun that is capitalised inside names and translated."""
    return key in _GENERIC or key.removesuffix("s") in _GENERIC


@cache
def is_proper(word: str, language: Language) -> bool:
    """Tell whether a capitalised word is no dictionary word of `language`, or one with a capital.

    The dictionaries are simplemma's, loaded when first asked (about half a second each).
    """
    import simplemma

    # The English list has "ministry" for "Ministry" but "London" for "London"; the Spanish one has
    # some nouns with a capital too ("Federación"), so there the small letter decides.
    if is_generic(fold(word)):
        return False
    form = word if language == "en" else word.lower()
    if not simplemma.is_known(form, lang=language):
        return True
    return bool(simplemma.lemmatize(form, lang=language)[:1].isupper())
