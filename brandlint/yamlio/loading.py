"""From YAML text to plain data that remembers where it stands."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, NoReturn

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from brandlint.errors import UserError
from brandlint.spans import LineIndex, Position
from brandlint.yamlio.mistakes import wording_of

KeyPath = Sequence[str | int]

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined]
except ImportError:  # PyYAML was built without libyaml

    class _Parser(  # type: ignore[no-redef]
        yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser, yaml.composer.Composer
    ):
        """The same in Python, ten times slower."""

        def __init__(self, text: str) -> None:
            yaml.reader.Reader.__init__(self, text)
            yaml.scanner.Scanner.__init__(self)
            yaml.parser.Parser.__init__(self)
            yaml.composer.Composer.__init__(self)


_NO_TAG: Final = ""
_DEEPEST: Final = 100
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?P<time>[Tt ]+[0-9:.]+(?: ?[-+Z].*)?)?")
_WORDS: Final[dict[str, Any]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MERGE: Final = "<<"
# Nodes that aliases may add to a file; more is no text but an attack.
_MOST_ALIASED: Final = 50_000
_TAG: Final = "tag:yaml.org,2002:"
_KNOWN_TAGS: Final = frozenset(
    _TAG + name for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")
)


class _Composer(_Parser):
    """Builds nodes; what a plain scalar means is decided later, where it costs less."""

    depth = 0

    def resolve(self, kind: object, value: object, implicit: object) -> str:  # noqa: ARG002
        return _NO_TAG

    def descend_resolver(self, parent: object, index: object) -> None:  # noqa: ARG002
        # libyaml's binding recurses without a limit of its own, into a crash.
        self.depth += 1
        if self.depth > _DEEPEST:
            raise RecursionError

    def ascend_resolver(self) -> None:
        self.depth -= 1


@dataclass(frozen=True)
class Loaded:
    """A YAML file: its plain data and where each part of it stands.

    Keys are text as written. Only `true` and `false` are booleans: `on`, `off`, `yes` and `no`
    stay words; numbers with leading zeros or a plus stay text, so that a postcode or a telephone
    number keeps its digits; dates are dates.
    """

    path: str
    text: str
    root: Node | None
    value: Any

    @cached_property
    def _lines(self) -> LineIndex:
        return LineIndex(self.text)

    def mark(self, path: KeyPath) -> Position:
        """Return where the value at a key path starts, or the nearest part above it."""
        return self._position([value for _, value in self._steps(path)])

    def key_mark(self, path: KeyPath) -> Position:
        """Return where the key stands that a path ends with; for an item, the item."""
        return self._position([key for key, _ in self._steps(path)])

    def _position(self, nodes: list[Node]) -> Position:
        node = nodes[-1] if nodes else self.root
        return self._lines.position(node.start_mark.index if node else 0)

    def _steps(self, path: KeyPath) -> Iterator[tuple[Node, Node]]:
        node = self.root
        for part in path:
            step = _child(node, part)
            if step is None:
                return
            yield step
            node = step[1]


def load(path: str, text: str, *, lenient: bool = False) -> Loaded:
    """Read YAML text; `path` only names it in messages.

    Raises UserError with `path:line:column:` for what is no YAML, several documents, keys that
    occur twice, tags that would build objects, and aliases that explode. `lenient` takes the
    last of several equal keys and passes over tags, as other people's content needs it.
    """
    root = _compose(path, text)
    loaded = Loaded(path, text, root, None)
    value = _Construction(loaded, lenient=lenient).value(root) if root is not None else None
    return Loaded(path, text, root, value)


def _compose(path: str, text: str) -> Node | None:
    try:
        # Aliases that contain themselves, and nesting beyond reason, end in a RecursionError.
        return _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        assert mark is not None
        place = LineIndex(text).position(min(mark.index, len(text)))
        tab = "tab character " if text[mark.index : mark.index + 1] == "\t" else ""
        _refuse(path, place, *wording_of(tab + (error.problem or ""), error.context or ""))
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        at = getattr(error, "position", getattr(error, "start", 0))
        place = LineIndex(text).position(min(at, len(text)))
        _refuse(path, place, *wording_of("control characters", ""))
    except RecursionError:
        _refuse(path, Position(1, 1), *wording_of("nesting", ""))


def _refuse(path: str, place: Position, en: str, de: str) -> NoReturn:
    where = f"{path}:{place.line}:{place.column}"
    raise UserError(f"{where}: {en}", f"{where}: {de}")


def _child(node: Node | None, part: str | int) -> tuple[Node, Node] | None:
    """Return the key and the value node that one part of a path leads to."""
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    if not isinstance(node, MappingNode):
        return None
    for key, value in reversed(node.value):
        if key.value == part:
            return key, value
    for key, value in node.value:
        if key.value == _MERGE and (found := _merged_child(value, part)):
            return found
    return None


def _merged_child(value: Node, part: str | int) -> tuple[Node, Node] | None:
    parents = value.value if isinstance(value, SequenceNode) else [value]
    return next((found for parent in parents if (found := _child(parent, part))), None)


class _Construction:
    """Turns nodes into plain data, each node once."""

    def __init__(self, loaded: Loaded, *, lenient: bool) -> None:
        self._loaded = loaded
        self._lenient = lenient
        self._done: dict[int, tuple[Any, int]] = {}
        self._count = self._aliased = 0
        self._makers: dict[type[Node], Callable[[Any], Any]] = {
            SequenceNode: self._sequence,
            MappingNode: self._mapping,
        }

    def value(self, node: Node) -> Any:
        """Return the data of a node, counting what aliases repeat."""
        self._count += 1
        if type(node) is ScalarNode:
            return self._scalar(node)
        known = self._done.get(id(node))
        if known is not None:
            return self._repeated(node, known)
        # Until it is complete, a node counts as endless: an alias to itself is an explosion.
        self._done[id(node)] = (None, _MOST_ALIASED + 1)
        self._check_tag(node)
        before = self._count + self._aliased
        value = self._makers[type(node)](node)
        self._done[id(node)] = (value, self._count + self._aliased - before + 1)
        return value

    def _repeated(self, node: Node, known: tuple[Any, int]) -> Any:
        value, size = known
        self._aliased += size
        if self._aliased > _MOST_ALIASED:
            _refuse(self._loaded.path, self._place(node), *wording_of("aliases", ""))
        return value

    def _place(self, node: Node) -> Position:
        return self._loaded._lines.position(node.start_mark.index)  # noqa: SLF001 - one module

    def _check_tag(self, node: Node) -> None:
        if node.tag and node.tag not in _KNOWN_TAGS and not self._lenient:
            name = node.tag.replace(_TAG, "!!")
            _refuse(
                self._loaded.path,
                self._place(node),
                f"the tag {name!r} is not allowed: write the plain value",
                f"das Tag „{name}“ ist nicht erlaubt: schreibt den bloßen Wert",
            )

    def _scalar(self, node: ScalarNode) -> Any:
        if node.tag:
            self._check_tag(node)
            return node.value if node.tag == _TAG + "str" else meaning(node.value)
        return node.value if node.style else meaning(node.value)

    def _sequence(self, node: SequenceNode) -> list[Any]:
        return [self.value(item) for item in node.value]

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        found: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key, value in node.value:
            name = self._key(key)
            if name == _MERGE and not key.style:
                merged = {**self._parents(value), **merged}
                continue
            if name in found and not self._lenient:
                self._twice(key)
            found[name] = self.value(value)
        return {**merged, **found} if merged else found

    def _parents(self, node: Node) -> dict[str, Any]:
        value = self.value(node)
        parents: Iterable[Any] = value if isinstance(value, list) else [value]
        merged: dict[str, Any] = {}
        for parent in parents:
            merged = {**parent, **merged} if isinstance(parent, dict) else merged
        return merged

    def _key(self, key: Node) -> str:
        if isinstance(key, ScalarNode):
            return str(key.value)
        _refuse(
            self._loaded.path,
            self._place(key),
            "a key must be a text: put it in quotes",
            "ein Schlüssel muss Text sein: setzt ihn in Anführungszeichen",
        )

    def _twice(self, key: ScalarNode) -> NoReturn:
        _refuse(
            self._loaded.path,
            self._place(key),
            f"the key {key.value!r} occurs twice: remove or rename one of them",
            f"der Schlüssel „{key.value}“ kommt doppelt vor: entfernt einen oder benennt ihn um",
        )


def meaning(word: str) -> Any:
    """Return what a scalar without quotes stands for: a number, date, boolean, null or text."""
    if word in _WORDS:
        return _WORDS[word]
    if not word[0].isdecimal() and word[0] != "-":
        return word
    if number := _NUMBER.fullmatch(word):
        if word.lstrip("-").isdecimal():
            return int(word)
        value = float(word)
        return value if math.isfinite(value) else number.group()
    if day := _DATE.fullmatch(word):
        with suppress(ValueError):
            return datetime.fromisoformat(word) if day["time"] else date.fromisoformat(word)
    return word
