"""What a package says of itself is read strictly, and versions are compared as people do."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.engine.metadata import (
    UnsoundPackageError,
    decode_metadata,
    parse_metadata,
    version_key,
)

CASES = Path(__file__).parent / "cases"


def load(name: str) -> list[Any]:
    cases = json.loads((CASES / name).read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["label"]) for case in cases]


@pytest.mark.parametrize("case", load("metadata.json"))
def test_metadata_is_read_or_refused_with_a_reason(case: dict[str, Any]) -> None:
    """Each case's fields are read as expected, or its fault is named."""
    expected = case["expected"]
    if "error" in expected:
        with pytest.raises(UnsoundPackageError) as caught:
            parse_metadata(case["input"])

        assert str(caught.value) == expected["error"]
    else:
        read = json.loads(json.dumps(asdict(parse_metadata(case["input"]))))

        assert {key: read[key] for key in expected} == expected


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a":' * 100_000])
def test_what_is_no_json_is_refused(content: bytes) -> None:
    """Broken, badly encoded and absurdly nested JSON are one kind of fault."""
    with pytest.raises(UnsoundPackageError, match="not valid JSON"):
        decode_metadata(content)


def test_endless_metadata_is_refused() -> None:
    """Nothing sound fills a megabyte."""
    with pytest.raises(UnsoundPackageError, match="far too long"):
        decode_metadata(b" " * 2_000_000)


@pytest.mark.parametrize("case", load("versions.json"))
def test_versions_compare_as_people_read_them(case: dict[str, str]) -> None:
    """The older version of each case sorts before the newer one."""
    assert version_key(case["lower"]) < version_key(case["higher"])


@pytest.mark.parametrize(
    ("one", "other"), [("1", "1.0"), ("0", "0.0.0"), ("v2.1", "2.1"), (" 1", "1")]
)
def test_spellings_of_one_version_are_equal(one: str, other: str) -> None:
    """Trailing zeros, a leading v and spaces make no difference."""
    assert version_key(one) == version_key(other)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=4), st.integers(1, 10**6))
def test_a_higher_last_number_is_a_higher_version(numbers: list[int], more: int) -> None:
    """Raising the last number raises the version, whatever its digits."""
    lower = ".".join(map(str, numbers))
    higher = ".".join(map(str, [*numbers[:-1], numbers[-1] + more]))

    assert version_key(lower) < version_key(higher)


@given(st.lists(st.text(max_size=40)))
def test_any_texts_can_be_sorted_as_versions(versions: list[str]) -> None:
    """No text, however odd, stops the choice of a package."""
    assert len(sorted(versions, key=version_key)) == len(versions)
