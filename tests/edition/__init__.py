"""Tests of :mod:`translate.edition`."""
