"""Plain lines that head the list below them, as people write them: "Deine Aufgaben:"."""

from __future__ import annotations

import re
from typing import Final

# A line of more words leads into its list as a sentence does.
_WORDS: Final = 5
_NO_HEADING_ENDS: Final = (".", ",", ";", "!", "…", "-", "–")
_LETTER: Final = re.compile(r"[^\W\d_]")


def heads_list(text: str) -> bool:
    """Tell whether a paragraph right above a list is its heading: short, and no sentence."""
    if len(text.split(maxsplit=_WORDS)) > _WORDS or "\n" in text or text.endswith(_NO_HEADING_ENDS):
        return False
    letter = _LETTER.search(text)
    return letter is not None and not letter[0].islower()
