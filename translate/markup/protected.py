"""Stretches of a sentence that no translation may touch: addresses, file names, handles, tags."""

from __future__ import annotations

import re

from translate.article import Protected

# Generic domains, and the countries of the beat and of its readers. A closed list, because in
# running text "destroyed.The" is a missing space far more often than a domain.
_DOMAINS = (
    "com|org|net|edu|gov|gob|mil|int|info|io|eu|us|uk|es|mx|gt|sv|hn|ni|cr|pa|cu|do|pr|co|ve|ec|"
    "pe|bo|br|py|uy|ar|cl|fr|de|it|pt|ca|ch|nl|be"
)
# Formats in which reporters exchange material; the same reason for a closed list.
_FILES = (
    "jpe?g|png|gif|webp|tiff?|svg|heic|bmp|pdf|docx?|odt|rtf|txt|md|html?|xlsx?|ods|csv|tsv|json|"
    "xml|pptx?|epub|zip|rar|7z|tar|gz|mp[34]|m4a|wav|ogg|mov|avi|mkv|geojson|kmz?|shp|sqlite|py"
)
# An address ends before the punctuation of its sentence; a closing bracket belongs to it only if
# the address opened one.
_PATH = r"(?:[^\s<>\"“”«»()\[\]]|\([^\s()]*\))*(?<![.,;:!?…'’*_])"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("url", re.compile(rf"\b(?:https?|ftp)://{_PATH}", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.UNICODE)),
    ("url", re.compile(rf"\bwww\.[\w-]+(?:\.[\w-]+)+(?:[/?#]{_PATH})?", re.IGNORECASE)),
    (
        "file",
        re.compile(rf"(?<![\w@/.-])(?:[\w-]+[/.])*[\w-]+\.(?:{_FILES})(?![\w/@-])", re.IGNORECASE),
    ),
    (
        "url",
        re.compile(
            rf"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]*\.)+(?:{_DOMAINS})(?:/{_PATH}|(?![\w@-]))",
        ),
    ),
    # A handle of digits only is a price ("@5"), a tag of digits only a rank ("#1").
    ("handle", re.compile(r"(?<![\w@./-])@(?=\w*[^\W\d])\w+(?:\.\w+)*")),
    ("hashtag", re.compile(r"(?<![\w#&/])#(?=\w*[^\W\d])\w+")),
)
# Without one of these there is nothing to find; most sentences have none.
_SIGN = re.compile(r"[@#]|\w[./:][\w/]")


def find_protected(text: str) -> tuple[Protected, ...]:
    """The stretches of `text` to leave alone, sorted; none overlaps another.

    Kinds are ``url`` (a bare domain too), ``email``, ``file``, ``handle`` and ``hashtag``. The
    punctuation of the sentence is never part of one. Where two kinds claim the same characters,
    the one that starts first wins, then the one listed first.
    """
    if not _SIGN.search(text):
        return ()
    found = [
        (match.start(), rank, match.end(), kind)
        for rank, (kind, pattern) in enumerate(_PATTERNS)
        for match in pattern.finditer(text)
    ]
    kept: list[Protected] = []
    for start, _, end, kind in sorted(found):
        if start < end and (not kept or start >= kept[-1].end):
            kept.append(Protected(start, end, kind))
    return tuple(kept)
