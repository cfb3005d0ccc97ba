"""The open elements of an HTML page: what text means where the reader stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from brandlint.documents import BlockKind
from brandlint.readers import html_elements as elements
from brandlint.readers.html_traits import PLAIN, Traits, Visibility
from brandlint.readers.paragraphs import Place

_APART: Final = frozenset({Visibility.CHROME, Visibility.HIDDEN})
_KINDS: Final = {"title": BlockKind.TITLE, "blockquote": BlockKind.QUOTE}
_UNHEADED: Final = frozenset({"label", "button"})
# As in browsers: no page nests deeper, and a hostile one mustn't cost more for it.
_DEEPEST: Final = 512


@dataclass(frozen=True, slots=True)
class State:
    """What holds for text inside an element."""

    place: Place
    visibility: Visibility = Visibility.READ
    bold: bool = False
    in_content: bool = False
    in_header: bool = False
    in_layout: bool = False
    in_label: bool = False


class _Element(NamedTuple):
    name: str
    state: State
    boxed: bool


class OpenElements:
    """A stack of open elements that forgives what authors forget, as browsers do."""

    def __init__(self, new_container: Callable[[], int], declared: str | None = None) -> None:
        """Start outside of all elements; lists and tables ask for numbers."""
        self._stack = [_Element("", State(Place(declared=declared)), boxed=False)]
        self._counts: dict[str, int] = {}
        self._new_container = new_container
        self._items = 0

    @property
    def state(self) -> State:
        """What holds for text at this point."""
        return self._stack[-1].state

    def is_open(self, name: str) -> bool:
        """Tell whether an element of that name is open."""
        return self._counts.get(name, 0) > 0

    def start(self, name: str, traits: Traits, *, block: bool) -> None:
        """Open an element inside the innermost one."""
        if len(self._stack) < _DEEPEST:
            state = self._inner(name, traits, block=block)
            self._stack.append(_Element(name, state, traits.boxed))
            self._counts[name] = self._counts.get(name, 0) + 1

    def imply_ends(self, name: str) -> None:
        """End what the start tag of a block ends without saying so."""
        if self.is_open("title"):
            self._end_nearest(frozenset({"title"}), frozenset())
        if self.is_open("p"):
            self._end_inline("p")
        if name in elements.HEADINGS and self._stack[-1].name in elements.HEADINGS:
            self._cut(len(self._stack) - 1)
        if name in elements.IMPLIED_ENDS:
            self._end_nearest(*elements.IMPLIED_ENDS[name])

    def end(self, name: str) -> bool:
        """End an element and all inside it; return whether it was a box of its own."""
        if not self.is_open(name):
            return False
        if name in elements.BLOCKS or name in elements.UNREAD:
            shields = frozenset() if name in elements.TABLE_PARTS else elements.SCOPES
            self._end_nearest(frozenset({name}), shields)
            return False
        return self._end_inline(name)

    def _end_inline(self, name: str) -> bool:
        """End an element unless a block stands open inside it."""
        for index in range(len(self._stack) - 1, 0, -1):
            element = self._stack[index]
            if element.name == name:
                self._cut(index)
                return element.boxed
            if element.name in elements.BLOCKS or element.name in elements.UNREAD:
                break
        return False

    def _end_nearest(self, names: frozenset[str], shields: frozenset[str]) -> None:
        for index in range(len(self._stack) - 1, 0, -1):
            name = self._stack[index].name
            if name in names:
                self._cut(index)
            if name in names or name in shields:
                return

    def _cut(self, index: int) -> None:
        for element in self._stack[index:]:
            self._counts[element.name] -= 1
        del self._stack[index:]

    def _inner(self, name: str, traits: Traits, *, block: bool) -> State:
        """Return what holds inside an element, from what holds around it."""
        outer = self.state
        if traits is PLAIN and not block:
            return outer
        visibility = _visibility(outer, traits, block=block)
        in_content = outer.in_content or name in elements.CONTENT
        in_header = outer.in_header or name == "header"
        in_layout = traits.layout or (outer.in_layout and name != "table")
        # What a form or a button says is no heading, however bold.
        in_label = outer.in_label or name in _UNHEADED
        bold = (traits.bold or outer.bold) and not in_label
        place = outer.place
        if block:
            declared = traits.language or place.declared
            name = "div" if in_layout and name in {"td", "th"} else name
            place = self._place(name, outer, declared, apart=visibility in _APART)
        return State(place, visibility, bold, in_content, in_header, in_layout, in_label)

    def _place(self, name: str, outer: State, declared: str | None, *, apart: bool) -> Place:
        place, depth = outer.place, outer.place.depth
        kind, level, container, item = place.kind, place.level, place.container, place.item
        if name in elements.HEADINGS:
            kind, level, container, item = BlockKind.HEADING, elements.HEADINGS[name], 0, 0
        elif name == "li":
            self._items += 1
            kind, level, item = BlockKind.LIST_ITEM, max(1, depth), self._items
        elif name in elements.LISTS or name == "table":
            depth += name != "table"
            kind, level, container, item = BlockKind.PARAGRAPH, 0, self._new_container(), 0
        elif name in _KINDS:
            kind, level, container, item = _KINDS[name], 0, 0, 0
        elif name in {"td", "th"}:
            kind, level, item = BlockKind.TABLE_CELL, 0, 0
        elif (apart, declared) == (place.apart, place.declared):
            return place
        return Place(kind, level, container, declared, apart, item, depth)


def _visibility(outer: State, traits: Traits, *, block: bool) -> Visibility:
    if traits.main and outer.visibility is Visibility.CHROME:
        return Visibility.READ
    own = traits.visibility
    if own is Visibility.READ and traits.edge and not outer.in_content:
        own = Visibility.CHROME
    if own is not Visibility.READ and not block:
        own = Visibility.DROPPED
    return max(own, outer.visibility)
