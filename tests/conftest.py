"""Settings for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# No deadline: machines are shared, and the first example loads word lists. In CI the examples are
# the same every time, so that a landing never hangs on a new one; elsewhere they are new.
settings.register_profile("desk", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("desk")


@pytest.fixture(autouse=True, scope="session")
def _own_memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or fills the translation memory of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        memory = tmp_path_factory.mktemp("memory") / "memory.sqlite3"
        patch.setenv("BILINGUAL_DESK_MEMORY", str(memory))
        yield
