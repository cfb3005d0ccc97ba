"""From plain data to typed values, with mistakes answered at their place in the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from textwrap import shorten
from typing import Any, Final, NamedTuple, NoReturn, TypeVar

import msgspec
from msgspec import inspect

from brandlint.errors import UserError
from brandlint.yamlio.loading import Loaded

T = TypeVar("T")
_Path = tuple[str | int, ...]

# Characters of a wrong value that a message repeats.
_LONGEST: Final = 60
_PLACE: Final = re.compile(
    r"(?P<what>.*?)(?: - at (?P<key>`key` in )?`\$(?P<path>.*)`)?", re.DOTALL
)
_STEP: Final = re.compile(r"\.(?P<field>[^.\[]+)|\[(?P<index>\d+|\.\.\.)\]")
_QUOTED: Final = re.compile(r"[`'](.*?)[`']")
_TYPES: Final = re.compile(r"Expected `(?P<wanted>[^`]*)`(?P<limit>[^,]*)(?:, got `(?P<got>\w+)`)?")

# What msgspec calls the types of plain data, in words.
_NAMES: Final[dict[str, tuple[str, str]]] = {
    "str": ("a text", "ein Text"),
    "int": ("a whole number", "eine ganze Zahl"),
    "float": ("a number", "eine Zahl"),
    "bool": ("true or false", "true oder false"),
    "array": ("a list", "eine Liste"),
    "object": ("a group of keys", "eine Gruppe von Schlüsseln"),
    "null": ("nothing", "nichts"),
    "date": ("a date", "ein Datum"),
    "datetime": ("a date with a time", "ein Datum mit Uhrzeit"),
}
_LIMITS: Final[tuple[tuple[str, str, str], ...]] = (
    (" of length >= 1", " with content", " mit Inhalt"),
    (" of length >= ", " of a length of at least ", " mit einer Länge von mindestens "),
    (" of length <= ", " of a length of at most ", " mit einer Länge von höchstens "),
    (" matching regex ", " of the form ", " der Form "),
)


class _Place(NamedTuple):
    """Where a mistake is: its key path, and whether its key or its value is meant."""

    path: _Path
    is_key: bool


def convert(loaded: Loaded, type_: type[T], *, at: Sequence[str | int] = ()) -> T:
    """Return the data, or the part of it below `at`, as a value of a type.

    Raises UserError with `path:line:column:` for unknown or missing keys, values that are not
    allowed and wrong types. A `__post_init__` of the type may raise `ValueError(en, de)`.
    """
    value = _below(loaded.value, tuple(at))
    try:
        return msgspec.convert(value, type_)
    except msgspec.ValidationError as error:
        _explain(loaded, value, type_, tuple(at), error)


def _explain(
    loaded: Loaded, value: Any, type_: Any, at: _Path, error: msgspec.ValidationError
) -> NoReturn:
    match = _PLACE.fullmatch(str(error))
    assert match is not None
    path = _located(value, type_, match["path"] or "", str(error))
    what, key = match["what"], match["key"] is not None
    wrong, types = _below(value, path), _types_at(type_, path)
    if key and _first_quoted(what) in wrong:
        # The message names the key, its path only where the key stands.
        wrong, types = _first_quoted(what), _types_of_keys(types)
        path = (*path, wrong)
    en, de = _wording(what, wrong, types, error.__cause__)
    place = _Place((*at, *path), key)
    unknown = _QUOTED.search(what) if what.startswith("Object contains unknown") else None
    if unknown:
        place = _Place((*place.path, unknown[1]), is_key=True)
    mark = (loaded.key_mark if place.is_key else loaded.mark)(place.path)
    name = _shown(place.path[:-1] if place.is_key else place.path)
    about = (f"{name}: ", f"{name}: ") if name else ("", "")
    where = f"{loaded.path}:{mark.line}:{mark.column}: "
    raise UserError(f"{where}{about[0]}{en}", f"{where}{about[1]}{de}") from None


def _shown(path: _Path) -> str:
    shown = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return shown.removeprefix(".")


def _below(value: Any, path: Iterable[str | int]) -> Any:
    """Return the part of plain data that a path leads to, None where there is none."""
    for part in path:
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _located(value: Any, type_: Any, written: str, message: str) -> _Path:
    """Turn the path of a message into keys; those it leaves out are found by trying."""
    path: _Path = ()
    for step in _STEP.finditer(written):
        if step["field"]:
            path = (*path, step["field"])
        elif step["index"] != "...":
            path = (*path, int(step["index"]))
        else:
            path = (*path, _culprit(value, type_, path, message))
    return path


def _culprit(value: Any, type_: Any, path: _Path, message: str) -> str | int:
    """Return the entry below a path without which the complaint would be another."""
    entries = _below(value, path)
    items = entries.items() if isinstance(entries, dict) else enumerate(entries)
    for key, entry in items:
        alone: Any = {key: entry} if isinstance(entries, dict) else [entry]
        try:
            msgspec.convert(_replaced(value, path, alone), type_)
        except msgspec.ValidationError as error:
            if str(error) == message:
                return key
    return ""


def _replaced(value: Any, path: _Path, part: Any) -> Any:
    if not path:
        return part
    inner = _replaced(value[path[0]], path[1:], part)
    if isinstance(value, dict):
        return {**value, path[0]: inner}
    index = int(path[0])
    return [*value[:index], inner, *value[index + 1 :]]


def _types_at(type_: Any, path: _Path) -> list[inspect.Type]:
    """Return the types that may stand at a path: several where a union allows them."""
    found = [inspect.type_info(type_)]
    for part in path:
        found = [below for one in _flat(found) for below in _type_below(one, part)]
    return list(_flat(found))


def _types_of_keys(types: list[inspect.Type]) -> list[inspect.Type]:
    return [*_flat(one.key_type for one in types if isinstance(one, inspect.DictType))]


def _flat(types: Iterable[inspect.Type]) -> Iterator[inspect.Type]:
    for one in types:
        if isinstance(one, inspect.UnionType):
            yield from _flat(one.types)
        elif isinstance(one, inspect.Metadata):
            yield from _flat([one.type])
        else:
            yield one


def _type_below(one: inspect.Type, part: str | int) -> list[inspect.Type]:
    if isinstance(one, inspect.StructType):
        return [field.type for field in one.fields if field.encode_name == part]
    if isinstance(one, inspect.DictType):
        return [one.value_type]
    if isinstance(one, inspect.TupleType):
        return [*one.item_types]
    if isinstance(one, inspect.CollectionType):
        return [one.item_type]
    return []


def _wording(
    what: str, value: Any, types: list[inspect.Type], cause: BaseException | None
) -> tuple[str, str]:
    """Return an English and a German sentence for what msgspec says about a value."""
    if isinstance(cause, ValueError) and len(cause.args) == 2:
        return str(cause.args[0]), str(cause.args[1])
    for start, say in _SAYINGS.items():
        if what.startswith(start):
            return say(what, value, types)
    return what, what


def _unknown_key(what: str, _value: Any, types: list[inspect.Type]) -> tuple[str, str]:
    name = _first_quoted(what)
    structs = [one for one in types if isinstance(one, inspect.StructType)]
    known = [field.encode_name for struct in structs for field in struct.fields]
    en, de = _instead(name, known)
    return f"unknown key {name!r}{en}", f"unbekannter Schlüssel „{name}“{de}"


def _missing_key(what: str, _value: Any, _types: list[inspect.Type]) -> tuple[str, str]:
    name = _first_quoted(what)
    return (
        f"the key {name!r} is missing: add it",
        f"der Schlüssel „{name}“ fehlt: ergänzt ihn",
    )


def _not_allowed(_what: str, value: Any, types: list[inspect.Type]) -> tuple[str, str]:
    known: list[str] = []
    for one in types:
        if isinstance(one, inspect.EnumType):
            known += [str(member.value) for member in one.cls]
        elif isinstance(one, inspect.LiteralType):
            known += [str(choice) for choice in one.values]
    en, de = _instead(str(value), known)
    return f"{value!r} is not allowed{en}", f"„{value}“ ist nicht möglich{de}"


def _instead(name: str, known: list[str]) -> tuple[str, str]:
    """Return what could be meant: the nearest of the known names, and all if they are few."""
    close = get_close_matches(name.casefold(), known, n=1)
    if close:
        return f", did you mean {close[0]!r}?", f", gemeint ist wohl „{close[0]}“?"
    names = ", ".join(known)
    return (f": choose one of {names}", f": möglich sind {names}") if known else ("", "")


def _wrong_type(what: str, value: Any, _types: list[inspect.Type]) -> tuple[str, str]:
    match = _TYPES.match(what)
    if match is None:
        return what, what
    en, de = _named(match["wanted"], match["limit"])
    if value is None:
        return (
            f"a value is missing here: {en} is expected",
            f"hier fehlt der Wert: {de} wird erwartet",
        )
    not_en, not_de = _got(value, match["got"])
    hint_en, hint_de = _way_out(value, match["wanted"])
    return f"{en} is expected{not_en}{hint_en}", f"{de} wird erwartet{not_de}{hint_de}"


def _way_out(value: Any, wanted: str) -> tuple[str, str]:
    if isinstance(value, list | dict):
        return "", ""
    if "str" in wanted and not isinstance(value, str):
        return ": put it in quotes", ": setzt den Wert in Anführungszeichen"
    if wanted.startswith("array") and len(str(value)) <= _LONGEST:
        return f": write [{value}]", f": schreibt [{value}]"
    return "", ""


def _got(value: Any, kind: str | None) -> tuple[str, str]:
    if value in ([], {}):
        return "", ""
    if isinstance(value, list | dict):
        en, de = _NAMES.get(kind or "", ("this", "dies"))
        return f", not {en}", f", nicht {de}"
    shown = shorten(str(value), _LONGEST, placeholder="…")
    return (f", not {shown!r}", f", nicht „{shown}“") if shown else ("", "")


def _named(wanted: str, limit: str) -> tuple[str, str]:
    names = [_NAMES.get(name, (name, name)) for name in wanted.split(" | ") if name != "null"]
    en, de = (" or ".join(n[0] for n in names), " oder ".join(n[1] for n in names))
    for start, in_en, in_de in _LIMITS:
        if limit.startswith(start):
            rest = limit.removeprefix(start)
            return f"{en}{in_en}{rest}", f"{de}{in_de}{rest}"
    return f"{en}{limit}", f"{de}{limit}"


def _bad_date(_what: str, value: Any, _types: list[inspect.Type]) -> tuple[str, str]:
    return (
        f"{value!r} is no date: write it like 2025-03-31",
        f"„{value}“ ist kein Datum: schreibt es wie 2025-03-31",
    )


def _first_quoted(what: str) -> str:
    match = _QUOTED.search(what)
    return match[1] if match else ""


_Saying = Callable[[str, Any, list[inspect.Type]], tuple[str, str]]
_SAYINGS: Final[dict[str, _Saying]] = {
    "Object contains unknown field": _unknown_key,
    "Object missing required field": _missing_key,
    "Invalid enum value": _not_allowed,
    "Invalid value": _not_allowed,
    "Invalid RFC3339": _bad_date,
    "Expected": _wrong_type,
}
