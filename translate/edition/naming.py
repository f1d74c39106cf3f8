"""Names of editions and of the files in them: ASCII, safe on every file system, stable."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import PurePath

from translate.article import LANGUAGES, Edition

# Windows refuses these as the name of a file or folder, whatever the extension
# (Microsoft, "Naming Files, Paths, and Namespaces").
_RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
_LANGUAGE_SUFFIXES = tuple(f".{language}" for language in LANGUAGES)
# 255 bytes is what common file systems allow; the rest is for ".slug.new.tmp" and ".es.docx".
_LONGEST = 80
_EXTENSIONS = {"text": ".txt", "markdown": ".md"}


def slug_for(path: PurePath) -> str:
    """The name of the edition of the article at `path`: ``[a-z0-9-]``, 1 to 80 characters.

    ``narco-airstrips.en.txt`` gives ``narco-airstrips``: extension and language suffix are
    dropped, accents too. A name without one Latin letter or digit gives ``article-`` and a hash
    of it, so that it stays the same from run to run. Two paths may give the same slug; telling
    them apart is the caller's business, who knows them all.
    """
    stem = path.stem
    if stem.lower().endswith(_LANGUAGE_SUFFIXES):
        stem = stem[: stem.rindex(".")]
    decomposed = unicodedata.normalize("NFKD", stem.lower())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")
    if not slug:
        composed = unicodedata.normalize("NFC", stem).encode("utf-8", "replace")
        return f"article-{hashlib.sha256(composed).hexdigest()[:8]}"
    return f"article-{slug}" if _RESERVED.fullmatch(slug) else slug


def translation_name(edition: Edition) -> str:
    """The file name of the translated article, ``<slug>.<lang>.<ext>`` in the source's format."""
    suffix = PurePath(edition.article.name).suffix.lower()
    if not re.fullmatch(r"\.[a-z0-9]+", suffix):
        suffix = _EXTENSIONS.get(edition.article.format, ".txt")
    return f"{edition.slug}.{edition.language}{suffix}"
