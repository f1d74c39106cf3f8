"""What has changed places within a stretch of words."""

from __future__ import annotations

import pytest

from training.quality.tiling import exchange


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("the guard struck the driver", "the driver struck the guard", "the driver the guard"),
        ("two miles to seven falls", "seven miles to two falls", "seven two"),
        ("a tall guard saw one boat", "one boat saw a tall guard", "one boat a tall guard"),
        ("formed first and broke later", "broke first and formed later", "broke formed"),
        ("the boat burned", "the boat burned", ""),
        ("the boat burned", "the old boat burned", ""),
        ("the old boat burned", "the boat burned", ""),
    ],
)
def test_what_stands_where_something_else_stood_has_moved(old: str, new: str, moved: str) -> None:
    """What lies between the two has not, and neither has what only made room."""
    words = new.split()

    assert " ".join(words[place] for place in exchange(old.split(), words).moved) == moved


def test_what_was_not_there_before_came() -> None:
    """Whether something has moved as well or not."""
    words = "no driver struck two guards".split()
    found = exchange("the guards struck a driver".split(), words)

    assert [words[place] for place in found.came] == ["no", "two"]
    assert [words[place] for place in found.moved] == ["driver", "guards"]
