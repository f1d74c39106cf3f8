"""The package that came with the desk, whatever is installed beside it."""

from __future__ import annotations

from translate.article import Language
from translate.engine.packages import Package, available_packages


def bundled_package(source: Language) -> Package:
    """The bundled package that translates from `source`."""
    return next(
        package
        for package in available_packages().packages
        if (package.source, package.kind) == (source, "bundled")
    )
