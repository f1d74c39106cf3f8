"""Where packages lie and where the package index is: asked of Argos where it is installed.

The order is Argos's own: environment, its settings file, its defaults. Argos's settings are
asked only when an answer is needed, because importing them creates folders in the home directory.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parents[1]


def package_directories() -> tuple[Path, ...]:
    """Return the directories of installed packages; new ones go into the first.

    Empty when there is neither a setting nor a home directory.
    """
    if chosen := os.environ.get("ARGOS_PACKAGES_DIR"):
        return (Path(chosen).expanduser(),)
    if settings := _argos_settings():
        return tuple(Path(directory) for directory in settings.package_dirs)
    try:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    except RuntimeError:
        return ()
    return (data / "argos-translate" / "packages",)


def index_address() -> str | None:
    """Return the address of the index of packages, or None when nothing names one."""
    base = os.environ.get("ARGOS_PACKAGE_INDEX")
    if not base and (settings := _argos_settings()):
        base = str(settings.package_index)
    if not base:
        return None
    return base if base.endswith(".json") else base.rstrip("/") + "/index.json"


def bundled_directory() -> Path:
    """Return where the bundled packages lie: in an installed wheel, or `models/` of a checkout."""
    installed = _PACKAGE / "bundled"
    return installed if installed.is_dir() else _PACKAGE.parent / "models"


def _argos_settings() -> Any | None:
    # Its import writes to the home directory, reads a settings file and the environment, prints
    # what it dislikes to stdout and raises whatever comes: whatever comes, the defaults will do.
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return importlib.import_module("argostranslate.settings")
    except Exception:  # noqa: BLE001
        return None
