"""The comment that lets a finding stand, where the format of a text has room for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from brandlint.documents import Document
from brandlint.engine.fixes import Edit
from brandlint.errors import ReadError
from brandlint.findings import Finding, Place
from brandlint.readers import read_text
from brandlint.spans import LINE_END, LineIndex, Span
from brandlint.suppressions import suppressions

_HTML: Final = "<!-- {} -->"
_HASH: Final = "# {}"
_JSX: Final = "{{/* {} */}}"
_FORMS: Final = {".mdx": (_JSX, _HASH), ".yaml": (_HASH,), ".yml": (_HASH,), ".toml": (_HASH,)}


def ignoring(path: str, source: str, finding: Finding, place: Place, reason: str) -> Edit | None:
    """Return the edit that accepts one place of a finding for a reason.

    None where the format knows no comments, or none can stand near enough. The text that people
    read stays as it was.
    """
    try:
        document = read_text(path, source)
    except ReadError:
        return None
    moved = replace(finding, place=place)
    edits = _edits(document, moved, reason)
    return next((edit for edit in edits if _accepts(document, edit, moved)), None)


def _edits(document: Document, finding: Finding, reason: str) -> Iterator[Edit]:
    """Yield comments to try, the nearest first: on the line, in the block, above it, for all."""
    source, span = document.source, finding.place.span
    forms = _FORMS.get(PurePosixPath(document.path).suffix.lower(), (_HTML, _HASH))
    said = f"brandlint-ignore {finding.rule_id}: {reason}"
    whole = said.replace("brandlint-ignore", "brandlint-ignore-file", 1)
    lines = LineIndex(source)
    line = lines.line_span(lines.position(span.start).line)
    if span.end > span.start:
        for form in forms:
            yield _insert(line.end, " " + form.format(said), finding)
            for block in _blocks(document, span):
                yield _insert(block.end, " " + form.format(said), finding)
            indent = line.of(source)[: len(line.of(source)) - len(line.of(source).lstrip())]
            yield _insert(line.start, indent + form.format(said) + _end(source), finding)
    for form in forms:
        gap = "" if not source or source.endswith(("\n", "\r")) else _end(source)
        yield _insert(len(source), gap + _end(source) + form.format(whole) + _end(source), finding)
        yield _insert(0, form.format(whole) + _end(source), finding)


def _insert(at: int, text: str, finding: Finding) -> Edit:
    return Edit(Span(at, at), text, finding.rule_id)


def _blocks(document: Document, span: Span) -> Iterator[Span]:
    for block in document.body.blocks:
        place = document.body.map.to_source(block.span)
        if place.contains(span):
            yield place


def _end(source: str) -> str:
    found = LINE_END.search(source)
    return found[0] if found else "\n"


def _accepts(document: Document, edit: Edit, finding: Finding) -> bool:
    """Tell whether a comment would be read as one, speak of the finding and change nothing else."""
    at = edit.span.start
    source = document.source[:at] + edit.replacement + document.source[at:]
    try:
        after = read_text(document.path, source)
    except ReadError:
        return False
    if after.body.text != document.body.text or after.data != document.data:
        return False
    span = finding.place.span
    shift = len(edit.replacement) if at <= span.start and span.end > span.start else 0
    place = replace(finding.place, span=Span(span.start + shift, span.end + shift))
    moved = replace(finding, place=place)
    return any(one.covers(moved, finding.former) for one in suppressions(after))
