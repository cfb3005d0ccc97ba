"""What a terminal does to text: widths, colours, and characters that must not reach it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Control characters, bidirectional overrides and lone surrogates could steer a terminal.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_TAB: Final = "    "


def harmless(text: str) -> str:
    """Return a text with tabs and line ends as blanks and control characters made visible."""
    return _UNSAFE.sub("\ufffd", text.replace("\t", _TAB).replace("\n", " ").replace("\r", " "))


def width(text: str) -> int:
    """Return how many columns a harmless text takes on a terminal."""
    if text.isascii():
        return len(text)
    # Late, for its tables are large, and few names and messages need them.
    from wcwidth import wcswidth  # noqa: PLC0415 - see above

    columns = wcswidth(unicodedata.normalize("NFC", text))
    return len(text) if columns < 0 else columns


class Style:
    """Colours, or none."""

    def __init__(self, *, colour: bool) -> None:
        """Switch the colours on or off."""
        self._colour = colour

    def __call__(self, text: str, *codes: int) -> str:
        """Return a text in the given ANSI colours."""
        if not self._colour or not text:
            return text
        return f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m"


BOLD: Final = 1
DIM: Final = 2
RED: Final = 31
GREEN: Final = 32
YELLOW: Final = 33
BLUE: Final = 34
CYAN: Final = 36
