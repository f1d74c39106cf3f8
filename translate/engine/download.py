"""Fetching files over http, https or from disk (``file:``), within limits of time and size."""

from __future__ import annotations

import contextlib
import http.client
import urllib.error
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING, NamedTuple

from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMES = ("http", "https", "file")

_CHUNK_BYTES = 256 * 1024
_USER_AGENT = "bilingual-desk"


class DownloadError(ModelError):
    """An address cannot be fetched; the message names it and says why, without a full stop."""


class Chunk(NamedTuple):
    """The next bytes of a file, and the length of the whole if the server tells it."""

    content: bytes
    total: int | None


def fetch(url: str, *, limit: int, timeout: float) -> Iterator[Chunk]:
    """Yield what lies at `url`, piece by piece.

    `limit` is in bytes, `timeout` in seconds for each wait.

    Raises:
        DownloadError: it cannot be fetched, was cut short, or is longer than `limit`.

    """
    done, total = 0, None
    with _explained(url), contextlib.closing(_opener().open(_request(url), timeout=timeout)) as got:
        length = got.headers.get("Content-Length", "")
        total = int(length) if length.isdecimal() else None
        while content := got.read(_CHUNK_BYTES):
            done += len(content)
            if done > limit:
                raise DownloadError(f"{url} is longer than {limit:,} bytes")
            yield Chunk(content, total)
    if total is not None and done < total:
        raise DownloadError(f"{url} was cut short after {done:,} of {total:,} bytes")


def scheme(url: str) -> str:
    """Return the scheme of an address in lower case, empty if it has none."""
    try:
        return urllib.parse.urlsplit(url).scheme
    except ValueError:
        return ""


def _request(url: str) -> urllib.request.Request:
    if scheme(url) not in SCHEMES:
        raise DownloadError(f"{url} is not an address that begins with http:, https: or file:")
    return urllib.request.Request(url, headers={"User-Agent": _USER_AGENT})  # noqa: S310 - see above


def _opener() -> urllib.request.OpenerDirector:
    # Python's usual opener also follows redirections to ftp: and would read data: addresses.
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.FileHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
        urllib.request.UnknownHandler,
    ):
        opener.add_handler(handler())
    return opener


@contextlib.contextmanager
def _explained(url: str) -> Iterator[None]:
    """Turn what `urllib` raises, which is much, into one kind of error."""
    try:
        yield
    except urllib.error.HTTPError as error:
        error.close()
        raise DownloadError(f"{url} answered {error.code} {error.reason}") from error
    except urllib.error.URLError as error:
        raise DownloadError(f"{url} cannot be reached ({_words(error.reason)})") from error
    except TimeoutError as error:
        raise DownloadError(f"{url} has stopped answering") from error
    except OSError as error:
        raise DownloadError(f"{url} broke off ({_words(error)})") from error
    except (http.client.HTTPException, ValueError) as error:
        raise DownloadError(f"{url} gave no sound answer ({_words(error)})") from error


def _words(error: object) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
