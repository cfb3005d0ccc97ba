"""The texts that an editor has open."""

from __future__ import annotations

from asyncio import TimerHandle
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pygls.uris import to_fs_path

from brandlint.lsp.desk import Answer

_SUFFIXES: Final = {
    "markdown": ".md",
    "html": ".html",
    "mdx": ".mdx",
    "yaml": ".yaml",
    "json": ".json",
}


@dataclass(slots=True)
class OpenText:
    """A text as it stands in the editor, and what was last said of it.

    `cost` is how many seconds its last check took; `timer` runs until the next one.
    """

    uri: str
    path: Path
    source: str
    version: int | None = None
    answer: Answer | None = None
    cost: float = 0.0
    timer: TimerHandle | None = None

    @property
    def is_answered(self) -> bool:
        """Whether what was said last is about the text as it stands."""
        return self.answer is not None and self.answer.source == self.source

    def rest(self) -> None:
        """Forget the check that was due."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None


def path_of(uri: str, language_id: str = "") -> Path:
    """Return the path of a text; one that was never saved is taken for a file of this folder."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    if path is not None:
        return Path(path)
    return Path.cwd() / f"untitled{_SUFFIXES.get(language_id, '.txt')}"
