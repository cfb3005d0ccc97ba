"""The changes that fixes make, as a unified diff that `patch` and `git apply` take."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from difflib import unified_diff
from typing import Final

from brandlint.findings import Change

# As those programs see it, a line ends with a line feed and with nothing else.
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_NO_END: Final = "\n\\ No newline at end of file\n"


def render(change: Change) -> Iterator[str]:
    """Yield the diff of one document, line by line, each with its line end."""
    mark = "\ufeff" if change.data.startswith(codecs.BOM_UTF8) else ""
    before, after = (_LINE.findall(mark + text) for text in (change.before, change.after))
    name = re.sub(r"[\x00-\x1f\x7f]", "\ufffd", change.path)
    for line in unified_diff(before, after, name, name):
        yield line if line.endswith("\n") else line + _NO_END
