"""The shape of the house: imports point one way, modules stay small, --help stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "translate"

#: From the bottom up; a module may import from its own layer and those below it.
LAYERS = (
    {"article", "errors"},
    {"language", "segmentation", "casing", "conventions", "figures", "markup", "lexicon"},
    {"formats"},
    {"engine"},
    {"glossary", "memory"},
    {"drafting"},
    {"review", "summary"},
    {"edition", "recall"},
    {"workflow", "jsonlines"},
    {"lines", "pairs", "batch"},
    {"digests"},
    {"cli"},
)

#: The same within the reviewer: what compares two texts knows nothing of checks, checks nothing of
#: who asks them.
REVIEW_LAYERS = (
    {"pair", "gauge"},
    {"answers"},
    {
        "compare",
        "paraphrase",
        "freedom",
        "bitext",
        "differences",
        "operators",
        "placing",
        "related",
        "unsaid",
    },
    {"crossing", "partners"},
    {"contrast", "exchange", "misplaced", "unmissed", "evidence"},
    {"asking", "checks", "risk"},
    {"reviewer", "docs"},
    {"decisions"},
    {"decision_file", "edits"},
)

HEAVY = (
    "ctranslate2",
    "sentencepiece",
    "numpy",
    "simplemma",
    "sentencex",
    "babel",
    "markdown_it",
    "jinja2",
    "rich",
    "text_to_num",
    "argostranslate",
)


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _part(module: Path) -> str:
    relative = module.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def _imports(module: Path, within: str = "") -> Iterator[str]:
    """The parts of the package, or of one part of it, that a module imports, wherever in it."""
    root = f"translate.{within}." if within else "translate."
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "translate":
                names = [f"translate.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        yield from (
            name.removeprefix(root).split(".")[0] for name in names if name.startswith(root)
        )


@pytest.mark.parametrize("module", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_never_point_upwards(module: Path) -> None:
    """A module imports only from its own layer and the layers below it."""
    height = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    part = _part(module)
    if part in {"__init__", "__main__"}:
        return

    upwards = {name for name in _imports(module) if height[name] > height[part]}

    assert not upwards, f"{module.name} imports {upwards}"


@pytest.mark.parametrize(
    "module",
    sorted((PACKAGE / "review").rglob("*.py")),
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_imports_of_the_reviewer_never_point_upwards(module: Path) -> None:
    """Within the reviewer, too."""
    height = {name: number for number, layer in enumerate(REVIEW_LAYERS) for name in layer}
    part = module.relative_to(PACKAGE / "review").parts[0].removesuffix(".py")
    if part == "__init__":
        return

    upwards = {name for name in _imports(module, "review") if height[name] > height[part]}

    assert not upwards, f"{module.name} imports {upwards}"


def test_every_part_of_the_package_has_its_place() -> None:
    """A new part must be given a layer before it can be imported."""
    known = set().union(*LAYERS)

    assert {_part(module) for module in _modules()} - {"__init__", "__main__"} == known


@pytest.mark.parametrize("module", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_stay_small_and_say_what_they_are(module: Path) -> None:
    """No module over 400 lines, each with a docstring."""
    text = module.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(text))


def test_help_imports_nothing_heavy() -> None:
    """``translate --help`` answers without a model, number, page or table library."""
    code = (
        "import sys\n"
        "from translate.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stderr.strip() == "[]"
    assert "translate run" in result.stdout


def test_no_library_module_exits_or_prints() -> None:
    """Only the command line talks to the terminal."""
    for module in _modules():
        if _part(module) in {"cli", "__main__"}:
            continue
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }

        assert not calls & {"print", "exit", "input"}, module
