"""The errors this package raises on purpose.

Each message says what happened, where, and what to try; the command line prints it in one
sentence and exits with code 1. Anything else that escapes is a defect.
"""

from __future__ import annotations


class DeskError(Exception):
    """Something the user can put right; the message says how."""


class InputError(DeskError):
    """An article or a line of input cannot be read as what it should be."""


class LanguageError(InputError):
    """A text is in neither English nor Spanish, or in both."""


class GlossaryError(DeskError):
    """A glossary file has rows that cannot be used; every one of them is named."""


class ModelError(DeskError):
    """A translation package is missing, broken or could not be fetched."""


class OutputError(DeskError):
    """An edition could not be written; nothing half-written is left behind."""
