"""Texts of others inside Markdown, where they must stay the texts that they are."""

from __future__ import annotations

import re
from typing import Final

from brandlint.reporters.terminal import harmless

# With a backslash, signs of Markdown are only signs. Some are signs at the start of a line alone.
_SIGNS: Final = re.compile(r"([\\`*_\[\]|~$])")
_FIRST: Final = re.compile(r"^(\s*\d*)(?=[-+#=.)])")
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ENTITY: Final = re.compile("[&<>]")
# @name would call people, #12 and !12 name issues, :tada: is a picture and an address a link: a
# word joiner, which nobody sees, keeps them apart.
_CALL: Final = re.compile(r"@(?=\w)|[#!$%&~](?=\d)|:(?=//|[\w+-]+:)|www(?=\.)", re.IGNORECASE)
# Four of them before a line make it code.
_BLANKS: Final = re.compile(" {2,}")
_JOINER: Final = "\u2060"
_TICKS: Final = re.compile("`+")
_LINK: Final = re.compile(r"https?://[^\s<>]+")


def escaped(text: str, *, leading: bool = False) -> str:
    """Return a text in one line that shows as it is, even `leading` a line, in Markdown."""
    apart = _CALL.sub(lambda call: call[0] + _JOINER, _BLANKS.sub(" ", harmless(text)))
    signs = _SIGNS.sub(r"\\\1", apart)
    if leading:
        signs = _FIRST.sub(r"\1\\", signs.lstrip())
    return _ENTITY.sub(lambda sign: _ENTITIES[sign[0]], signs)


def code(text: str, *, cell: bool = False) -> str:
    """Return a text in one line as code; in a `cell` of a table it needs its bars escaped."""
    plain = harmless(text)
    fence = "`" * (max((len(ticks) for ticks in _TICKS.findall(plain)), default=0) + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    if cell:
        plain = plain.replace("|", r"\|")
    return f"{fence}{pad}{plain}{pad}{fence}"


def linked(text: str, url: str) -> str:
    """Return a text that leads to an address, or both as text where it is no web address."""
    if _LINK.fullmatch(url):
        return f"[{escaped(text)}](<{url}>)"
    return escaped(f"{text} {url}".rstrip())
