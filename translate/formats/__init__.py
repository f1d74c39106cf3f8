"""Articles in and out of files: one format a module, found through a registry.

A format says where the passages of a text stand; reading, sentences and rendering are common to
all. See :mod:`translate.formats.registry` for how to add one.
"""

from translate.formats.base import Format, Inline, Passage, Tag
from translate.formats.reading import LIMIT, parse_article, read_article
from translate.formats.registry import FORMATS, Entry, extensions
from translate.formats.rendering import encode, render

__all__ = [
    "FORMATS",
    "LIMIT",
    "Entry",
    "Format",
    "Inline",
    "Passage",
    "Tag",
    "encode",
    "extensions",
    "parse_article",
    "read_article",
    "render",
]
