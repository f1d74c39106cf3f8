"""From an :class:`Edition` to the files of ``out/<slug>/``."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from translate.article import Article, Draft, Edition
from translate.edition.folder import digest, replace_folder
from translate.edition.markdown import summary_markdown
from translate.edition.naming import translation_name
from translate.edition.records import edition_record, encode_record, review_record
from translate.errors import OutputError

if TYPE_CHECKING:
    from translate.edition.differing import WordDifferences

Render = Callable[[Article, Sequence[Draft]], str]
Encode = Callable[[Article, str], bytes]

_RECORD = "edition.json"

# What went wrong, and what to try. `errno` has no EDQUOT on Windows, hence the codes by name.
_ELSEWHERE = "choose another folder with --out"
_ADVICE = {
    "ENOSPC": ("no space is left on the disk", "free some space and run again"),
    "EDQUOT": ("your disk quota is used up", "free some space and run again"),
    "EACCES": ("permission denied", _ELSEWHERE),
    "EPERM": ("permission denied", _ELSEWHERE),
    "EROFS": ("the disk is read-only", _ELSEWHERE),
    "ENOTDIR": ("a file is in the way", f"move it or {_ELSEWHERE}"),
    "EEXIST": ("a file is in the way", f"move it or {_ELSEWHERE}"),
    "ENAMETOOLONG": ("the path is too long", "choose a shorter folder with --out"),
}


def write_edition(
    edition: Edition,
    out: Path,
    *,
    render: Render | None = None,
    encode: Encode | None = None,
    differences: WordDifferences | None = None,
) -> Path:
    """Write `edition` to ``out/<slug>/`` and return that folder.

    At every moment the folder is the old edition or the new one, whole; the same edition gives
    the same bytes. Files an editor has put there or changed are kept (see
    :func:`translate.edition.folder.replace_folder`). `render` and `encode` default to those of
    :mod:`translate.formats`, `differences` to :func:`word_differences` of the reviewer.
    Raises :class:`OutputError` in one sentence, and leaves nothing half-written, when the disk is
    full, the place is not ours to write, or a file stands where a folder should be.
    """
    files = edition_files(edition, render=render, encode=encode, differences=differences)
    folder = out / edition.slug
    try:
        if folder.exists() and not folder.is_dir():
            raise FileExistsError(errno.EEXIST, "a file is in the way", str(folder))
        replace_folder(folder, files, _earlier(folder))
    except OSError as error:
        raise OutputError(_sentence(folder, error)) from error
    return folder


def edition_files(
    edition: Edition,
    *,
    render: Render | None = None,
    encode: Encode | None = None,
    differences: WordDifferences | None = None,
) -> dict[str, bytes]:
    """The files of `edition`, name to bytes; a function of its arguments alone."""
    from translate.edition.exchange import exchange_files
    from translate.edition.pages import bilingual_page, review_page

    article = edition.article
    if render is None or encode is None:
        from translate import formats

        render, encode = render or formats.render, encode or formats.encode
    files = {
        translation_name(edition): encode(article, render(article, edition.drafts)),
        "bilingual.html": bilingual_page(edition).encode(),
        "review.html": review_page(edition, differences).encode(),
        "review.json": encode_record(review_record(edition)),
        "summary.md": summary_markdown(edition).encode(),
        **exchange_files(edition),
    }
    record = edition_record(edition, {name: digest(data) for name, data in files.items()})
    return files | {_RECORD: encode_record(record)}


def _earlier(folder: Path) -> dict[str, str]:
    """The digests of what an earlier run wrote to `folder`; none when its record is not there.

    A record that cannot be read as ours is somebody else's file, and is kept like one.
    """
    try:
        data = (folder / _RECORD).read_bytes()
        files = json.loads(data)["files"]
        return {**{str(name): str(value) for name, value in files.items()}, _RECORD: digest(data)}
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _sentence(folder: Path, error: OSError) -> str:
    name = errno.errorcode.get(error.errno or 0, "")
    what, advice = _ADVICE.get(name, (error.strerror or str(error), _ELSEWHERE))
    place = f" ({error.filename})" if error.filename and name in {"ENOTDIR", "EEXIST"} else ""
    return (
        f"Cannot write the edition to {folder}: {what}{place}; "
        f"{advice} (nothing was left half-written)."
    )
