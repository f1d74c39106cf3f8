"""Which sentences are chosen, from one side or from both."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.summary import Length, Side, choose
from translate.summary.features import measure
from translate.summary.openings import hangs

STORY = (
    "Police destroyed ten airstrips in the valley on Tuesday.",
    "The airstrips served planes that carry cocaine to Bolivia.",
    "He called it a blow.",
    "Farmers in the valley grow coffee and cacao on the slopes.",
    "Police destroyed ten airstrips in the valley, the ministry confirmed on Tuesday.",
    "Experts doubt that destroying airstrips stops the planes with cocaine.",
)
HISTORIA = (
    "La policía destruyó diez pistas de aterrizaje en el valle el martes.",
    "Las pistas servían a avionetas que llevan cocaína a Bolivia.",
    "Lo calificó de golpe.",
    "Los agricultores del valle siembran café y cacao en las laderas.",
    "La policía destruyó diez pistas de aterrizaje en el valle, confirmó el ministerio el martes.",
    "Los expertos dudan de que destruir pistas detenga a las avionetas con cocaína.",
)
SENTENCES = st.sampled_from([*STORY, "However, they left.", "Too short.", "", "Unfinished and"])


def english(*texts: str) -> list[Side]:
    """One side only."""
    return [Side("en", texts)]


def test_first_sentence_of_a_news_story_is_chosen() -> None:
    """News say first what matters most."""
    assert 0 in choose(english(*STORY), 2)


def test_sentences_keep_the_order_of_the_article() -> None:
    """The summary reads in the article's order."""
    chosen = choose(english(*STORY), 4)

    assert chosen == sorted(chosen)


def test_sentence_that_repeats_a_chosen_one_is_passed_over() -> None:
    """The fifth sentence says what the first says, and is the last to be taken."""
    assert 4 not in choose(english(*STORY), 4)


def test_sentence_that_points_back_needs_the_one_before_it() -> None:
    """A sentence in "He called it" is never chosen without the sentence that says who and what."""
    for count in range(1, 6):
        chosen = choose(english(*STORY), count)

        assert 2 not in chosen or 1 in chosen


def test_sentence_that_points_back_in_one_language_only_counts_as_hanging() -> None:
    """One side is enough: a reader of that side would be lost."""
    sides = [
        Side("en", ["Ten airstrips in the valley were destroyed.", "Planes go on flying over it."]),
        Side("es", ["Además, se destruyeron diez pistas.", "Las avionetas siguen volando allí."]),
    ]

    assert choose(sides, 1) == [1]


def test_piece_of_a_quotation_is_not_chosen() -> None:
    """A sentence with half a quotation would open it and never close it."""
    sides = english("“We will destroy every airstrip in the valley.", STORY[1])

    assert choose(sides, 1) == [1]


def test_label_without_an_end_is_not_chosen() -> None:
    """What does not end as a sentence is none."""
    assert choose(english("Airstrips in the valley of the VRAEM", STORY[1]), 1) == [1]


def test_headline_draws_the_choice() -> None:
    """What the headline speaks of is what the article is about."""
    plain = choose([Side("en", STORY[:4])], 2)
    headed = choose([Side("en", STORY[:4], "Coffee and cacao farmers on the slopes")], 2)

    assert plain == [0, 1]
    assert headed == [0, 3]


def test_both_sides_choose_alike_whichever_comes_first() -> None:
    """Source and translation change places without changing the choice."""
    sides = [Side("en", STORY), Side("es", HISTORIA)]

    for count in range(1, 7):
        assert choose(sides, count) == choose(sides[::-1], count)


@given(
    pairs=st.lists(
        st.sampled_from(
            [*zip(STORY, HISTORIA, strict=True), ("However, they left.", "Sin embargo, huyeron.")]
        ),
        min_size=1,
        max_size=12,
    ),
    length=st.one_of(
        st.integers(1, 5),
        st.builds(Length, words=st.integers(10, 90)),
        st.builds(Length, ratio=st.floats(0.1, 1)),
    ),
    cut=st.integers(1, 4),
    barred=st.sets(st.integers(0, 11)),
)
def test_choice_is_the_same_whichever_side_was_the_source(
    pairs: list[tuple[str, str]], length: int | Length, cut: int, barred: set[int]
) -> None:
    """Of any article in two languages, either side for the source gives the same segments."""
    english, spanish = zip(*pairs, strict=True)
    sides = [Side("en", english, "Raid on airstrips"), Side("es", spanish, "Golpe a las pistas")]
    paragraphs = [n // cut for n in range(len(pairs))]

    one = choose(sides, length, barred=barred, paragraphs=paragraphs)
    other = choose(sides[::-1], length, barred=barred, paragraphs=paragraphs)

    assert one == other


def test_where_nothing_stands_the_first_sentence_does() -> None:
    """An article of one hanging sentence has that sentence for its summary."""
    assert choose(english("However, they left."), 3) == [0]


def test_nothing_gives_nothing() -> None:
    """No sentences, no summary."""
    assert choose(english(), 3) == []


# The dictionaries are read on the first call, which then takes long.
@settings(deadline=None)
@given(texts=st.lists(SENTENCES, min_size=1, max_size=12), count=st.integers(1, 5))
def test_choice_is_always_readable(texts: list[str], count: int) -> None:
    """Any choice is short enough, in order, the same every time, and hangs nowhere."""
    sides = english(*texts)
    chosen = choose(sides, count)

    assert chosen == sorted(set(chosen)) == choose(sides, count)
    assert 1 <= len(chosen) <= count
    assert all(
        index - 1 in chosen or not hangs(texts[index], "en") for index in chosen if chosen != [0]
    )


def test_antecedent_comes_along_with_the_sentence_that_needs_it() -> None:
    """A telling sentence in "They" is taken together with the one that says who they are."""
    texts = (
        "The town band played a waltz in the square after the market had closed.",
        "Two captains of the river police were arrested in the port at noon on Tuesday.",
        "They had sold cocaine, radar codes and fuel of the river police to the northern cartel.",
    )
    headline = "Cartel bought cocaine, radar codes and fuel from river police"

    assert choose([Side("en", texts, headline)], 1, barred={0}) == [1]
    assert choose([Side("en", texts, headline)], 2, barred={0}) == [1, 2]


def test_sentence_whose_antecedent_cannot_come_is_left_out() -> None:
    """Where the sentence before it is barred, one that points back is not chosen."""
    texts = (STORY[0], STORY[1], "They carried cocaine from ten airstrips in the valley.")

    assert choose(english(*texts), 3, barred={1}) == [0]


def test_barred_sentence_is_never_chosen() -> None:
    """Not even where nothing else is left."""
    assert choose(english(STORY[0]), 3, barred={0}) == []


@pytest.mark.parametrize(
    "line",
    [
        "Un semisumergible decomisado llega al puerto de Manta el jueves. EFE | ATLAS",
        "Photo: Ten airstrips in the valley after the raid of Tuesday.",
        "SEE ALSO: Ten airstrips in the valley were destroyed on Tuesday.",
        "En vídeo, las diez pistas destruidas en el valle.",
        "The airstrips in the valley after the raid. Source: Getty Images.",
    ],
)
def test_picture_lines_and_references_in_the_text_are_no_summary(line: str) -> None:
    """Captions, credits and "see also" are not chosen even where they stand among the prose."""
    assert choose(english(line, STORY[1]), 1) == [1]


def test_new_names_and_figures_are_worth_more_than_known_ones() -> None:
    """Of two sentences alike in all else, the one with new facts is taken."""
    features = measure(
        english(
            "On Tuesday the police of Pichari destroyed 10 airstrips.",
            "In the end the police of Pichari counted 10 airstrips.",
            "In the end the police of Lima counted 14 airstrips.",
        ),
        [1, 1, 1],
    )

    assert features.news(1, features.told([0])) == 0
    assert features.news(2, features.told([0])) > 0


def test_glossary_terms_are_facts_too() -> None:
    """A term of the glossary that no chosen sentence has is news."""
    side = Side("en", STORY[:2], terms=[{"airstrip"}, {"airstrip", "light aircraft"}])
    features = measure([side], [1, 1])

    assert features.news(1, features.told([0])) > features.news(0, features.told([1]))


SCENE = (
    "For months nobody in authority seemed to hear the engines over the forest at dawn.",
    "Light aircraft had taken the place of porters, and strips spread along the rivers.",
)
NEWS = (
    "On Tuesday the navy of Peru destroyed ten airstrips along the rivers of the forest.",
    "The aircraft were out of reach, and so the strips were blown up with explosives.",
)


def test_scene_before_the_news_is_not_taken_for_the_news() -> None:
    """An opening without day, number, source or name is a scene; the news begin after it."""
    assert choose(english(*SCENE, *NEWS), 1, paragraphs=[1, 1, 2, 2]) == [2]


def test_plain_beginning_stays_the_news() -> None:
    """Where the first paragraph tells the news, it is the first to be chosen."""
    assert choose(english(*NEWS, *SCENE), 1, paragraphs=[1, 1, 2, 2]) == [0]


def test_summary_comes_from_different_parts_of_the_article() -> None:
    """The second sentence of a chosen paragraph gives way to another paragraph."""
    last = "In Lima the ministry said on Friday that 20 strips along the rivers were useless."

    assert choose(english(*NEWS, last), 2, paragraphs=[1, 1, 2]) == [0, 2]
