"""The style sheet: readable in light and dark."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = (files("translate.edition") / "templates" / "page.css").read_text("utf-8")

# Which colours stand on which: text, then ground.
PAIRS = [
    ("text", "page"),
    ("text", "quiet"),
    ("muted", "page"),
    ("muted", "quiet"),
    ("link", "page"),
    ("link", "quiet"),
    ("page", "text"),
    *((severity, "page") for severity in ("critical", "major")),
    *((severity, f"{severity}-tint") for severity in ("critical", "major", "minor")),
    *(("text", f"{severity}-tint") for severity in ("critical", "major", "minor")),
    *(("muted", f"{severity}-tint") for severity in ("critical", "major", "minor")),
    ("new", "new-tint"),
    ("gone", "gone-tint"),
]


def colours(scheme: str) -> dict[str, str]:
    """The colours of a scheme by their names; dark ones replace light ones."""
    light, dark = STYLE.split("@media screen and (prefers-color-scheme: dark)", 1)
    dark = dark.split("box-sizing", 1)[0]
    found = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", light))
    return (
        found | dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", dark))
        if scheme == "dark"
        else found
    )


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(scheme: str, front: str, ground: str) -> None:
    """Every text has a contrast of at least 4.5 to 1 (WCAG 2.2, level AA)."""
    palette = colours(scheme)
    lights = sorted((luminance(palette[front]), luminance(palette[ground])), reverse=True)

    assert (lights[0] + 0.05) / (lights[1] + 0.05) >= 4.5


def test_the_dark_scheme_replaces_every_colour() -> None:
    """No colour of the light scheme is left over in the dark."""
    light, dark = colours("light"), colours("dark")

    assert light.keys() == dark.keys()
    assert [name for name in light if light[name] == dark[name]] == []
