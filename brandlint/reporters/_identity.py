"""What tells findings and files apart for programs that compare one report with the next."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from brandlint.findings import Finding


class Identified(NamedTuple):
    """A finding, and how programs know it again.

    `number` counts those of one rule and the same words in a file, from 1, in the order of the
    text. `fingerprint` is a name that no other finding of the report has. It outlives moved and
    re-wrapped lines and, by its former ids, a renamed rule.
    """

    finding: Finding
    number: int
    fingerprint: str


def identified(findings: Iterable[Finding], folder: str = "") -> Iterator[Identified]:
    """Yield findings with their fingerprints; paths count from the top of the repository."""
    seen: Counter[str] = Counter()
    for finding in findings:
        first_id = finding.former[0] if finding.former else finding.rule_id
        path = from_top(finding.place.path, folder)
        name = f"{first_id}\0{path}\0{finding.place.fingerprint}"
        seen[name] += 1
        whole = f"{name}\0{seen[name]}".encode("utf-8", "surrogatepass")
        yield Identified(finding, seen[name], blake2b(whole, digest_size=16).hexdigest())


def from_top(path: str, folder: str) -> str:
    """Return a path as found from the top of the repository, of which `folder` is the way here."""
    return posixpath.normpath(posixpath.join(folder, path))
