"""Look at the pages of an edition: desktop, phone, dark and paper, as PNG files.

    python bench/screenshots.py PICTURES PAGE.html...

Needs Chromium and, for paper, pdftoppm (Debian: chromium, poppler-utils). A phone is a frame of
360 pixels, because Chromium opens no window that narrow.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

BROWSER = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--hide-scrollbars", "--no-pdf-header-footer",
)  # fmt: skip
FRAME = '<body style="margin:0"><iframe src="{}" width="360" height="{}" style="border:0">'


def browse(page: str, *options: str) -> None:
    """Open `page` in a browser that knows nothing and does what `options` say."""
    with tempfile.TemporaryDirectory() as profile:
        command = (*BROWSER, f"--user-data-dir={profile}", *options, page)
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def shoot(page: Path, pictures: Path, height: int) -> None:
    """Write four kinds of picture of `page` to the folder `pictures`."""
    address = page.resolve().as_uri()
    name = f"{page.parent.name}-{page.stem}"
    size = f"--window-size=1280,{height}"
    browse(address, size, f"--screenshot={pictures / name}-desktop.png")
    browse(address, size, "--force-dark-mode", f"--screenshot={pictures / name}-dark.png")
    frame = pictures / f"{name}-frame.html"
    frame.write_text(FRAME.format(address, height), encoding="utf-8")
    narrow = f"--window-size=500,{height}"
    browse(frame.resolve().as_uri(), narrow, f"--screenshot={pictures / name}-phone.png")
    frame.unlink()
    paper = pictures / f"{name}.pdf"
    browse(address, f"--print-to-pdf={paper}")
    command = ("pdftoppm", "-png", "-r", "60", str(paper), str(pictures / f"{name}-paper"))
    subprocess.run(command, check=True)


def main() -> None:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("pictures", type=Path, help="folder for the PNG files")
    parser.add_argument("pages", type=Path, nargs="+", help="HTML files")
    parser.add_argument("--height", type=int, default=2400, help="pixels to show of each page")
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    for page in options.pages:
        shoot(page, options.pictures, options.height)
        print(options.pictures / page.stem)


if __name__ == "__main__":
    main()
