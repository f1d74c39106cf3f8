"""The grammatical categories of a glossary; empty means unknown or none."""

from __future__ import annotations

from typing import Literal, get_args

PartOfSpeech = Literal["noun", "verb", "adj", "name", "acronym", ""]
Gender = Literal["m", "f", ""]
Number = Literal["s", "p", ""]

PARTS_OF_SPEECH: tuple[PartOfSpeech, ...] = get_args(PartOfSpeech)
GENDERS: tuple[Gender, ...] = get_args(Gender)
