"""What a passage is there for: what is offered, what is asked, how to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from brandlint.claims.role_words import HEADINGS, NAMES
from brandlint.documents import AnnotatedDocument, Block, BlockKind
from brandlint.language.patterns import lazy


class Role(Enum):
    """What a passage is there for, as its heading says; NONE where no heading tells."""

    NONE = "none"
    COMPANY = "company"
    TASKS = "tasks"
    PROFILE = "profile"
    OFFER = "offer"
    TERMS = "terms"
    CONTACT = "contact"
    PROCESS = "process"


_ROLES: Final = tuple((Role(role), lazy("|".join(p))) for role, p in HEADINGS.items())
# 'What to expect' announces tasks in one posting and benefits in the next.
_EXPECT: Final = lazy(
    r"^\W*(?:das|was) erwartet (?:dich|sie|euch)(?: hier)?\W*$"
    r"|^\W*(?:das|was) (?:dich|sie|euch)(?: hier)? erwartet\W*$|^\W*auf (?:dich|sie) warten\W*$"
)
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
# A gender marker stands in the title of a job, whatever else it says.
_JOB: Final = lazy(r"\(\s*(?:\w\s*[/|,*]\s*){1,3}[\w*]\s*\)|\((?:all genders|gn)\b")
_NAMES: Final = tuple((Role(role), lazy(pattern)) for role, pattern in NAMES.items())
# Roles that a short line without a colon can't open: buttons say 'Jetzt bewerben', too.
_WEAK: Final = frozenset((Role.CONTACT, Role.COMPANY, Role.NONE, Role.TERMS))
# An offer is parted by headings that would mean something else elsewhere.
_LASTING: Final = frozenset((Role.COMPANY, Role.TERMS, Role.NONE))
_LINE: Final = 60
# Below all headings: a line that stands for one, and below that a line that opens a list.
_LINE_LEVEL: Final = 7
_OPENER_LEVEL: Final = 8


def names_job(heading: str) -> bool:
    """Tell whether a heading in lower case is the title of a job, by its gender marker."""
    return bool(_JOB.search(heading))


# Headings recur from one posting to the next.
@lru_cache(maxsize=512)
def role_of(heading: str) -> Role:
    """Return what a heading announces, from its text in lower case."""
    if names_job(heading):
        return Role.NONE
    return next((role for role, pattern in _ROLES if pattern.search(heading)), Role.NONE)


def roles_of(document: AnnotatedDocument) -> Sequence[Role]:
    """Return the role of each block: what its key, an opening line or the headings above say."""
    outline = _Outline(document)
    return [outline.read(index, block) for index, block in enumerate(document.blocks)]


def role_at(text: str, offset: int, role: Role) -> Role:
    """Return the role of a place in a passage that has `role` and `text` in lower case.

    A block of many lines has its own opening lines: 'Das bieten wir: ...'.
    """
    for lead in reversed(_leads(text)):
        if lead.end <= offset:
            return lead.role
    return role


class _Lead(NamedTuple):
    """An opening line within a block, and what follows it from `end` on is there for."""

    end: int
    role: Role


_LEAD: Final = lazy(r"(?:^|(?<=[\n.!?•]))[^\n:.!?•]{4,60}:(?=\s)|^[^\n:.]{4,50}$", re.MULTILINE)


@lru_cache(maxsize=32)
def _leads(text: str) -> tuple[_Lead, ...]:
    if ":" not in text and "\n" not in text:
        return ()
    found = ((match.end(), role_of(match.group().strip(" :"))) for match in _LEAD.finditer(text))
    return tuple(_Lead(end, role) for end, role in found if role not in _WEAK)


class _Outline:
    """The headings above a block, read from the top of a document to its end."""

    def __init__(self, document: AnnotatedDocument) -> None:
        self._document = document
        self._above: list[tuple[int, Role]] = []

    def read(self, index: int, block: Block) -> Role:
        """Take the next block and return its role."""
        named = _named(block.name) if block.name else None
        if named is not None:
            return named
        if block.kind in _HEADS:
            self._head(block.span.of(self._document.plain), block.level)
        elif block.kind is not BlockKind.LIST_ITEM:
            self._open(index, block)
        return self._above[-1][1] if self._above else Role.NONE

    def _head(self, text: str, level: int) -> None:
        """Take a heading; below a line that stands for one, what says nothing keeps its role."""
        role = self._told(text)
        if role is Role.NONE and not names_job(text):
            role = next((told for at, told in self._above if at == _LINE_LEVEL), role)
        self._enter(role, level)
        if names_job(text):
            self._above[-1] = (level, Role.NONE)

    def _told(self, text: str) -> Role:
        return self._expected if _EXPECT.search(text) else role_of(text)

    @cached_property
    def _expected(self) -> Role:
        """What 'what to expect' announces: tasks, unless a heading of their own does."""
        told = set(_all_told(self._document))
        return Role.OFFER if Role.TASKS in told or Role.OFFER not in told else Role.TASKS

    def _enter(self, role: Role, level: int) -> None:
        while self._above and self._above[-1][0] >= level:
            self._above.pop()
        above = self._above[-1][1] if self._above else Role.NONE
        keeps = role is Role.NONE or (above is Role.OFFER and role in _LASTING)
        self._above.append((level, above if keeps else role))

    def _open(self, index: int, block: Block) -> None:
        """Take a line that opens a list as a heading below all others."""
        text = block.span.of(self._document.plain).rstrip()
        colon = text.endswith(":")
        if not colon and len(text) > _LINE:
            self._close(index)
            return
        role = self._told(text[-2 * _LINE :].rsplit(". ", 1)[-1])
        opens = colon or self._lists(index + 1)
        if role in _WEAK and (role is Role.NONE or not opens):
            return
        if opens or text[-1:] not in ".!":
            self._enter(role, _OPENER_LEVEL if opens else _LINE_LEVEL)

    def _close(self, index: int) -> None:
        """End what a line opened where prose follows its list."""
        if self._above and self._above[-1][0] == _OPENER_LEVEL and self._lists(index - 1):
            self._above.pop()

    def _lists(self, index: int) -> bool:
        blocks = self._document.blocks
        return 0 <= index < len(blocks) and blocks[index].kind is BlockKind.LIST_ITEM


def _named(path: str) -> Role | None:
    folded = path.lower()
    return next((role for role, pattern in _NAMES if pattern.search(folded)), None)


def _all_told(document: AnnotatedDocument) -> Iterator[Role]:
    for block in document.blocks:
        if block.kind in _HEADS:
            text = block.span.of(document.plain)
            if not _EXPECT.search(text):
                yield role_of(text)
