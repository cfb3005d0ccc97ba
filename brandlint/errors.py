"""What can go wrong, said in both languages of the interface."""

from __future__ import annotations

from typing import Literal, NamedTuple

UiLanguage = Literal["de", "en"]


class Wording(NamedTuple):
    """One thing to say to a person, in English and in German."""

    en: str
    de: str

    def in_language(self, language: str) -> str:
        """Return the text in a language of the interface; any but German gets English."""
        return self.de if language == "de" else self.en


class BrandlintError(Exception):
    """Something that brandlint says to its user instead of a traceback."""

    def __init__(self, en: str, de: str) -> None:
        """Take the same sentence in English and in German."""
        super().__init__(en)
        self.wording = Wording(en, de)


class UserError(BrandlintError):
    """A mistake in usage, settings or packs: it ends the run with exit code 2."""


class ReadError(BrandlintError):
    """A document that could not be read: a failure of the run, never a clean document."""


class RuleError(BrandlintError):
    """A rule that could not be run on a document: a failure of the run as well."""
