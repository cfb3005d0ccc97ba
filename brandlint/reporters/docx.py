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
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from brandlint.baseline import places_of
from brandlint.baseline.worktable import OWNERS, SEVERITIES
from brandlint.errors import UserError, Wording
from brandlint.findings import Checked, Finding, Page, PageBlock, Report
from brandlint.reporters.terminal import harmless
from brandlint.spans import Span
from brandlint.tables import timeless

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

_AUTHOR: Final = "brandlint"
_INITIALS: Final = "bl"
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
    document = _new(language)
    pages = {page.path: page for page in report.pages}
    remarks: defaultdict[str, list[_Remark]] = defaultdict(list)
    for finding in report.findings:
        remarks[finding.place.path] += _remarks(finding)
    for number, checked in enumerate(report.documents):
        if number:
            document.add_page_break()  # type: ignore[no-untyped-call]  # it says nothing of types
        _section(document, checked, pages.get(checked.path), remarks[checked.path], language)
    if not report.documents:
        document.add_paragraph(_EMPTY.in_language(language))
    _failures(document, report, language)
    file = io.BytesIO()
    document.save(file)
    return timeless(file.getvalue())


def _new(language: str) -> Document:
    try:
        import docx  # noqa: PLC0415 - heavy, and few runs need Word
    except ImportError:
        raise UserError(
            "a Word document needs python-docx: pip install 'brandlint[docx]'",
            "ein Word-Dokument braucht python-docx: pip install 'brandlint[docx]'",
        ) from None
    document = docx.Document()
    properties = document.core_properties
    properties.author = properties.last_modified_by = _AUTHOR
    properties.created = properties.modified = _MADE
    properties.title, properties.comments = "brandlint", ""
    properties.language = _LOCALES.get(language, "")
    return document


def _remarks(finding: Finding) -> Iterator[_Remark]:
    """Yield what is to be said of each place of a finding."""
    if not finding.grouped:
        yield _Remark(finding.place.spot, finding, finding.message)
        return
    for number, place in enumerate(places_of(finding)):
        message = finding.told[number].message if finding.told else finding.message
        yield _Remark(place.spot, finding, message)


def _section(
    document: Document,
    checked: Checked,
    page: Page | None,
    remarks: Sequence[_Remark],
    language: str,
) -> None:
    """Add a text: its path, on which comments about the whole text hang, and its blocks."""
    heading = document.add_paragraph(style="Subtitle")
    whole = heading.add_run(f"{_WHOLE.in_language(language)}: {harmless(checked.path)}")
    if not remarks:
        document.add_paragraph(_CLEAN.in_language(language), style="Caption")
    spots = [one.spot for one in remarks if one.spot is not None]
    pieces = _blocks(document, page, spots, checked.language) if page is not None else []
    for remark in remarks:
        runs = [one.run for one in pieces if remark.spot and _holds(remark.spot, one.span)]
        _comment(document, runs or [whole], remark, language)


def _holds(spot: Span, span: Span) -> bool:
    return span.start < span.end and spot.contains(span)


def _blocks(document: Document, page: Page, spots: Sequence[Span], language: str) -> list[_Piece]:
    """Add the blocks of a page, cut where comments begin and end."""
    cuts = sorted({at for spot in spots for at in spot})
    pieces: list[_Piece] = []
    for block in page.blocks:
        paragraph = document.add_paragraph(style=_style(block))
        inside = (at for at in cuts if block.span.start < at < block.span.end)
        edges = [block.span.start, *inside, block.span.end]
        for start, end in pairwise(edges):
            run = paragraph.add_run(_plain(page.text[start:end]))
            _speaks(run, language)
            pieces.append(_Piece(Span(start, end), run))
    return pieces


def _style(block: PageBlock) -> str:
    if block.kind == "heading":
        return f"Heading {min(max(block.level, 1), _LAST_HEADING)}"
    if block.kind == "list_item":
        return _LISTS[min(max(block.level, 1), len(_LISTS)) - 1]
    return _STYLES.get(block.kind, "Normal")


def _speaks(run: Run, language: str) -> None:
    """Tell Word by which language to check the spelling."""
    if language not in _LOCALES:
        return
    from docx.oxml import OxmlElement  # noqa: PLC0415 - heavy
    from docx.oxml.ns import qn  # noqa: PLC0415 - heavy

    element = OxmlElement("w:lang")
    element.set(qn("w:val"), _LOCALES[language])
    run._r.get_or_add_rPr().append(element)  # noqa: SLF001 - the library has no word for it


def _comment(document: Document, runs: Sequence[Run], remark: _Remark, language: str) -> None:
    """Add a comment: what is found, what to write instead, why, and by which rule."""
    finding = remark.finding
    comment = document.add_comment(runs, author=_AUTHOR, initials=_INITIALS)
    _untimed(comment)
    comment.paragraphs[0].add_run(_plain(remark.message)).bold = True
    if finding.fix is not None and remark.spot == finding.place.spot:
        suggestion = f"{_SUGGESTION.in_language(language)}: {finding.fix.replacement}"
        comment.add_paragraph(_plain(suggestion))
    if finding.why:
        comment.add_paragraph(_plain(f"{_WHY.in_language(language)}: {finding.why}"))
    for place in () if finding.grouped else finding.related:
        told = Wording("See also", "Siehe auch").in_language(language)
        comment.add_paragraph(_plain(f"{told}: {place.path}:{place.start.line} {place.text}"))
    weight = SEVERITIES[finding.severity].in_language(language)
    owner = OWNERS[finding.owner].in_language(language)
    comment.add_paragraph(f"{weight} · {owner} · {finding.rule_id}")


def _untimed(comment: Any) -> None:
    """Take the time off a comment: the same report gives the same bytes."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - heavy

    comment._comment_elm.attrib.pop(qn("w:date"), None)  # noqa: SLF001 - it can't be told so


def _failures(document: Document, report: Report, language: str) -> None:
    if report.failures:
        document.add_heading(_UNCHECKED.in_language(language), level=1)
    for failure in report.failures:
        said = f"{harmless(failure.path)}: {failure.reason.in_language(language)}"
        document.add_paragraph(_plain(said), style="List Bullet")


def _plain(text: str) -> str:
    return _UNSAFE.sub("\ufffd", _LINE_END.sub("\n", text))
