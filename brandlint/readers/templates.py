"""Templates: their markup is read, their code is passed over without splitting a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from brandlint.documents import Document
from brandlint.readers.astro import read_astro
from brandlint.readers.html import read_html, read_markup
from brandlint.readers.template_code import masked

Reader = Callable[[str, str, str], Document]


def read_template(path: str, source: str, encoding: str) -> Document:
    """Read HTML with code of PHP, ERB, EJS, Liquid, Jinja, Twig, Nunjucks or Handlebars in it."""
    return read_markup(path, source, encoding, "template", masked(source))


def read_blade(path: str, source: str, encoding: str) -> Document:
    """Read a Blade template, whose directives bear no brackets of their own."""
    return read_markup(path, source, encoding, "template", masked(source, blade=True))


# By the end of the file name; of two that fit, the longer one counts.
TEMPLATES: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        ".astro": read_astro,
        ".blade.php": read_blade,
        ".ejs": read_template,
        ".erb": read_template,
        ".handlebars": read_template,
        ".hbs": read_template,
        ".htm": read_html,
        ".html": read_html,
        ".j2": read_template,
        ".jinja": read_template,
        ".jinja2": read_template,
        ".liquid": read_template,
        ".mustache": read_template,
        ".njk": read_template,
        ".php": read_template,
        ".phtml": read_template,
        ".twig": read_template,
        ".xhtml": read_html,
    }
)
