"""Tests of the part of the package with this name."""
