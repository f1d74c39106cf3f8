"""Proof that a package runs under the ``argostranslate`` library, not only under our engine.

Run it in an environment of its own, where nothing of this project is installed::

    python -m venv argos-env && . argos-env/bin/activate
    pip install --no-deps argostranslate==1.11.0
    pip install ctranslate2 sentencepiece sacremoses packaging
    python training/prove_argos.py models/*.argosmodel

The library is asked to install and to translate through its own functions. One part is replaced:
its sentence splitter, which would fetch a model of its own at first use; ours cuts after a stop.
``stanza``, ``minisbd`` and ``spacy`` serve only the splitter, so empty stand-ins take their names
and need not be installed.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
import tempfile
import types
from pathlib import Path
from typing import Any

TEXTS = {
    "en": "The mayor denied the charges on Friday. Police found 14 airstrips near the river.",
    "es": "El alcalde negó los cargos el viernes. La policía encontró 14 pistas cerca del río.",
}


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


class Splitter:
    """Stands in for every splitter class of the library: cuts after a full stop."""

    def __init__(self, *_: object, **__: object) -> None:
        """Take and forget whatever the library's own splitters take."""

    def split_sentences(self, text: str, **_: object) -> list[str]:
        """Return the sentences of ``text``."""
        return _sentences(text)


def _library() -> tuple[Any, Any]:
    """Import the library with its splitter replaced; its data lies where the environment says."""
    for name in ("stanza", "spacy", "minisbd"):
        stand_in: Any = types.ModuleType(name)
        stand_in.SBDetect = Splitter
        stand_in.models = types.SimpleNamespace(cache_dir="", list_models=list)
        sys.modules[name] = stand_in
    packages: Any = importlib.import_module("argostranslate.package")
    translation: Any = importlib.import_module("argostranslate.translate")
    for name in [name for name in dir(translation) if "Sentencizer" in name]:
        setattr(translation, name, Splitter)
    return packages, translation


def prove(files: list[Path]) -> dict[str, str]:
    """Install the packages and translate one text with each; return output by direction.

    Raises RuntimeError when a package gives nothing, or gives the text back.
    """
    packages, translation = _library()
    for file in files:
        packages.install_from_path(file)
    out = {}
    for package in packages.get_installed_packages():
        source, target = package.from_code, package.to_code
        output = str(translation.translate(TEXTS[source], source, target))
        if not output.strip() or output == TEXTS[source]:
            raise RuntimeError(f"{package}: no translation came back")
        out[f"{source}-{target}"] = output
    return out


def main() -> None:
    """Prove the packages named on the command line."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        os.environ["ARGOS_PACKAGES_DIR"] = str(Path(home) / "packages")
        for way, text in prove([Path(name) for name in sys.argv[1:]]).items():
            print(f"{way}: {text}")


if __name__ == "__main__":
    main()
