"""`brandlint lsp`: answer an editor."""

from __future__ import annotations

from importlib.util import find_spec

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.errors import UserError


@click.command(
    cls=Command,
    help=say(
        "Run the language server that editors start: findings while typing, fixes, completion.",
        "Startet den Sprachserver für Editoren: Befunde beim Tippen, Korrekturen, Ergänzung.",
    ),
)
@click.option(
    "--stdio",
    is_flag=True,
    help=say(
        "Speak over standard input and output, as it always does; editors may say so.",
        "Über Standardein- und -ausgabe sprechen, wie ohnehin; manche Editoren sagen es dazu.",
    ),
)
def lsp(*, stdio: bool) -> int:  # noqa: ARG001 - the only way there is
    """Serve until the editor hangs up."""
    if find_spec("pygls") is None:
        raise UserError(
            "the language server needs pygls: install it with pip install 'brandlint[lsp]'",
            "der Sprachserver braucht pygls: mit pip install 'brandlint[lsp]' installieren",
        )
    # Only whoever serves an editor has to have the library.
    from brandlint.lsp.server import serve  # noqa: PLC0415 - see above

    serve(UI_LANGUAGE)
    return ExitCode.CLEAN
