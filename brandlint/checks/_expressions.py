"""Compiles regular expressions with RE2, whose time no text can blow up, and judges them."""

from __future__ import annotations

import re
from typing import Any, Final

import re2

from brandlint.errors import Wording

# RE2 knows ASCII words only: `\b` next to any other letter is never what was meant.
_ODD_BOUNDARY: Final = re.compile(r"\\b[^\W\d_a-zA-Z]|[^\W\d_a-zA-Z]\\b")
_SAMPLES: Final = ("", "Ein Satz. 1, 2\nNoch einer!")
_LOOKS_AROUND: Final = re.compile(r"\(\?<?[=!]|\(\?>|escape sequence: \\[1-9]")

_NO_LOOKING_AROUND: Final = Wording(
    "RE2 has no look-around and no back-references ({}): match what stands around as well and "
    "name the part to flag (?P<seen>…), or list exceptions under 'except'",
    "RE2 kennt weder Lookaround noch Rückverweise ({}): die Umgebung mit erfassen und den Teil, "
    "um den es geht, (?P<seen>…) nennen, oder Ausnahmen unter „except“ aufzählen",
)
_UNREADABLE: Final = Wording(
    "RE2 can't read this pattern: {}", "RE2 kann dieses Muster nicht lesen: {}"
)
_MATCHES_NOTHING: Final = Wording(
    "the pattern can match nothing at all: let it ask for at least one character",
    "das Muster passt auch auf gar nichts: mindestens ein Zeichen verlangen",
)
_ODD_EDGE: Final = Wording(
    r"'\b' knows the letters a to z only: write (?:^|\PL) or (?:\PL|$) instead and name the "
    "part to flag (?P<seen>…)",
    r"„\b“ kennt nur die Buchstaben a bis z: stattdessen (?:^|\PL) oder (?:\PL|$) schreiben "
    "und den Teil, um den es geht, (?P<seen>…) nennen",
)


def compiled(pattern: str, *, case: bool = False) -> Any:
    """Compile a pattern whose ^ and $ stand for line ends; raises re2.error for bad ones."""
    options = re2.Options()
    options.case_sensitive = case
    options.log_errors = False
    return re2.compile(f"(?m){pattern}", options)


def problem_of(pattern: str) -> Wording | None:
    """Return why a pattern can't be used, and what to do; None for a sound one."""
    try:
        expression = compiled(pattern)
    except re2.error as error:
        reason = error.args[0].decode(errors="replace")
        wording = _NO_LOOKING_AROUND if _LOOKS_AROUND.search(reason) else _UNREADABLE
        return Wording(wording.en.format(reason), wording.de.format(reason))
    if any(match.start() == match.end() for s in _SAMPLES for match in expression.finditer(s)):
        return _MATCHES_NOTHING
    return _ODD_EDGE if _ODD_BOUNDARY.search(pattern) else None
