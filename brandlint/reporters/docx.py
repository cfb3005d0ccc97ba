"""The texts as a Word document with a comment at each finding, for people who write in Word.

Headings, lists and quotes are kept; several texts are sections of one document. It needs
python-docx, which `pip install 'brandlint[docx]'` brings.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from brandlint.baseline import places_of
from brandlint.baseline.worktable import OWNERS, SEVERITIES
from brandlint.errors import UserError, Wording
from brandlint.findings import Checked, Finding, Page, PageBlock, Report
from brandlint.reporters.terminal import harmless
from brandlint.spans import Span
from brandlint.tables import timeless

if TYPE_CHECKING:
    from docx.text.run import Run

    from brandlint.reporters._docx_parts import Parts

_MADE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - Word's properties know no time zones
# What XML can't hold.
_UNSAFE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LINE_END: Final = re.compile("\r\n?")
_STYLES: Final = {"title": "Title", "quote": "Quote"}
_LISTS: Final = ("List Bullet", "List Bullet 2", "List Bullet 3")
_LAST_HEADING: Final = 9
_LOCALES: Final = {"de": "de-DE", "en": "en-GB"}
_WHOLE: Final = Wording("Text", "Text")
_SUGGESTION: Final = Wording("Suggestion", "Vorschlag")
_WHY: Final = Wording("Why it matters", "Warum")
_ALSO: Final = Wording("See also", "Siehe auch")
_CLEAN: Final = Wording("Nothing was found in this text.", "In diesem Text fiel nichts auf.")
_UNCHECKED: Final = Wording("Not checked", "Nicht geprüft")
_EMPTY: Final = Wording("No text was checked.", "Es wurde kein Text geprüft.")


class _Piece(NamedTuple):
    """A stretch of a page's text, and the run that shows it."""

    span: Span
    run: Run


class _Remark(NamedTuple):
    """What is said of a place of a page's text, None where the whole text is meant."""

    spot: Span | None
    finding: Finding
    message: str


def render(report: Report, language: str) -> Iterator[bytes]:
    """Yield the document."""
    yield render_bytes(report, language)


def render_bytes(report: Report, language: str) -> bytes:
    """Return the document; the same report gives the same bytes.

    Raises UserError where python-docx is not installed.
    """
    parts = _new(language)
    pages = {page.path: page for page in report.pages}
    remarks: defaultdict[str, list[_Remark]] = defaultdict(list)
    for finding in report.findings:
        remarks[finding.place.path] += _remarks(finding)
    for number, checked in enumerate(report.documents):
        if number:
            parts.document.add_page_break()  # type: ignore[no-untyped-call]  # it has no types
        _section(parts, checked, pages.get(checked.path), remarks[checked.path], language)
    if not report.documents:
        parts.paragraph("Normal").add_run(_EMPTY.in_language(language))
    _failures(parts, report, language)
    file = io.BytesIO()
    parts.document.save(file)
    return timeless(file.getvalue())


def _new(language: str) -> Parts:
    try:
        import docx  # noqa: PLC0415 - heavy, and few runs need Word

        from brandlint.reporters._docx_parts import Parts  # noqa: PLC0415 - imports it as well
    except ImportError:
        raise UserError(
            "a Word document needs python-docx: pip install 'brandlint[docx]'",
            "ein Word-Dokument braucht python-docx: pip install 'brandlint[docx]'",
        ) from None
    document = docx.Document()
    properties = document.core_properties
    properties.author = properties.last_modified_by = "brandlint"
    properties.created = properties.modified = _MADE
    properties.title, properties.comments = "brandlint", ""
    properties.language = _LOCALES.get(language, "")
    return Parts(document, "brandlint", "bl")


def _remarks(finding: Finding) -> Iterator[_Remark]:
    """Yield what is to be said of each place of a finding."""
    if not finding.grouped:
        yield _Remark(finding.place.spot, finding, finding.message)
        return
    for number, place in enumerate(places_of(finding)):
        message = finding.told[number].message if finding.told else finding.message
        yield _Remark(place.spot, finding, message)


def _section(
    parts: Parts, checked: Checked, page: Page | None, remarks: Sequence[_Remark], language: str
) -> None:
    """Add a text: its path, on which comments about the whole text hang, and its blocks."""
    heading = parts.paragraph("Subtitle")
    whole = heading.add_run(f"{_WHOLE.in_language(language)}: {harmless(checked.path)}")
    if not remarks:
        parts.paragraph("Caption").add_run(_CLEAN.in_language(language))
    spots = [one.spot for one in remarks if one.spot is not None]
    pieces = _blocks(parts, page, spots, checked.language) if page is not None else []
    for remark in remarks:
        runs = [one.run for one in pieces if remark.spot and _holds(remark.spot, one.span)]
        parts.comment(runs or [whole], [_plain(line) for line in _lines(remark, language)])


def _holds(spot: Span, span: Span) -> bool:
    return span.start < span.end and spot.contains(span)


def _blocks(parts: Parts, page: Page, spots: Sequence[Span], language: str) -> list[_Piece]:
    """Add the blocks of a page, cut where comments begin and end."""
    from brandlint.reporters._docx_parts import speak  # noqa: PLC0415 - imports a heavy library

    cuts = sorted({at for spot in spots for at in spot})
    pieces: list[_Piece] = []
    for block in page.blocks:
        paragraph = parts.paragraph(_style(block))
        inside = (at for at in cuts if block.span.start < at < block.span.end)
        for start, end in pairwise([block.span.start, *inside, block.span.end]):
            run = paragraph.add_run(_plain(page.text[start:end]))
            if language in _LOCALES:
                speak(run, _LOCALES[language])
            pieces.append(_Piece(Span(start, end), run))
    return pieces


def _style(block: PageBlock) -> str:
    if block.kind == "heading":
        return f"Heading {min(max(block.level, 1), _LAST_HEADING)}"
    if block.kind == "list_item":
        return _LISTS[min(max(block.level, 1), len(_LISTS)) - 1]
    return _STYLES.get(block.kind, "Normal")


def _lines(remark: _Remark, language: str) -> Iterator[str]:
    """Yield what a comment says: what is found, what to write instead, why, by which rule."""
    finding = remark.finding
    yield remark.message
    if finding.fix is not None and remark.spot == finding.place.spot:
        yield f"{_SUGGESTION.in_language(language)}: {finding.fix.replacement}"
    if finding.why:
        yield f"{_WHY.in_language(language)}: {finding.why}"
    for place in () if finding.grouped else finding.related:
        where = f"{place.path}:{place.start.line} {place.text}"
        yield f"{_ALSO.in_language(language)}: {where}"
    weight = SEVERITIES[finding.severity].in_language(language)
    yield f"{weight} · {OWNERS[finding.owner].in_language(language)} · {finding.rule_id}"


def _failures(parts: Parts, report: Report, language: str) -> None:
    if report.failures:
        parts.paragraph("Heading 1").add_run(_UNCHECKED.in_language(language))
    for failure in report.failures:
        said = f"{harmless(failure.path)}: {failure.reason.in_language(language)}"
        parts.paragraph("List Bullet").add_run(_plain(said))


def _plain(text: str) -> str:
    return _UNSAFE.sub("\ufffd", _LINE_END.sub("\n", text))
