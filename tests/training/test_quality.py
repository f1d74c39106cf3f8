"""Changes of human translations, their labels, and the examples made of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")

from training.model import Shape  # noqa: E402 (after the check for torch)
from training.quality import changes, harmless, leaving_out, replacing  # noqa: E402
from training.quality.changes import Change  # noqa: E402
from training.quality.examples import encode, joined, make, slotted  # noqa: E402
from training.quality.fluency import Fluency  # noqa: E402
from training.quality.likeness import Likeness  # noqa: E402
from training.quality.network import PairReader  # noqa: E402
from training.quality.package import write  # noqa: E402
from training.quality.tokens import Both, Label, Side, render, tokenise  # noqa: E402
from training.quality.turn import Stock, Turn, classes  # noqa: E402
from training.recipe import sentences  # noqa: E402
from training.vocabulary import END, START, load, train  # noqa: E402
from translate.article import LANGUAGES, Language  # noqa: E402
from translate.engine.pair_reader import CTranslate2PairReader  # noqa: E402

EN = (
    "On Tuesday the army burned 14 large pits near the river, although the mayor had not seen them."
)
ES = (
    "El martes el ejército quemó 14 grandes pozas cerca del río, aunque el alcalde no las había"
    " visto."
)
PLAIN = ("The boat was old.", "El barco era viejo.")
NAMED = ("Rojas said that Quispe was not there.", "Rojas dijo que Quispe no estaba.")


@pytest.fixture(scope="module")
def stock() -> Stock:
    """Return what changes are made from, out of the built-in sample and the sentences above."""
    lines: dict[Language, list[str]] = {
        "en": [
            EN,
            NAMED[0],
            "The army burned 14 pits near the border, and the priest left without a lawyer.",
            "They burned 14 deep pits. The young army left.",
        ],
        "es": [
            ES,
            NAMED[1],
            "El ejército quemó 14 pozas cerca de la frontera, y el cura salió sin un abogado.",
            "Quemaron 14 profundas pozas y no había nada. El joven ejército salió.",
            # What often stands after "no" is taken for a verb.
            *["El barco no era nuevo."] * 8,
        ],
    }
    fluency = {language: Fluency(lines[language], least=1) for language in LANGUAGES}
    return Stock(
        random.Random(5),  # noqa: S311 (a repeatable draw, no secret)
        fluency,
        {language: Likeness(fluency[language]) for language in LANGUAGES},
        {language: ["Quispe", "Rojas"] for language in LANGUAGES},
        lines,
        {language: classes(language) for language in LANGUAGES},
    )


def labelled(side: Side, *labels: Label) -> list[str]:
    """Return the words of a side that carry one of the labels."""
    return [token.text for token in side.tokens if token.label in labels]


def test_a_sentence_is_put_together_again_as_it_was() -> None:
    """Spaces stand where they stood, and every token knows its place."""
    for text in (EN, ES, "¿Quién dijo: «no»?"):
        rendered, places = render(tokenise(text))
        assert rendered == text
        assert [text[a:b] for a, b in places] == [token.text for token in tokenise(text)]


def test_words_that_answer_each_other_are_linked() -> None:
    """By the reviewer's lexicon, or since they are written alike."""
    both = Both.of(EN, ES)

    named = {both.en.tokens[a].text: both.es.tokens[b].text for a, b in both.links["en"].items()}

    assert named["army"] == "ejército"
    assert named["14"] == "14"
    assert named["mayor"] == "alcalde"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("change", [change for _, change in changes.CHANGES])
def test_every_change_of_meaning_leaves_its_mark(
    change: Change, language: Language, stock: Stock
) -> None:
    """Something on one side or the other is unsaid, and the changed text is another."""
    for turn in range(60):
        both = Both.of(*((EN, ES), NAMED, PLAIN)[turn % 3])
        side = both.sides(language)[0]
        before = render(side.tokens)[0]
        if change(Turn(both, language, stock)):
            break
    else:
        pytest.fail(f"{change.__name__} found no place in sixty tries")
    assert render(side.tokens)[0] != before
    marked = [labelled(s, Label.UNSAID, Label.SAID_OTHERWISE) for s in (both.en, both.es)]
    assert any(marked)


def test_words_between_the_same_neighbours_are_used_alike() -> None:
    """A word of the same kind comes first, marks and the word itself never."""
    places = ("north", "south", "coast")
    lines = [f"The {n} of the {p} left on $ 14." for n in ("boat", "truck") for p in places]

    alike = Likeness(Fluency([*lines, "They burned it."] * 2)).alike

    assert alike("boat")[0] == "truck"
    assert set(alike("coast")[:2]) == {"north", "south"}
    assert all(word.isalpha() for word in alike("boat"))
    assert alike("airstrip") == ()


@pytest.mark.parametrize("change", [change for _, change in harmless.HARMLESS])
def test_no_harmless_change_leaves_a_mark(change: Change, stock: Stock) -> None:
    """Whatever it did, every word is still said."""
    for language in LANGUAGES:
        both = Both.of(EN, ES)
        change(Turn(both, language, stock))
        assert all(not labelled(s, *set(Label) - {Label.SAID}) for s in (both.en, both.es))


@pytest.mark.parametrize(
    ("change", "answered"),
    [(leaving_out.drop_word, Label.UNSAID), (replacing.replace_number, Label.SAID_OTHERWISE)],
)
def test_the_other_side_says_what_was_changed(
    change: Callable[..., bool], answered: Label, stock: Stock
) -> None:
    """The word that answered a changed one has lost its answer."""
    both = Both.of(EN, ES)

    assert change(Turn(both, "es", stock))
    (lost,) = labelled(both.en, answered)

    assert lost in EN


def test_examples_have_a_slot_after_every_word_and_two_for_the_pair() -> None:
    """Sources end, targets begin with their language; labels stand at slots alone.

    Whether a pair changed by chance is worded freely nobody has judged.
    """
    pairs = sentences()[:60]
    pieces = load(train((t for p in pairs for t in (p.en, p.es)), 120))
    fluency = {lang: Fluency((getattr(p, lang) for p in pairs), least=1) for lang in LANGUAGES}
    stock = Stock(
        random.Random(1),  # noqa: S311 (a repeatable draw, no secret)
        fluency,
        {lang: Likeness(fluency[lang]) for lang in LANGUAGES},
        {lang: ["Rojas"] for lang in LANGUAGES},
        {lang: [getattr(p, lang) for p in pairs] for lang in LANGUAGES},
        {lang: classes(lang) for lang in LANGUAGES},
    )
    made = encode(make(pairs, stock), pieces)
    slot = len(pieces)
    assert len(made) == 120
    assert set(made.target[made.target_at[:-1]]) == set(START.values())
    assert set(made.source[made.source_at[1:] - 1]) == {END}
    assert set(np.unique(made.labels[made.target != slot])) == {-1}
    assert 0 < made.differs.mean() < 1
    assert set(made.free) == {-1}
    assert len(joined([made, made.first(10)])) == 130


def test_a_word_is_unsaid_if_part_of_it_is() -> None:
    """A word is what stands between spaces; marks alone have no slot."""
    pieces = load(train([EN, ES] * 30, 90))
    text = "army, burned - 14"
    marks = [(0, 4, Label.SAID), (4, 5, Label.SAID), (6, 12, Label.UNSAID), (15, 17, Label.UNKNOWN)]

    plain, target, labels = slotted(text, marks, pieces, 999)

    assert [label for piece, label in zip(target, labels, strict=True) if piece == 999] == [
        0,
        1,
        -1,
    ]
    assert [piece for piece in target if piece != 999] == plain


def test_the_desk_reads_what_the_network_was_taught_to_say(tmp_path: Path) -> None:
    """Word by word: an answer read one piece too early or too late would be another."""
    model = train([EN, ES] * 30, 90)
    pieces = load(model)
    torch.manual_seed(3)
    network = PairReader(Shape(len(pieces) + 1, 64, 128, 2, 2, 2)).eval()
    torch.nn.init.normal_(network.tag.weight, std=0.5)
    path = tmp_path / "reader-en_es-0_1.zip"
    write(network.state_dict(), 2, model, "0.1", path)
    plain, slots, labels = slotted(ES, [], pieces, len(pieces))
    source = torch.tensor([[*pieces.encode(EN), END]])
    target = torch.tensor([[START["es"], *slots, END, len(pieces), len(pieces)]])

    (reading,) = CTranslate2PairReader(path, threads=1).read([(EN, ES)], "es")

    with torch.no_grad():
        taught = torch.softmax(network.scores(source, target)[0], -1)[target[0, 1:] == len(pieces)]
    assert reading is not None
    told = [*(word.unsaid for word in reading.words), reading.differs, reading.free]
    assert len(plain) < len(labels)
    assert max(told) - min(told) > 0.3
    assert told == pytest.approx(taught[:, 1].tolist(), abs=0.08)
