"""What can't be read in a fact sheet: all of it at once, each at its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from brandlint.errors import UserError, Wording

# More would hide the first ones; the rest shows when these are put right.
_MOST: Final[int] = 50


@dataclass(slots=True)
class Mistakes:
    """Collects what is wrong with a file."""

    path: str
    found: list[Wording] = field(default_factory=list)

    def add(self, where: Wording, en: str, de: str) -> None:
        """Note a mistake and its place."""
        self.found.append(
            Wording(f"{self.path}: {where.en}: {en}", f"{self.path}: {where.de}: {de}")
        )

    def add_at(self, line: int, column: int, en: str, de: str) -> None:
        """Note a mistake at a place of a text file."""
        where = f"{self.path}:{line}:{column}: "
        self.found.append(Wording(where + en, where + de))

    def add_whole(self, wording: Wording) -> None:
        """Note a mistake that says its place itself."""
        self.found.append(wording)

    def stop(self) -> None:
        """Raise UserError with all mistakes, a line each, if there are any."""
        if not self.found:
            return
        shown = self.found[:_MOST]
        more = len(self.found) - len(shown)
        if more:
            shown.append(Wording(f"… and {more} more", f"… und {more} weitere"))
        raise UserError("\n".join(w.en for w in shown), "\n".join(w.de for w in shown))
