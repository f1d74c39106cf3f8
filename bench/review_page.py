"""The reviewer's page of a long text, opened and driven by keys in a real browser.

    python bench/review_page.py [--segments 2000] [--keep PAGE.html]

The page is made of pairs of ``../shared/dev/mt-newstest2012`` (research data, never copied) with
every seventh figure changed, reviewed by the checks without a model. Chromium opens a copy of it
with a script that presses keys and checks what they do. Prints the size, how long making and
opening take, and the slowest key. Needs Chromium (Debian: chromium).
"""

from __future__ import annotations

import argparse
import html
import json
import lzma
import re
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from screenshots import BROWSER

from translate.article import Article, Block, Draft, Edition, Segment, Summary
from translate.edition.pages import lone_review_page
from translate.review import Pair, review_pairs

NEWS = Path(__file__).resolve().parents[2] / "shared" / "dev" / "mt-newstest2012.en-es.jsonl.xz"
CHANGED = 7
#: Put after the page's own script: presses keys, and leaves what each did where it can be read.
HARNESS = """
const report = [];
let slowest = 0;
const press = (key) => {
  const start = performance.now();
  const target = document.activeElement || document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  document.body.offsetHeight;
  slowest = Math.max(slowest, performance.now() - start);
};
const visible = () => document.querySelectorAll(".card:not([hidden])").length;
const shown = () => document.getElementById("shown").textContent;
const expect = (what, holds) => report.push([what, Boolean(holds)]);
const opened = performance.now();
const whole = visible();
press("j"); press("n");
expect("j and n go to the next finding", shown().startsWith("Finding 2 of"));
const box = document.activeElement.getBoundingClientRect();
expect("the finding in focus is in sight", box.top >= 0 && box.bottom <= innerHeight);
press("k");
expect("k goes back", shown().startsWith("Finding 1 of"));
press("o");
expect("o puts the worst first", document.querySelector(".card").dataset.rank === "1");
press("c");
expect("c hides segments without findings", visible() < whole);
press("c"); press("/");
expect("/ goes to the search", document.activeElement.name === "find");
document.activeElement.value = "Parlamentó";
document.activeElement.dispatchEvent(new Event("input", { bubbles: true }));
expect("the search passes over accents", visible() > 0 && visible() < whole);
press("Escape"); press("?");
expect("? explains the keys", document.getElementById("keys").open);
document.getElementById("keys-close").click();
press("Escape");
expect("Esc shows everything again", visible() === whole);
const pre = document.createElement("pre");
pre.id = "report";
pre.textContent = JSON.stringify({ report, opened, slowest });
document.body.append(pre);
"""


def drive(page: str) -> dict[str, Any]:
    """Open `page` in Chromium with the harness and give what it reports (milliseconds)."""
    # The page forbids every script but its own, which is what this one is not.
    policy = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
    driven = policy.sub("", page).replace("</body>", f"<script>{HARNESS}</script></body>")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(driven, encoding="utf-8")
        options = (f"--user-data-dir={folder}/profile", "--dump-dom", path.as_uri())
        shown = subprocess.run(
            (*BROWSER, *options), check=True, capture_output=True, text=True, timeout=300
        ).stdout
    found = re.search(r'<pre id="report">(.*?)</pre>', shown, re.DOTALL)
    if not found:
        raise SystemExit("The page did not answer; open it and look at the browser's console.")
    return dict(json.loads(html.unescape(found[1])))


def make_page(count: int) -> str:
    """The page of `count` pairs."""
    with lzma.open(NEWS, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line, _ in zip(lines, range(count), strict=False)]
    pairs = [
        Pair(
            source=row["source"],
            target=_changed(row["reference"]) if n % CHANGED == 0 else row["reference"],
            source_language="en",
            target_language="es",
            back_translation=row["source"],
            segment=f"s{n}",
        )
        for n, row in enumerate(rows, 1)
    ]
    blocks, place = [], 0
    for number, pair in enumerate(pairs):
        end = place + len(pair.source)
        segment = Segment(pair.segment, number, place, end, pair.source)
        blocks.append(Block("paragraph", place, end, segments=(segment,)))
        place = end + 2
    text = "\n\n".join(pair.source for pair in pairs)
    drafts = tuple(Draft(p.segment, p.target, p.target, "es", "") for p in pairs)
    article = Article("news.en.txt", "text", "en", text, tuple(blocks))
    return lone_review_page(
        Edition("news", article, "es", drafts, review_pairs(pairs), Summary(()))
    )


def _changed(text: str) -> str:
    return re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), text, count=1)


def main() -> None:
    """Make the page, open it, press keys, print what it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--segments", type=int, default=2000)
    parser.add_argument("--keep", type=Path, metavar="PAGE", help="where to leave the page")
    options = parser.parse_args()
    start = time.perf_counter()
    page = make_page(options.segments)
    seconds = time.perf_counter() - start
    print(
        f"{options.segments} segments: {len(page.encode()) / 1e6:.1f} MB, made in {seconds:.1f} s"
    )
    if options.keep:
        options.keep.write_text(page, encoding="utf-8")
    answer = drive(page)
    print(f"opened in {answer['opened']:.0f} ms, slowest key {answer['slowest']:.0f} ms")
    for what, holds in answer["report"]:
        print(f"{'yes' if holds else 'NO '} {what}")
    if not all(holds for _, holds in answer["report"]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
