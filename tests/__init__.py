"""Tests, laid out like the package; cases are data files."""
