"""Packages come through an index, by the first link that works, or one sentence says why not."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from tests.engine.tiny_package import pack, tiny_parts
from translate.engine import index as indexing
from translate.engine.index import install_from_index
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from translate.engine.packages import Package

    Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """A web server on this machine; `answers` maps paths to what is done with a request."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.answers: dict[str, Answer] = {}
        self.requests: list[str] = []

    def offer(self, *entries: object) -> None:
        """Serve an index of these entries."""
        self.answers["/index.json"] = content(json.dumps(entries).encode())


def content(body: bytes, *, length: int | None = None) -> Answer:
    """Answer with `body`, declaring `length` bytes."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(len(body) if length is None else length))
        request.end_headers()
        request.wfile.write(body)

    return answer


def redirect(to: str) -> Answer:
    """Answer that the file is at `to`."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", to)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


@contextmanager
def serving() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            running.requests.append(self.path)
            if answer := running.answers.get(self.path):
                answer(self)
            else:
                self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Keep the report of the tests readable."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        running = Server(f"http://127.0.0.1:{http.server_port}")
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield running
        finally:
            http.shutdown()
            thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Run a local server, reached without any proxy."""
    monkeypatch.setenv("no_proxy", "*")
    with serving() as running:
        yield running


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Argos's directory of packages."""
    return tmp_path / "packages"


@pytest.fixture
def package(tmp_path: Path) -> bytes:
    """Make the bytes of a sound package for en→es, version 1.0."""
    return pack(tmp_path / "p.argosmodel", tiny_parts()).read_bytes()


def entry(*links: str, version: str = "1.0", source: str = "en", target: str = "es") -> object:
    """Make an entry of the index."""
    return {
        "from_code": source,
        "to_code": target,
        "package_version": version,
        "links": list(links),
    }


def install(server: Server, directory: Path) -> Package:
    return install_from_index(
        "en", "es", index_url=f"{server.url}/index.json", directory=directory, timeout=0.5
    )


def failure(server: Server, directory: Path) -> str:
    """Return the error of an installation, its server's address shortened; none may succeed."""
    with pytest.raises(ModelError) as caught:
        install(server, directory)

    assert not directory.exists() or not any(directory.iterdir())
    return str(caught.value).replace(server.url, "http://server")


def test_the_package_of_the_index_is_installed(
    server: Server, directory: Path, package: bytes
) -> None:
    """The index is read, the package fetched, checked and put in place."""
    server.answers["/en_es.argosmodel"] = content(package)
    server.offer(entry(f"{server.url}/en_es.argosmodel"))
    installed = install(server, directory)

    assert installed.label == "en→es 1.0 (installed)"
    assert installed.path.parent == directory
    assert server.requests == ["/index.json", "/en_es.argosmodel"]


def test_the_newest_package_is_chosen_among_odd_entries(
    server: Server, directory: Path, package: bytes
) -> None:
    """Other directions and entries that make no sense do not get in the way."""
    server.answers["/new"] = content(package)
    server.offer(
        entry(f"{server.url}/old", version="0.9"),
        entry(f"{server.url}/new", version="0.10"),
        entry(f"{server.url}/other", version="9", source="es", target="en"),
        {"type": "sbd", "links": ["x"]},
        {"from_code": 3},
        None,
    )
    install(server, directory)

    assert server.requests == ["/index.json", "/new"]


def test_progress_is_told_until_all_is_there(
    server: Server, directory: Path, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bytes done never fall, the total is the file's, and the last report is complete."""
    monkeypatch.setattr("translate.engine.download._CHUNK_BYTES", 1000)
    server.answers["/p"] = content(package)
    server.offer(entry(f"{server.url}/p"))
    seen: list[tuple[int, int | None]] = []
    install_from_index(
        "en",
        "es",
        index_url=f"{server.url}/index.json",
        directory=directory,
        progress=lambda done, total: seen.append((done, total)),
    )

    assert len(seen) > 2
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {len(package)}
    assert seen[-1][0] == len(package)


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(None, id="missing"),
        pytest.param(content(b"<html>Log in to this network</html>"), id="login page"),
        pytest.param(content(b"PK\x03\x04", length=5000), id="cut short"),
        pytest.param(redirect("file:///etc/hostname"), id="redirected to a file"),
        pytest.param(redirect("ftp://127.0.0.1/p"), id="redirected to ftp"),
        pytest.param(lambda _: time.sleep(1), id="silent"),
        pytest.param(lambda request: request.wfile.write(b"junk\r\n\r\n"), id="no http"),
    ],
)
def test_the_next_link_is_tried_when_one_fails(
    server: Server, directory: Path, package: bytes, broken: Answer | None
) -> None:
    """However the first link fails, the second one serves."""
    if broken:
        server.answers["/first"] = broken
    server.answers["/second"] = content(package)
    server.offer(entry(f"{server.url}/first", f"{server.url}/second"))

    assert install(server, directory).version == "1.0"
    assert server.requests == ["/index.json", "/first", "/second"]


def test_a_redirection_is_followed(server: Server, directory: Path, package: bytes) -> None:
    """Packages move from one server to another."""
    server.answers["/old"] = redirect("/new")
    server.answers["/new"] = content(package)
    server.offer(entry(f"{server.url}/old"))

    assert install(server, directory).version == "1.0"


def test_when_every_link_fails_each_reason_is_given(
    server: Server, directory: Path, tmp_path: Path
) -> None:
    """The error tells what every link did, and what to try."""
    other = pack(tmp_path / "other", tiny_parts("es", "en")).read_bytes()
    server.answers["/cut"] = content(b"x" * 1234, length=5000)
    server.answers["/page"] = content(b"<html>")
    server.answers["/other"] = content(other)
    server.offer(entry(*(f"{server.url}/{name}" for name in ("none", "cut", "page", "other"))))

    assert failure(server, directory) == (
        "No en→es package was installed: http://server/none answered 404 Not Found; "
        "http://server/cut was cut short after 1,234 of 5,000 bytes; "
        "http://server/page gave a file that cannot be used (it is not a zip archive, or was cut "
        "short); http://server/other gave a file that cannot be used (it translates es→en, not "
        "en→es). Try again later, or fetch the file yourself and give `translate models install` "
        "its path."
    )


def test_a_download_without_end_is_stopped(
    server: Server, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server cannot fill the disk."""
    monkeypatch.setattr(indexing, "MOST_BYTES", 1000)
    server.answers["/p"] = content(bytes(2000))
    server.offer(entry(f"{server.url}/p"))

    assert "http://server/p is longer than 1,000 bytes" in failure(server, directory)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html>", "is not valid JSON"),
        (b"\xff\xfe", "is not valid JSON"),
        (b'{"packages": []}', "is not a JSON list"),
    ],
)
def test_an_index_that_is_none_is_told(
    server: Server, directory: Path, body: bytes, reason: str
) -> None:
    """A page of another kind at the index's address is named as the fault."""
    server.answers["/index.json"] = content(body)

    assert failure(server, directory) == (
        f"The index of packages http://server/index.json {reason}; check your connection, or set "
        "ARGOS_PACKAGE_INDEX to another index."
    )


def test_a_missing_index_is_told(server: Server, directory: Path) -> None:
    """The server's own answer is part of the error."""
    assert failure(server, directory) == (
        "The index of packages could not be read: http://server/index.json answered 404 Not Found; "
        "check your connection, or set ARGOS_PACKAGE_INDEX to another index."
    )


def test_an_unreachable_index_is_told(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network the error says that the index cannot be reached."""
    monkeypatch.setenv("no_proxy", "*")
    with serving() as gone:
        pass

    assert "http://server/index.json cannot be reached (Connection refused)" in failure(
        gone, directory
    )


def test_a_silent_index_is_given_up(server: Server, directory: Path) -> None:
    """A server that accepts and never answers does not hang the command."""
    server.answers["/index.json"] = lambda _: time.sleep(1)
    with pytest.raises(ModelError, match="has stopped answering"):
        install_from_index(
            "en", "es", index_url=f"{server.url}/index.json", directory=directory, timeout=0.2
        )


def test_a_direction_that_is_not_offered_is_told(server: Server, directory: Path) -> None:
    """An index may have packages for every language but the one asked for."""
    server.offer(entry("x", source="es", target="en"))

    assert failure(server, directory) == (
        "The index http://server/index.json offers no package that translates en→es."
    )


@pytest.mark.parametrize(
    "link", ["ipfs://Qm", "ftp://example.org/p", "file:///etc/passwd", "[", ""]
)
def test_links_we_do_not_follow_are_passed_over(server: Server, directory: Path, link: str) -> None:
    """Other schemes are skipped, and an index from the web names no files of this machine."""
    server.offer(entry(link))

    assert failure(server, directory) == (
        "The index http://server/index.json gives no address from which its en→es package can be "
        "fetched."
    )


def test_an_index_on_disk_may_name_files_on_disk(
    tmp_path: Path, directory: Path, package: bytes
) -> None:
    """A newsroom without a network can keep index and packages in a folder."""
    (tmp_path / "shelf.argosmodel").write_bytes(package)
    index = tmp_path / "index.json"
    index.write_text(json.dumps([entry((tmp_path / "shelf.argosmodel").as_uri())]))
    installed = install_from_index("en", "es", index_url=index.as_uri(), directory=directory)

    assert installed.path.parent == directory


def test_the_configured_index_is_used(
    tmp_path: Path, directory: Path, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an address the one of ARGOS_PACKAGE_INDEX is read."""
    (tmp_path / "shelf.argosmodel").write_bytes(package)
    entries = [entry((tmp_path / "shelf.argosmodel").as_uri())]
    (tmp_path / "index.json").write_text(json.dumps(entries))
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", tmp_path.as_uri())
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(directory))

    assert install_from_index("en", "es").path.parent == directory


def test_without_an_index_the_error_says_what_to_set(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is left guessing which server should have been asked."""
    monkeypatch.setattr(indexing, "index_address", lambda: None)
    with pytest.raises(ModelError) as caught:
        install_from_index("en", "es", directory=directory)

    assert str(caught.value) == (
        "Nothing says where the index of packages is, so none was fetched for en→es; set "
        "ARGOS_PACKAGE_INDEX to its address, or give the path of an .argosmodel file."
    )


def test_a_full_disk_is_not_taken_for_a_bad_link(
    server: Server, directory: Path, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong on this machine is said at once; no other link would help."""

    def full(*_: object, **__: object) -> Package:
        raise ModelError("there is no space left")

    monkeypatch.setattr(indexing, "install_file", full)
    server.answers["/p"] = content(package)
    server.offer(entry(f"{server.url}/p", f"{server.url}/q"))

    assert failure(server, directory) == "there is no space left"
    assert "/q" not in server.requests
