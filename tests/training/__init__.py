"""Tests of the models' training code."""
