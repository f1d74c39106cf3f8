"""Render an edition and write it, whole or not at all, into ``out/<slug>/``."""

from __future__ import annotations

from translate.edition.folder import replace_file, standing_folder
from translate.edition.naming import slug_for
from translate.edition.records import (
    draft_record,
    edition_record,
    finding_record,
    review_record,
    summary_record,
)
from translate.edition.writing import edition_files, write_edition

__all__ = [
    "draft_record",
    "edition_files",
    "edition_record",
    "finding_record",
    "replace_file",
    "review_record",
    "slug_for",
    "standing_folder",
    "summary_record",
    "write_edition",
]
