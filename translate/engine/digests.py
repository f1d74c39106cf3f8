"""Short digests of what networks are made of, for signing editions."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LENGTH = 12


def digest_of(parts: Iterable[bytes]) -> str:
    """Return twelve hexadecimal digits that change whenever a part or the order of parts does."""
    total = hashlib.sha256()
    for part in parts:
        # Digests of one length each, so that parts cannot run into one another.
        total.update(hashlib.sha256(part).digest())
    return total.hexdigest()[:_LENGTH]
