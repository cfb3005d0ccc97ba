"""Parts of a Word document for which the library takes ever longer, the more of them there are.

It looks through all comments before it adds one, and through all styles for each paragraph: a
site's report would take minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


class Parts:
    """Adds paragraphs and comments to a document."""

    def __init__(self, document: Document, author: str, initials: str) -> None:
        """Take a document without comments, and whose comments they will be."""
        self.document = document
        self._author = author
        self._initials = initials
        self._comments = document.comments._comments_elm  # noqa: SLF001 - see the module
        self._styles: dict[str, str] = {}
        self._count = 0

    def paragraph(self, style: str) -> Paragraph:
        """Add an empty paragraph."""
        if style not in self._styles:
            self._styles[style] = self.document.styles[style].style_id
        paragraph = self.document.add_paragraph()
        paragraph._p.style = self._styles[style]  # noqa: SLF001 - see the module
        return paragraph

    def comment(self, runs: Sequence[Run], lines: Sequence[str]) -> None:
        """Add a comment from the first run to the last; its first line is bold.

        It has no time: the same report gives the same bytes.
        """
        comment = _element("comment", id=self._count, author=self._author, initials=self._initials)
        for number, line in enumerate(lines):
            comment.append(_comment_line(line, first=number == 0))
        self._comments.append(comment)
        runs[0].mark_comment_range(runs[-1], self._count)
        self._count += 1


def speak(run: Run, locale: str) -> None:
    """Tell Word by which language to check the spelling."""
    run._r.get_or_add_rPr().append(_element("lang", val=locale))  # noqa: SLF001 - has no word for it


def _comment_line(line: str, *, first: bool) -> Any:
    paragraph = _element("p")
    properties = _element("pPr")
    properties.append(_element("pStyle", val="CommentText"))
    paragraph.append(properties)
    if first:
        paragraph.append(
            _run(_element("annotationRef"), _element("rStyle", val="CommentReference"))
        )
    for number, part in enumerate(line.split("\n")):
        text = _element("t")
        text.text = part
        text.set(qn("xml:space"), "preserve")
        if number:
            paragraph.append(_run(_element("br")))
        paragraph.append(_run(text, _element("b") if first else None))
    return paragraph


def _run(content: Any, look: Any = None) -> Any:
    run = _element("r")
    if look is not None:
        properties = _element("rPr")
        properties.append(look)
        run.append(properties)
    run.append(content)
    return run


def _element(name: str, **attributes: object) -> Any:
    given = {qn(f"w:{key}"): str(value) for key, value in attributes.items()}
    return OxmlElement(f"w:{name}", attrs=given)
