"""Regular expressions that are compiled when they are first needed."""

from __future__ import annotations

import re
from typing import Any, Final, cast

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "scanner", "search", "split")
_PARTS: Final = ("groupindex", "groups", "sub", "subn", *_METHODS)


class _Lazy:
    """Stands for an expression; most texts have no cue for most of them."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _PARTS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        # From now on they are found without this detour.
        self.__dict__.update((part, getattr(compiled, part)) for part in _PARTS)
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return an expression that is compiled when it is first used.

    It can do what a compiled one can, but it can't be handed to functions of `re`, and it is not
    the `re` of its matches: compare their `pattern`. A mistake in it shows at its first use, so
    each needs a test that uses it.
    """
    return cast(re.Pattern[str], _Lazy(pattern, flags))
