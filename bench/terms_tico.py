"""What the glossary is worth on sentences with references: ``python bench/terms_tico.py``.

Reads the TICO-19 terms and sentences of ``../shared/dev``. The terms of a sentence are those of the
termbase that its source holds and its reference honours, as in Dinu et al. 2019, so that an honest
translation can have them. A third of the sample holds a term. Each sentence is decoded plainly and
with its terms; both are timed, the better of two runs each.

``--sentences`` sets the size of the sample, ``--all`` takes every term that the source holds,
honoured by the reference or not, ``--show`` prints what changed.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from terms_chrf import chrf

from translate.article import Step
from translate.engine.decoder import Decoder
from translate.engine.faults import doubled_words
from translate.engine.model import CTranslate2Model
from translate.engine.packages import find_package
from translate.glossary import Entry, Glossary, Hit, Matcher, find_rendering
from translate.glossary.enforcement import TermBook, enforce

DEVELOPMENT = Path(__file__).resolve().parents[2] / "shared" / "dev"
SHARE = 3  # one sentence in three holds a term

_ARTICLE = re.compile(r"^(?:el|la|los|las|the|an?|to)\s+(?=\w)", re.IGNORECASE)
_ORPHAN = re.compile(
    r"\b(?:el|la|los|las|un|una|del|al)(?=\s*[.,;:!?)»”]|\s+(?:de|en|con|por|para|y|fue|es)\b|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Item:
    """A sentence with its reference and the hits of its terms."""

    source: str
    reference: str
    hits: tuple[Hit, ...]
    glossary: Glossary


@dataclass(frozen=True)
class Result:
    """What became of a run: its translations, and the seconds it took."""

    texts: list[str]
    seconds: float


def read(name: str) -> list[dict[str, str]]:
    """The rows of a development file."""
    with lzma.open(DEVELOPMENT / name, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def termbase() -> Glossary:
    """The usable pairs from English into Spanish: single wordings, articles and capitals off."""
    targets: dict[str, Counter[str]] = defaultdict(Counter)
    for row in read("terms-tico19.jsonl.xz"):
        if not row["source_lang"].startswith("en") or not row["target_lang"].startswith("es"):
            continue
        source, target = _clean(row["source_term"]), _clean(row["target_term"])
        if source and target:
            targets[source][target] += 1
    entries = []
    for source, found in sorted(targets.items()):
        for rank, (target, _) in enumerate(found.most_common()):
            fixed = source.isupper() and target.isupper()
            entries.append(
                Entry(
                    source,
                    target,
                    "acronym" if fixed else "",
                    status="admitted" if rank else "preferred",
                )
            )
    return Glossary(tuple(entries))


def _clean(text: str) -> str:
    bare = _ARTICLE.sub("", " ".join(text.split()))
    if not re.fullmatch(r"[\w\s-]{3,40}", bare) or len(bare.split()) > 4:
        return ""
    names = sum(word[0].isupper() for word in bare.split())
    return bare if bare.isupper() or names > 1 else bare[0].lower() + bare[1:]


def sample(size: int, *, every: bool) -> list[Item]:
    """`size` sentences, one third with a term, the same ones each time."""
    glossary = termbase()
    matcher = Matcher(glossary, "en")
    with_terms, without = [], []
    for row in read("terms-tico19-sentences.en-es.jsonl.xz"):
        source, reference = row["source"], row["reference"]
        found = matcher.find(source)
        hits = tuple(hit for hit in found if every or find_rendering(hit.term, reference, "es"))
        if hits:
            rows = dict.fromkeys(entry for hit in hits for entry in hit.term.entries)
            with_terms.append(Item(source, reference, hits, Glossary(tuple(rows))))
        elif not found:
            without.append(Item(source, reference, (), Glossary()))
    rng = random.Random(19)  # noqa: S311  # a benchmark needs the same sentences each time
    count = min(size // SHARE, len(with_terms), len(without) // (SHARE - 1))
    return [*rng.sample(with_terms, count), *rng.sample(without, count * (SHARE - 1))]


def run(decoder: Decoder, items: Sequence[Item], *, enforced: bool) -> Result:
    """Translate all sentences, with their terms or without."""
    parts = [decoder.split(item.source) for item in items]
    chunks = [chunk for group in parts for chunk in group]
    books = [TermBook(item.glossary, "en", "es") for item in items]
    by_chunk = [book for book, group in zip(books, parts, strict=True) for _ in group]
    started = time.perf_counter()
    decoded = decoder.decode(chunks)
    if enforced:
        done = enforce(decoder, decoded, by_chunk)
        made = [Step("glossary-term", one.edits).apply(one.decoded.best.text) for one in done]
    else:
        made = [one.best.text for one in decoded]
    seconds = time.perf_counter() - started
    texts = iter(made)
    return Result([" ".join(next(texts) for _ in group) for group in parts], seconds)


def honoured(items: Sequence[Item], texts: Sequence[str]) -> list[tuple[Hit, str, bool, bool]]:
    """For each hit: what renders it, whether by lemma, whether exactly as the glossary has it."""
    rows = []
    for item, text in zip(items, texts, strict=True):
        for term in dict.fromkeys(hit.term for hit in item.hits):
            hits = [hit for hit in item.hits if hit.term == term]
            renderings = find_rendering(term, text, "es")
            for number, hit in enumerate(hits):
                met = number < len(renderings)
                form = renderings[number].wording.text if met else ""
                exact = met and renderings[number].text.casefold() == form.casefold()
                rows.append((hit, form, met, exact))
    return rows


def consistency(rows: Sequence[tuple[Hit, str, bool, bool]]) -> float:
    """The share of repeated terms' occurrences that have their term's commonest rendering."""
    by_term: dict[str, Counter[str]] = defaultdict(Counter)
    for hit, form, _, _ in rows:
        by_term[hit.term.source][form] += 1
    repeated = [forms for forms in by_term.values() if forms.total() > 1]
    agreeing = sum(max((n for form, n in forms.items() if form), default=0) for forms in repeated)
    return agreeing / max(sum(forms.total() for forms in repeated), 1)


def main() -> None:
    """Print one line for each run and what changed between them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=300)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--show", action="store_true", help="print every changed sentence")
    options = parser.parse_args()
    items = sample(options.sentences, every=options.all)
    model = CTranslate2Model(find_package("en", "es"), options.threads)
    decoder = Decoder(model, "en", "es")
    report(decoder, items, show=options.show)


def report(decoder: Decoder, items: Sequence[Item], *, show: bool) -> None:
    """Run both ways and print the comparison."""
    run(decoder, items[:6], enforced=True)  # loads the dictionaries before the clock starts
    plain = min((run(decoder, items, enforced=False) for _ in range(2)), key=lambda r: r.seconds)
    fixed = min((run(decoder, items, enforced=True) for _ in range(2)), key=lambda r: r.seconds)
    references = [item.reference for item in items]
    with_terms = sum(bool(item.hits) for item in items)
    print(f"{decoder.model.label}: {len(items)} sentences, {with_terms} with terms")
    print("run       terms  exact  lemma  consistent  chrF   orphans  doubled  seconds")
    scored = {}
    for name, result in (("plain", plain), ("glossary", fixed)):
        rows = scored[name] = honoured(items, result.texts)
        print(
            f"{name:9} {len(rows):5}  {_share(rows, 3):5.1f}  {_share(rows, 2):5.1f}"
            f"  {100 * consistency(rows):10.1f}"
            f"  {chrf(zip(result.texts, references, strict=True)):5.2f}"
            f"  {sum(len(_ORPHAN.findall(text)) for text in result.texts):7}"
            f"  {sum(doubled_words(text) for text in result.texts):7}  {result.seconds:7.2f}"
        )
    pairs = zip(scored["plain"], scored["glossary"], strict=True)
    lost = sum(before[2] and not after[2] for before, after in pairs)
    changed = [n for n, item in enumerate(items) if plain.texts[n] != fixed.texts[n]]
    ratio = fixed.seconds / plain.seconds
    print(f"lost {lost}; changed sentences {len(changed)}; time {ratio:.2f} times")
    touched = [[(r.texts[n], references[n]) for n in changed] for r in (plain, fixed)]
    print(f"chrF of the changed sentences {chrf(touched[0]):.2f} → {chrf(touched[1]):.2f}")
    for number in changed if show else ():
        print("\n".join(("", items[number].source, plain.texts[number], fixed.texts[number])))


def _share(rows: Sequence[tuple[Hit, str, bool, bool]], column: int) -> float:
    return 100 * sum(bool(row[column]) for row in rows) / max(len(rows), 1)


if __name__ == "__main__":
    main()
