"""Settings for all tests."""

from __future__ import annotations

import os

from hypothesis import settings

# No deadline: machines are shared, and the first example loads word lists. In CI the examples are
# the same every time, so that a landing never hangs on a new one; elsewhere they are new.
settings.register_profile("desk", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("desk")
