"""The decisions file: read by people, edited by hand, compared by version control."""

from __future__ import annotations

from difflib import ndiff
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import Decision
from translate.errors import InputError
from translate.review.decision_file import read_decisions, revised_text

DISMISSED = Decision(
    "dismissed",
    "Agents destroyed 14 pits.",
    "Destruyeron 24 pozas.",
    "agreed",
    "3fa9c01b22",
    "numbers",
)
EDITED = Decision("edited", "They flew away.", "Se fueron volando.", draft="Volaron lejos.")
APPROVED = Decision("approved", "He left.", "Se fue.")

#: Any text that UTF-8 can hold.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with two decisions."""
    path = tmp_path / "decisions.toml"
    path.write_text(revised_text(path, [DISMISSED, APPROVED]), encoding="utf-8")
    return path


def _changed(before: str, after: str) -> list[str]:
    lines = ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line.startswith(("-", "+")) and line[2:]]


def test_a_block_reads_like_a_sentence(tmp_path: Path) -> None:
    """Verdict and reason first, then what it is about."""
    text = revised_text(tmp_path / "none.toml", [DISMISSED])

    assert text.startswith("# What editors decided about this translation.")
    assert text.endswith(
        "\n[[decision]]\n"
        'verdict = "dismissed"\n'
        'reason = "agreed"\n'
        'check = "numbers"\n'
        'key = "3fa9c01b22"\n'
        'source = "Agents destroyed 14 pits."\n'
        'target = "Destruyeron 24 pozas."\n'
    )


def test_without_a_file_nothing_is_decided(tmp_path: Path) -> None:
    """The first review has no decisions."""
    assert read_decisions(tmp_path / "none.toml") == ()


def test_a_new_decision_comes_last_and_changes_nothing_else(file: Path) -> None:
    """A version control system shows one new block."""
    before = file.read_text(encoding="utf-8")
    after = revised_text(file, [EDITED])

    assert after.startswith(before)
    assert len(_changed(before, after)) == 5


def test_a_later_decision_on_the_same_takes_the_place_of_the_earlier(file: Path) -> None:
    """One line differs, not two blocks."""
    before = file.read_text(encoding="utf-8")
    again = Decision("dismissed", *_texts(DISMISSED), "ask Lima", DISMISSED.key, DISMISSED.check)

    assert _changed(before, revised_text(file, [again])) == [
        '- reason = "agreed"',
        '+ reason = "ask Lima"',
    ]


def test_what_a_person_wrote_around_the_blocks_stays(file: Path) -> None:
    """Remarks, other quotes and spaces survive a decision about something else."""
    by_hand = (
        "# ours\n\n[[decision]]   # see mail\n"
        "verdict='approved' # yes\nsource='He left.'\ntarget='Se fue.'\n"
    )
    file.write_text(by_hand, encoding="utf-8")

    after = revised_text(file, [EDITED])

    assert after.startswith(by_hand)
    file.write_text(after, encoding="utf-8")
    assert read_decisions(file) == (APPROVED, EDITED)


def test_writing_the_same_again_changes_no_byte(file: Path) -> None:
    """A decision taken twice leaves the file as it was."""
    assert revised_text(file, [APPROVED]) == file.read_text(encoding="utf-8")


@given(source=TEXTS, target=TEXTS, reason=LINES)
def test_any_text_survives(
    tmp_path_factory: pytest.TempPathFactory, source: str, target: str, reason: str
) -> None:
    """Quotes, backslashes, line breaks and controls come back as they were."""
    path = tmp_path_factory.mktemp("any") / "decisions.toml"
    decision = Decision("dismissed", source, target, reason, "3fa9c01b22", "names")

    path.write_text(revised_text(path, [decision, APPROVED]), encoding="utf-8", newline="\n")

    assert read_decisions(path) == (decision, APPROVED)


BLOCK = '[[decision]]\nverdict = "approved"\nsource = "a"\ntarget = "b"\n'
FINDING = (
    '[[decision]]\nverdict = "dismissed"\nkey = "k"\ncheck = "names"\nreason = "r"\n'
    'source = "a"\ntarget = "b"\n'
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'{BLOCK}\n[[decision]]\nverdict = "maybe"\n', "line 7: the verdict must be dismissed or"),
        ("[[decision]]\n", "line 1: the verdict must be"),
        ('[[decision]]\nverdict = "approved"\nsource = "a"\n', "line 1: .* needs a target"),
        (FINDING.replace('"r"', '""'), "line 5: a decision that is dismissed needs a reason"),
        (FINDING.replace('key = "k"\n', ""), "line 1: .* needs a key"),
        (f'{BLOCK}key = "k"\n', "line 5: a key names a finding"),
        (f"{BLOCK}when = 3\n", "line 5: there is no field 'when'; the fields are verdict"),
        (f"{BLOCK}reason = 3\n", "line 5: the reason must be a text"),
        (BLOCK.replace('"b"', '" b"'), "line 4: the target of a segment must be one line"),
        (BLOCK.replace('"b"', '""'), "line 4: the target of a segment must be one line"),
        (BLOCK.replace('"b"', '"""b\nc"""'), "line 4: the target of a segment must be one line"),
        (f"{BLOCK}\n{BLOCK}", "line 6: decides what line 1 has decided"),
        (f'{BLOCK}\n[[decision]]\nverdict = "approved\n', "line 7: this is not TOML"),
        (f"<<<<<<< HEAD\n{BLOCK}", "line 1: this is not TOML"),
        (f'mood = "good"\n{BLOCK}', "line 1: 'mood' stands outside"),
        (f"{BLOCK}source = 'again'\n", "line 5: this is not TOML"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    """The line as an editor counts it, and what to write."""
    path = tmp_path / "decisions.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=rf"decisions\.toml, {message}"):
        read_decisions(path)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    """The error names the file; nothing is guessed."""
    path = tmp_path / "decisions.toml"
    path.write_bytes("# años\n".encode("latin-1"))

    with pytest.raises(InputError, match=r"decisions\.toml: the decisions cannot be read"):
        read_decisions(path)


def _texts(decision: Decision) -> tuple[str, str]:
    return decision.source, decision.target
