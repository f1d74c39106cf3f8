"""The decoder: batches, splits, and tries again where the first answer is visibly wrong."""

from __future__ import annotations

import pytest

from tests.fakes import FakeModel
from translate.engine.decoder import LONGEST, Chunk, Decoder


def _decoder(model: FakeModel) -> Decoder:
    return Decoder(model, "en", "es")


def _translate(model: FakeModel, text: str) -> str:
    return _decoder(model).decode([Chunk(text)])[0].best.text


def test_equal_sentences_are_decoded_once_and_answered_in_place() -> None:
    """A sentence that comes twice costs one decode, and order is kept."""
    model = FakeModel({"He denied it.": "Lo negó.", "She left.": "Se fue."})

    found = _decoder(model).decode(
        [Chunk("He denied it."), Chunk("She left."), Chunk("He denied it.", start=40)]
    )

    assert [one.best.text for one in found] == ["Lo negó.", "Se fue.", "Lo negó."]
    assert found[2].chunk.start == 40
    assert sorted(model.history[0][0]) == ["He denied it.", "She left."]


def test_sentences_are_sorted_by_length_for_the_model() -> None:
    """The model sees short sentences first, so that batches hold little padding."""
    model = FakeModel()

    _decoder(model).decode([Chunk("A much longer sentence than that."), Chunk("Short one.")])

    assert model.history[0][0] == ["Short one.", "A much longer sentence than that."]


def test_a_candidate_that_keeps_the_figure_wins_over_a_likelier_one() -> None:
    """Of two candidates the one with the right number is taken, even if it scores lower."""
    model = FakeModel(
        {"They found 14 pits there.": ["Hallaron 24 pozas allí.", "Allí hallaron 14 pozas."]}
    )

    assert _translate(model, "They found 14 pits there.") == "Allí hallaron 14 pozas."


@pytest.mark.parametrize(
    ("source", "first", "flag"),
    [
        ("The raid on the camp failed at dawn.", "", "empty"),
        ("The raid on the camp failed at dawn.", "The raid on the camp failed at dawn.", "echo"),
        ("The raid failed.", "La redada la redada la redada la redada.", "repetition"),
        ("The police raided the camp at dawn and found nothing in it.", "Policía.", "truncated"),
    ],
)
def test_a_failed_decode_is_tried_again_with_other_settings(
    source: str, first: str, flag: str
) -> None:
    """Silence, echoes, loops and early stops climb the ladder, and the better answer is taken."""
    good = "La policía allanó el campamento al amanecer y no halló nada."
    model = FakeModel()
    model.otherwise = lambda _: first if len(model.history) < 2 else good

    found = _decoder(model).decode([Chunk(source)])[0]

    assert flag not in found.faults.flags
    assert found.best.text == good
    assert model.history[1][1].beam > model.history[0][1].beam


def test_what_cannot_be_put_right_is_flagged() -> None:
    """When every rung fails the sentence is kept and its fault told."""
    model = FakeModel(otherwise=lambda sentence: sentence)

    found = _decoder(model).decode([Chunk("The raid on the camp failed at dawn.")])[0]

    assert found.faults.flags == ("echo",)


def test_names_that_stay_the_same_are_no_echo() -> None:
    """A line of names is rightly the same in both languages."""
    model = FakeModel(otherwise=lambda sentence: sentence)

    found = _decoder(model).decode([Chunk("Hernán Villacrés, Lago Agrio")])[0]

    assert found.faults.flags == ()
    assert len(model.history) == 1


def test_a_sentence_that_is_too_long_is_split_and_nothing_is_lost() -> None:
    """Every word of an overlong sentence is in some chunk, in order, none over the limit."""
    words = "the boats went upriver, and the patrol followed them, but nobody fired; " * 30
    decoder = _decoder(FakeModel())

    chunks = decoder.split(words.strip())

    assert len(chunks) > 1
    assert all(len(chunk.text.split()) <= LONGEST for chunk in chunks)
    assert " ".join(chunk.text for chunk in chunks).split() == words.split()


def test_a_sentence_of_two_thousand_words_without_a_comma_is_split() -> None:
    """Even where there is no clause boundary nothing is silently cut."""
    words = " ".join(f"w{number}" for number in range(2000))

    chunks = _decoder(FakeModel()).split(words)

    assert max(len(chunk.text.split()) for chunk in chunks) <= LONGEST
    assert " ".join(chunk.text for chunk in chunks) == words


def test_protected_text_that_the_model_loses_is_kept_by_translating_around_it() -> None:
    """The last rung translates the parts around a stand-in and leaves the stand-in alone."""
    chunk = Chunk("Write to X1 before Monday.", originals=(("X1", "desk@example.org"),))
    model = FakeModel({"Write to": "Escriba a", "before Monday.": "antes del lunes."})
    model.answers["Write to X1 before Monday."] = "Escriba antes del lunes."

    found = _decoder(model).decode([chunk])[0]

    assert found.best.text == "Escriba a X1 antes del lunes."
    assert "protected" not in found.faults.flags


def test_progress_counts_every_sentence() -> None:
    """The reports of progress add up to the number of different sentences."""
    seen: list[tuple[int, int]] = []
    chunks = [Chunk(f"Sentence number {number}.") for number in range(600)]

    _decoder(FakeModel(otherwise=lambda s: s.replace("Sentence number", "Frase número"))).decode(
        chunks, lambda done, total: seen.append((done, total))
    )

    assert sum(done for done, _ in seen) == 600
    assert {total for _, total in seen} == {600}


def test_a_word_no_network_can_read_is_copied_and_flagged() -> None:
    """A key of thousands of characters reaches neither the model nor the floor."""
    model = FakeModel(pieces=len)
    key = "QmFzZTY0" * 400

    (found,) = _decoder(model).decode([Chunk(key)])

    assert (found.best.text, found.faults.flags, model.history) == (key, ("echo",), [])


def test_a_rare_word_copied_for_its_capital_is_decoded_in_small_letters() -> None:
    """“Trucks” at the start of a sentence is no name; the answer gets its capital back."""
    model = FakeModel(
        {
            "Trucks carry the bricks.": "Trucks llevan los ladrillos.",
            "trucks carry the bricks.": "camiones llevan los ladrillos.",
        }
    )

    assert _translate(model, "Trucks carry the bricks.") == "Camiones llevan los ladrillos."


def test_a_name_at_the_start_is_left_alone() -> None:
    """A surname is in no dictionary, so nothing is tried."""
    model = FakeModel({"Ovelar paid Benítez.": "Ovelar pagó a Benítez."})

    assert _translate(model, "Ovelar paid Benítez.") == "Ovelar pagó a Benítez."
    assert len(model.history) == 1


def test_a_lost_figure_is_written_in_digits_for_the_model() -> None:
    """Mexican thousands are rare in training text; what is copied gets the target's form."""
    model = FakeModel({"Son 5.352 pesos.": "They are 5.352 pesos."})
    model.answers["Son 5 mil 352 pesos."] = "They are 5 billion pesos."

    found = Decoder(model, "es", "en").decode([Chunk("Son 5 mil 352 pesos.")])[0]

    assert (found.best.text, found.faults.weight) == ("They are 5,352 pesos.", 0)


def test_a_figure_that_is_lost_each_time_travels_as_another() -> None:
    """A stand-in that the model copies gives its place to the source's figure."""
    model = FakeModel({"He is 47 now.": "Ahora tiene 47."})
    model.answers["He is 25 now."] = "Ahora es joven."

    assert _translate(model, "He is 25 now.") == "Ahora tiene 25."


def test_a_figure_found_nowhere_else_is_looked_for_in_parts() -> None:
    """Clauses alone lose less; the draft with the figure wins over the smoother one without."""
    text = "The mayor closed the road, and the police found 14 graves."
    parts = {"The mayor closed the road,": "El alcalde cerró,", "and the police found 14 graves.": (
        "y la policía halló 14 fosas.")}  # fmt: skip
    model = FakeModel(parts, otherwise=lambda _: "El alcalde cerró el camino, y hallaron fosas.")

    assert _translate(model, text) == "El alcalde cerró, y la policía halló 14 fosas."


def test_a_stretch_without_letters_is_no_sentence_of_its_own() -> None:
    """A year after an ellipsis, or a number before a sentence, stays with its neighbour."""
    decoder = Decoder(FakeModel(), "es", "en")

    after = decoder.split("Lo fijó una ley de... 1987. Nadie la cumple.")
    assert [chunk.text for chunk in after] == ["Lo fijó una ley de... 1987.", "Nadie la cumple."]
    assert [chunk.text for chunk in decoder.split("1. Nadie la cumple.")] == ["1. Nadie la cumple."]
    assert [chunk.text for chunk in decoder.split("1987.")] == ["1987."]
