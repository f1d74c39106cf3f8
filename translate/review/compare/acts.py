"""Who acts on whom around a verb, as far as word order and small words tell.

No grammar: a clause is cut into phrases at its small words. In English the subject is the last
phrase before the verb that no preposition opens, and what follows the verb is acted on; *be* with
*by* turns it round. Spanish has its ways besides: *a* before a person, a pronoun that repeats an
object put first, the subject after the verb. What can be read in two ways is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.clause_words import (
    ACCUSATIVES,
    AGENT,
    BOUNDARIES,
    CLITICS,
    DETERMINERS,
    HELPERS,
    OWING,
    PASSIVE,
    PERFECT,
    PREPOSITIONS,
    PRONOMINAL,
    PRONOUNS,
    QUALITIES,
    RELATIVES,
    TIMES,
)
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.compare.persons import is_person
from translate.review.compare.phrases import Phrase, antecedent, personal, takes_up, with_owners
from translate.review.compare.verb_forms import UNCHANGED, infinitive, participle, verb_lemma

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language, Span
    from translate.lexicon.text import Word

_FINITE = ("ó", "aron", "ieron", "eron", "aba", "aban", "ía", "ían", "ará", "arán", "irá", "irán")
#: Marks that part phrases.
MARK = re.compile(r"[,;:.()—–?!¿¡…]")
# A phrase that names who acts stands so near behind its participle.
_BY = 8


#: Who acts where a text does not say who.
NOBODY = Phrase("", ())


class Act(NamedTuple):
    """A verb, who acts, and whoever and whatever else has a part in it."""

    verb: Word
    agent: Phrase
    others: tuple[Phrase, ...]


class RoleChange(NamedTuple):
    """The source's agent and patient, with both sentences' stretches."""

    agent: str
    patient: str
    source: Span
    target: Span


def acts(text: str, language: Language) -> list[Act]:
    """Read every verb of `text` whose agent is clear."""
    clause = _Clause(text, language)
    found = (clause.act(n) for n in range(len(clause.tokens)) if clause.may_be_verb(n))
    return [act for act in found if act is not None]


class _Clause:
    """A text as words, and what stands between them."""

    def __init__(self, text: str, language: Language) -> None:
        self.language = language
        self.text = text
        self.tokens = words(text)
        #: The marks before each word that part clauses, if any.
        ends = [0, *(w.end for w in self.tokens)]
        self.marks = [
            "".join(MARK.findall(text[end : word.start]))
            for end, word in zip(ends, self.tokens, strict=False)
        ]

    def key(self, n: int) -> str:
        return self.tokens[n].key if 0 <= n < len(self.tokens) else ""

    def _small(self, n: int) -> bool:
        key = self.key(n)
        return any(
            key in table[self.language]
            for table in (DETERMINERS, PREPOSITIONS, BOUNDARIES, HELPERS)
        )

    def may_be_verb(self, n: int) -> bool:
        """Tell whether a word has the form and the place of a verb."""
        word, before = self.tokens[n], self.key(n - 1)
        if len(word.key) < 3 or not word.text.islower() or (self._small(n) and not self._full(n)):
            return False
        lemma = verb_lemma(word, self.language)
        if self.language == "en":
            return self._may_be_english(n, lemma)
        if lemma[-2:] not in {"ar", "er", "ir"} and not participle(word, "es"):
            return False
        if before in DETERMINERS["es"]:
            # "La acusa", "la denuncia": only a form that no noun has is a verb there.
            return before in CLITICS and word.text.endswith(_FINITE)
        return before not in {"de", "del", "en", "con", "al", "por", "sin"}

    def _full(self, n: int) -> bool:
        """Whether a form of *deber* or *get* is no helper of another verb."""
        following = self.key(n + 1)
        if self.key(n) in {"got", "get", "gets"}:
            return following in DETERMINERS["en"]
        return self.key(n) in OWING and following != "de" and not following.endswith(("r", "rse"))

    def _may_be_english(self, n: int, lemma: str) -> bool:
        word, before = self.tokens[n], self.key(n - 1)
        if (
            before in DETERMINERS["en"]
            or before.endswith("'s")
            or before in PREPOSITIONS["en"] - {"to"}
        ):
            return False
        if lemma != word.key or word.key in UNCHANGED:
            return not word.key.endswith("ing") or before in PASSIVE["en"]
        plural = n > 0 and before.endswith("s") and lemma_key(before, "en") != before
        return before == "to" or before in HELPERS["en"] or plural

    def act(self, n: int) -> Act | None:
        """Read who acts around the verb at `n`."""
        first = n
        while self.key(first - 1) in HELPERS[self.language] or self._adverb(first - 1):
            if self.marks[first]:
                break
            first -= 1
        helpers = [self.key(at) for at in range(first, n)]
        before, relative = self._subject(first)
        after = list(self._after(n + 1))
        passive = self._passive(n, helpers)
        if passive is not None:
            full = any(h in PASSIVE[self.language] for h in helpers)
            return self._turned(n, before, after) if passive or full else None
        if self.language == "en":
            return self._english(n, before, after, relative=relative)
        return self._spanish(n, helpers, before, after, relative=relative)

    def _passive(self, n: int, helpers: Sequence[str]) -> bool | None:
        """Whether the verb is a passive that names who acts; ``None`` if it is no passive."""
        if not participle(self.tokens[n], self.language) or self.key(n).endswith("ing"):
            return None
        by = AGENT[self.language]
        named = any(self.key(at) in by for at in range(n + 1, min(n + _BY, len(self.tokens))))
        if any(h in PASSIVE[self.language] for h in helpers):
            return named
        if self.language == "es":
            return None if any(h in PERFECT for h in helpers) else self.key(n + 1) in by
        return True if not helpers and self.key(n + 1) in by else None

    def _turned(self, n: int, before: Sequence[Phrase], after: Sequence[Phrase]) -> Act | None:
        agent = next((p for p in after if p.opened in AGENT[self.language]), None)
        rest = [p for p in after if p is not agent]
        if not before:
            return None
        if agent is None:
            return Act(self.tokens[n], NOBODY, tuple(before))
        # "Por temor", "by phone", "rejected by a majority": a cause, a means, a manner.
        full = agent.determined and self.key(n - 1) in HELPERS[self.language]
        if not full and not is_person(agent.words, self.language):
            return None
        return Act(self.tokens[n], agent, (*before, *rest))

    def _english(
        self, n: int, before: Sequence[Phrase], after: Sequence[Phrase], *, relative: bool
    ) -> Act | None:
        subject = [p for p in before if not p.opened]
        at = self._start(n) - 1
        named = subject and (
            subject[-1].determined or any(w.capitalised for w in subject[-1].words)
        )
        sure = self.key(at) == "whom" or (named and self.key(at) in {"who", "that"})
        if subject and not relative and sure:
            # "The mayor whom the students had invited".
            taken_up = list(antecedent(list(self._phrases(self._start(at), at))))
            after = [*taken_up, *after] if self.key(at) != "that" else after
        if not after or not (subject or relative):
            return None
        if not subject:
            # "Those who accused the bishop".
            return Act(self.tokens[n], NOBODY, tuple(after))
        return Act(self.tokens[n], subject[-1], tuple(after))

    def _spanish(
        self,
        n: int,
        helpers: Sequence[str],
        before: Sequence[Phrase],
        after: Sequence[Phrase],
        *,
        relative: bool,
    ) -> Act | None:
        clitics = [h for h in helpers if h in CLITICS]
        pronominal = verb_lemma(self.tokens[n], "es") in PRONOMINAL
        if "se" in clitics and not ACCUSATIVES & set(clitics) and not pronominal:
            return None
        taken_up = self._object_relative(n, [] if relative else before, after)
        if taken_up is not None:
            return taken_up
        if infinitive(self.tokens[n]):
            return self._infinite(n, before, after)
        doubled = self._doubled(n, clitics, before, after)
        if doubled is not None or self._is_fronted(clitics, before):
            return doubled
        plain = [p for p in before if not p.opened and not infinitive(p.words[-1])]
        behind = [p for p in after if not p.opened]
        if not plain:
            return self._subject_behind(n, behind, after)
        # "El libro que escribió García", "el hombre que vendió el libro": only a person tells.
        # "Tres toneladas hallaron los inspectores": a person behind the verb rather acts.
        unclear = behind and (
            not personal(plain[-1], behind[0], self.language)
            if relative
            else behind[0].determined and personal(behind[0], plain[-1], self.language)
        )
        return Act(self.tokens[n], plain[-1], tuple(after)) if after and not unclear else None

    def _object_relative(
        self, n: int, before: Sequence[Phrase], after: Sequence[Phrase]
    ) -> Act | None:
        """Read "al tendero a quien denunció el sargento": the relative is acted on."""
        at = n
        while at > 0 and not self._bounds(at) and not self.marks[at]:
            at -= 1
        first = at - 1 if self.key(at - 1) in {"el", "la", "los", "las"} else at
        # "Al que" has both in one.
        marked = self.key(first - 1) == "a" or (first == at and self.key(at - 1) == "al")
        if self.key(at) not in RELATIVES["es"] or not marked:
            return None
        plain = [p for p in (*before, *after) if not p.opened and is_person(p.words, "es")]
        taken_up = list(self._phrases(self._start(first - 1), first - 1))
        if len(plain) != 1 or not taken_up:
            return None
        others = tuple(p for p in after if p is not plain[0])
        return Act(self.tokens[n], plain[0], (taken_up[-1]._replace(opened="a"), *others))

    def _is_fronted(self, clitics: Sequence[str], before: Sequence[Phrase]) -> bool:
        """Whether the object comes first and is repeated: "a la ministra la grabó …"."""
        return bool(clitics) and any(p.opened in {"a", "al"} for p in before)

    def _doubled(
        self, n: int, clitics: Sequence[str], before: Sequence[Phrase], after: Sequence[Phrase]
    ) -> Act | None:
        """An object put first and repeated by a pronoun: who acts stands behind, as a rule."""
        plain = [p for p in before if not p.opened]
        marked = [p for p in before if p.opened in {"a", "al"}]
        behind = [p for p in after if not p.opened and not infinitive(p.words[0])]
        repeated = bool(ACCUSATIVES & set(clitics))
        taken_up = repeated and plain and behind and takes_up(clitics[-1], plain[-1])
        if not taken_up and not self._is_fronted(clitics, before):
            return None
        # "Al alcalde le tiraron huevos unos vendedores": beside a dative the first may be a thing.
        people = [p for p in behind if is_person(p.words, self.language)]
        agent = next(iter(people or (behind if repeated else ())), None)
        if agent is None and not behind and marked and plain:
            agent = plain[-1]
        if agent is None:
            return None
        others = [p for p in (*marked, *plain, *after) if p is not agent]
        return Act(self.tokens[n], agent, tuple(others))

    def _subject_behind(
        self, n: int, behind: Sequence[Phrase], after: Sequence[Phrase]
    ) -> Act | None:
        """Read "venció Peñarol a Nacional": a person behind the verb, and another with *a*."""
        given = any(p.opened in {"a", "al"} for p in after)
        if behind and given and is_person(behind[0].words, self.language):
            return Act(self.tokens[n], behind[0], tuple(p for p in after if p is not behind[0]))
        return None

    def _infinite(self, n: int, before: Sequence[Phrase], after: Sequence[Phrase]) -> Act | None:
        """An infinitive: who is told to do it does, else the subject of the verb before it."""
        if self.key(n - 1) in PREPOSITIONS["es"] - {"a"}:
            return None
        told = before[-1] if before and before[-1].opened in {"a", "al"} else None
        if (
            told is None
            and not self._small(n - 1)
            and verb_lemma(self.tokens[n - 1], "es")[-2:] in {"ar", "er", "ir"}
        ):
            told = next((p for p in reversed(before) if not p.opened), None)
        return Act(self.tokens[n], told, tuple(after)) if told is not None and after else None

    def _adverb(self, n: int) -> bool:
        ending = "ly" if self.language == "en" else "mente"
        return len(self.key(n)) > 4 and self.key(n).endswith(ending)

    def _subject(self, first: int) -> tuple[list[Phrase], bool]:
        """The phrases of the clause before the verb group that starts at `first`."""
        if first > 0 and self.key(first - 1) in RELATIVES[self.language]:
            at = first - 1
            while at > 0 and self.key(at - 1) in DETERMINERS[self.language] | PREPOSITIONS["es"]:
                at -= 1
            phrases = list(self._phrases(self._start(at), at))
            return list(antecedent(phrases)), True
        end = first
        if self.marks[first] not in {"", ","}:
            return [], False
        if self.marks[first] == ",":
            # "The mayor, who had resigned, accused": over what stands between the commas.
            at = first - 1
            while at > 0 and not self.marks[at]:
                at -= 1
            if self.marks[at] != ",":
                return [], False
            end = at
        return with_owners(self._phrases(self._start(end), end)), False

    def _start(self, end: int) -> int:
        at = end
        while at > 0 and (at == end or not self.marks[at]) and not self._bounds(at - 1):
            at -= 1
        return at

    def _bounds(self, n: int) -> bool:
        return self.key(n) in BOUNDARIES[self.language] and self.key(n) != "como"

    def _after(self, start: int) -> Iterator[Phrase]:
        end = start
        while end < len(self.tokens) and not self.marks[end] and not self._bounds(end):
            end += 1
        inside = False
        for phrase in self._phrases(start, end):
            # "La usaron para registrar el avión": what follows belongs to the infinitive.
            yield phrase._replace(opened="inf") if inside and not phrase.opened else phrase
            last = phrase.words[-1]
            inside |= (
                self.language == "es"
                and last.key.endswith(("ar", "er", "ir"))
                and (lemma_key(last.text, "es") == last.key)
            )

    def _phrases(self, start: int, end: int) -> Iterator[Phrase]:
        """Cut a stretch into phrases at prepositions and determiners."""
        opened, determined = "", False
        run: list[Word] = []
        for n in range(start, end):
            key = self.key(n)
            preposition = key in PREPOSITIONS[self.language]
            preposition &= not self._hyphened(n)
            if self.key(n - 1) == "those" and not run and not preposition:
                # "Among those the bishop accused": what follows is no part of the phrase.
                opened = ""
            if preposition or key in DETERMINERS[self.language] or key in PRONOUNS:
                if run:
                    yield from self._phrase(opened, run, determined=determined)
                    opened, run, determined = "", [], False
                opened = key if preposition else opened
                determined |= not preposition or key in {"al", "del"}
                continue
            if key in HELPERS[self.language] or self._adverb(n):
                continue
            if not self.tokens[n].text[0].isdigit():
                run.append(self.tokens[n])
        if run:
            yield from self._phrase(opened, run, determined=determined)

    def _hyphened(self, n: int) -> bool:
        """Whether a word is the first of a compound: "under-20"."""
        end = self.tokens[n].end
        return self.text[end : end + 1] == "-"

    def _phrase(self, opened: str, run: Sequence[Word], *, determined: bool) -> Iterator[Phrase]:
        """A phrase without what tells when, and without the owner before an English noun."""
        kept = [w for w in run if lemma_key(w.text, self.language) not in TIMES]
        owners = [w for w in kept[:-1] if w.key.endswith("'s")] if self.language == "en" else []
        kept = [w for w in kept if w not in owners]
        kept = [w for w in kept if w.key not in QUALITIES[self.language]]
        if kept:
            yield Phrase(opened, tuple(kept), determined, tuple(owners))
