"""Tests of the reviews of existing texts."""
