"""Which versions of brandlint a pack can be used with."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Final

_CLAUSE: Final = re.compile(r"\s*(>=|<=|==|!=|>|<)\s*(\d{1,6}(?:\.\d{1,6}){0,3})\s*")
_RELEASE: Final = re.compile(r"\d+(?:\.\d+)*")
_Version = tuple[int, ...]
_HOLDS: Final[Mapping[str, Callable[[_Version, _Version], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}


def satisfies(version: str, specifier: str) -> bool:
    """Tell whether a version meets all clauses of a specifier such as `>=0.1, <1`.

    A development version counts as the release that it leads to. Raises ValueError for what is
    no specifier.
    """
    clauses = [_CLAUSE.fullmatch(clause) for clause in specifier.split(",")]
    if None in clauses:
        raise ValueError(specifier)
    own = _release(version)
    return all(_HOLDS[clause[1]](own, _release(clause[2])) for clause in clauses if clause)


def _release(version: str) -> _Version:
    match = _RELEASE.match(version)
    parts = [int(part) for part in match.group().split(".")] if match else []
    # 0.1 and 0.1.0 are the same.
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)
