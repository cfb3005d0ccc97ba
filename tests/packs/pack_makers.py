"""What the tests of packs share: a rule that holds, and the type of the pack maker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

MakePack = Callable[..., Path]

RULE = """\
id: {id}
check: forbidden-term
severity: warning
message: {{de: "„{{seen}}“ sagt nichts.", en: "“{{seen}}” says nothing."}}
why: Leser glauben es nicht.
params: {{terms: [{term}]}}
examples:
  flagged:
    - {{text: "Wir sind {term}.", seen: [{term}]}}
  clean:
    - {{text: "Wir bauen Brücken."}}
"""


def rule_text(rule_id: str, term: str = "dynamisch") -> str:
    """Return the file of a rule that holds."""
    return RULE.format(id=rule_id, term=term)
