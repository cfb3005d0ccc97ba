"""What can go wrong, said in both languages of the interface."""

from __future__ import annotations

import errno
from typing import Final, Literal, NamedTuple

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

    def __reduce__(self) -> tuple[type[BrandlintError], tuple[str, ...]]:
        """Come back whole from another process, where `args` alone would lose the German."""
        return type(self), tuple(self.wording)


class UserError(BrandlintError):
    """A mistake in usage, settings or packs: it ends the run with exit code 2."""


class ReadError(BrandlintError):
    """A document that could not be read: a failure of the run, never a clean document."""


class WriteError(BrandlintError):
    """A file that could not be changed: a failure of the run, and the file is as it was."""


class RuleError(BrandlintError):
    """A rule that could not be run on a document: a failure of the run as well."""


# What the system says in one language only.
_REASONS: Final = {
    errno.ENOENT: Wording("there is no such file", "die Datei gibt es nicht"),
    errno.EACCES: Wording("permission is missing", "die Berechtigung fehlt"),
    errno.EPERM: Wording("permission is missing", "die Berechtigung fehlt"),
    errno.EISDIR: Wording("it is a folder", "es ist ein Ordner"),
    errno.ENOTDIR: Wording("its folder is a file", "der Ordner dazu ist eine Datei"),
    errno.ELOOP: Wording("the link leads to itself", "der Verweis führt auf sich selbst"),
    errno.ENAMETOOLONG: Wording("the name is too long", "der Name ist zu lang"),
}


def unreadable(error: OSError) -> Wording:
    """Return why a file or folder can't be read."""
    unknown = Wording(error.strerror or str(error), error.strerror or str(error))
    en, de = _REASONS.get(error.errno or 0, unknown)
    return Wording(f"can't be read: {en}", f"nicht lesbar: {de}")


_ISSUES: Final = "https://github.com/brandlint/brandlint/issues"


def bug(error: Exception) -> Wording:
    """Return what to say of an error that nobody foresaw."""
    what = f"{type(error).__name__}: {error}"
    en, de = "Please report it with the output of -vv", "Bitte mit der Ausgabe von -vv melden"
    return Wording(
        f"this is a bug in brandlint ({what}). {en}: {_ISSUES}",
        f"Das ist ein Fehler in brandlint ({what}). {de}: {_ISSUES}",
    )
