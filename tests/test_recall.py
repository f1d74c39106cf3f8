"""What is worded already: decisions before the memory, the memory before the model."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk import fake_desk, word_by_word
from translate.article import Article, Block, Decision, Mark, Segment, Span
from translate.drafting import Group, Wording, draft
from translate.engine.decoder import Decoder
from translate.glossary import Entry, Glossary
from translate.memory import Memory, Unit
from translate.recall import recalled_digest, settled

TEXTS = ("The police found 24 pits.", "The police burned 24 pits.", "Nobody was hurt.")


def _article(texts: tuple[str, ...] = TEXTS, marks: tuple[Mark, ...] = ()) -> Article:
    whole = "\n\n".join(texts)
    places = [whole.index(text) for text in texts]
    return Article(
        "pits.en.txt",
        "text",
        "en",
        whole,
        tuple(
            Block(
                "paragraph",
                start,
                start + len(text),
                segments=(Segment(f"s{n}", n, start, start + len(text), text, () if n else marks),),
            )
            for n, (start, text) in enumerate(zip(places, texts, strict=True))
        ),
    )


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """A memory that knows the first two sentences."""
    kept = Memory(tmp_path / "memory.sqlite3")
    kept.store(
        [
            Unit("en", TEXTS[0], "La policía encontró 24 pozas."),
            Unit("en", TEXTS[1], "La policía quemó 24 pozas."),
        ]
    )
    return kept


def test_a_decision_for_this_edition_goes_before_the_memory(memory: Memory) -> None:
    """The editor's text and the approved draft stand; the memory answers for the rest."""
    decisions = [Decision("edited", TEXTS[0], "Los agentes hallaron 24 pozas.")]

    assert settled(_article(), "es", decisions, memory) == {
        "s0": Wording("Los agentes hallaron 24 pozas.", "edited"),
        "s1": Wording("La policía quemó 24 pozas.", "memory"),
    }


def test_decisions_on_findings_word_nothing() -> None:
    """They are about the reviewer's words, not the translation's."""
    decisions = [Decision("accepted", TEXTS[0], "La policía…", "yes", "k", "numbers")]

    assert settled(_article(), "es", decisions) == {}


def test_the_signature_follows_what_is_recalled_and_nothing_else(memory: Memory) -> None:
    """A memory that grows elsewhere leaves an edition alone; another answer makes it anew."""
    before = recalled_digest(settled(_article(), "es", (), memory))
    memory.store([Unit("en", "Something else.", "Otra cosa.")])
    grown = recalled_digest(settled(_article(), "es", (), memory))
    memory.store([Unit("en", TEXTS[0], "La policía descubrió 24 pozas.")])

    assert before == grown != recalled_digest(settled(_article(), "es", (), memory))
    assert recalled_digest({"s0": Wording("x", "edited")}) is None


def test_a_settled_segment_is_not_decoded() -> None:
    """It stands to the letter, and the others are translated as ever."""
    model = word_by_word("en")
    decoder, book = Decoder(model, "en", "es"), fake_desk().terms("en", "es")
    known = {"s1": Wording("«Quemó»  24 pozas...", "approved")}

    (drafts,) = draft([Group(_article().segments, book, known)], decoder)

    assert [d.segment for d in drafts] == ["s0", "s1", "s2"]
    assert (drafts[1].text, drafts[1].raw, drafts[1].origin) == (
        "«Quemó»  24 pozas...",
        "«Quemó»  24 pozas...",
        "approved",
    )
    assert (drafts[1].model, drafts[1].score, drafts[1].steps) == ("", None, ())
    assert drafts[0].origin == drafts[2].origin == "engine"
    assert TEXTS[1] not in [sentence for batch, _, _ in model.history for sentence in batch]


def test_the_glossary_still_reads_a_settled_segment() -> None:
    """A term that the editor's text leaves out is missing, and one it has is met."""
    desk = fake_desk(Glossary((Entry("pit", "poza", "noun"), Entry("police", "policía", "noun"))))
    known = {"s0": Wording("La policía halló 24 hoyos.", "memory")}

    group = Group(_article().segments[:1], desk.terms("en", "es"), known)
    ((settled_draft,),) = draft([group], desk.decoder("en", "es"))

    assert {use.source_term: use.applied for use in settled_draft.terms} == {
        "pit": False,
        "police": True,
    }


def test_markup_finds_its_words_in_a_settled_segment() -> None:
    """The model is made to say the text, and its attention tells where the words went."""
    article = _article(marks=(Mark(4, 10, "**", "**", "strong"),))
    model = word_by_word("en")
    group = Group(
        article.segments[:1],
        fake_desk().terms("en", "es"),
        {"s0": Wording("La policía halló 24 pozas.", "edited")},
    )

    ((settled_draft,),) = draft([group], Decoder(model, "en", "es"))

    (mark,) = settled_draft.marks
    assert Span(mark.start, mark.end).of(settled_draft.text) == "policía"


def test_a_desk_with_a_memory_takes_from_it(memory: Memory) -> None:
    """In editions and summaries alike, and the signature says so."""
    desk, plain = fake_desk(memory=memory), fake_desk()

    (edition,) = desk.editions([("pits", _article())], "es")
    summary = desk.summary(_article(), "es")

    assert [d.origin for d in edition.drafts] == ["memory", "memory", "engine"]
    assert "La policía encontró 24 pozas." in {s.target for s in summary.sentences}
    assert edition.signature == desk.signature(_article(), "es")
    assert edition.signature["memory"] != plain.signature(_article(), "es")["memory"] is None
