"""Templates: their markup is read, their code is passed over without splitting a sentence."""

from __future__ import annotations

from brandlint.documents import Document
from brandlint.readers.html import read_markup
from brandlint.readers.template_code import masked


def read_template(path: str, source: str, encoding: str) -> Document:
    """Read HTML with code of PHP, ERB, EJS, Liquid, Jinja, Twig, Nunjucks or Handlebars in it."""
    return read_markup(path, source, encoding, "template", masked(source))


def read_blade(path: str, source: str, encoding: str) -> Document:
    """Read a Blade template, whose directives bear no brackets of their own."""
    return read_markup(path, source, encoding, "template", masked(source, blade=True))
