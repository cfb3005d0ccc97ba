"""From plain data to YAML that people can go on with, and that `load` reads back the same."""

from __future__ import annotations

from typing import Any, Final

import yaml
from yaml.nodes import Node, ScalarNode

from brandlint.yamlio.loading import meaning

_WIDTH: Final = 100


class _Dumper(yaml.SafeDumper):
    """Writes lists inside of their key, and never an alias."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, value: str) -> Node:
    node: ScalarNode = dumper.represent_str(value)
    if "\n" in value:
        node.style = "|"
    elif meaning(value) != value:
        # 1e5 is a text to the library, but not to those who read the file.
        node.style = '"'
    return node


_Dumper.add_representer(str, _text)


def dump(data: Any) -> str:
    """Return plain data (mappings, lists, texts, numbers, dates) as YAML, keys in their order."""
    written: str = yaml.dump(
        data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH
    )
    return written
