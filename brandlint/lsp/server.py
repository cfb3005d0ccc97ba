"""Speaks the Language Server Protocol."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from brandlint import __version__
from brandlint.errors import UiLanguage, bug
from brandlint.lsp.actions import FIX_ALL, Menu, is_asked_for
from brandlint.lsp.completion import items_at
from brandlint.lsp.desk import Answer, Desk, is_readable
from brandlint.lsp.diagnostics import diagnostics_of
from brandlint.lsp.hovers import hover_at, note
from brandlint.lsp.kinds import Kind
from brandlint.lsp.names import Place
from brandlint.lsp.offers import about_key
from brandlint.lsp.positions import Ruler
from brandlint.lsp.texts import OpenText, path_of

T = TypeVar("T")

# Seconds without a change before a text is checked: long enough for changes that come in one go,
# short enough to seem at once. A long text waits for half the time that its last check took.
_QUIET: Final = 0.03
_LONGEST_QUIET: Final = 0.5
_WATCHED: Final = "**/*.{yaml,yml,toml,json,xlsx,xlsm,csv,tsv}"


class Server(LanguageServer):
    """One editor's session: its open texts, and the desk that answers for them."""

    def __init__(self, language: UiLanguage) -> None:
        """Take the language to speak where neither settings nor the editor choose one."""
        # Whole texts, for they are short, and an editor and a server that count lines by
        # different signs would come apart over single changes.
        super().__init__(
            "brandlint", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self.desk = Desk(language)
        self.texts: dict[str, OpenText] = {}
        self._reload: asyncio.TimerHandle | None = None
        self._bugs: set[str] = set()

    def open(self, item: types.TextDocumentItem) -> None:
        """Take up a text and check it at once."""
        path = path_of(item.uri, item.language_id)
        self.texts[item.uri] = OpenText(item.uri, path, item.text, item.version)
        self._schedule(self.texts[item.uri], 0.0)

    def change(self, uri: str, source: str, version: int | None) -> None:
        """Take up a change; the text is checked when it has been still for a moment."""
        text = self.texts[uri]
        text.source, text.version = source, version
        self._schedule(text, min(max(_QUIET, text.cost / 2), _LONGEST_QUIET))

    def close(self, uri: str) -> None:
        """Forget a text."""
        text = self.texts.pop(uri, None)
        if text is not None:
            text.rest()
            self._publish(uri, [], None)

    def saved(self, paths: list[Path]) -> None:
        """Check all texts again where a saved file decides about them."""
        # Each has to be told, whatever the one before decides.
        decided = [self.desk.changed(path) for path in paths]
        if any(decided):
            # An editor tells of one save twice, as such and as a change on disk.
            if self._reload is not None:
                self._reload.cancel()
            self._reload = asyncio.get_running_loop().call_later(_QUIET, self._check_all)

    def answer(self, text: OpenText) -> Answer:
        """Return what is to be said of a text as it stands, with fixes, checking it if need be."""
        if text.answer is None or not text.is_answered:
            self._check(text)
        if text.answer is not None and not text.answer.has_fixes:
            text.answer = self.desk.answer(text.path, text.source)
        return text.answer or Answer(text.source)

    def ruler(self, text: OpenText) -> Ruler:
        """Return what measures a text as the editor counts."""
        return Ruler(text.source, self.workspace.position_encoding or "utf-16")

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Do something whose bugs cost one answer, never the session; each is told once."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - see above
            self.report_server_error(error, type(error))

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ARG002
        """Write a bug to the editor's log, the first time that it occurs."""
        said = bug(error).in_language(self.desk.locale)
        if said not in self._bugs:
            self._bugs.add(said)
            # Editors keep what a server writes here: whoever reports it can say where it came from.
            traceback.print_exception(error)
            params = types.LogMessageParams(types.MessageType.Error, said)
            self.window_log_message(params)

    def _schedule(self, text: OpenText, delay: float) -> None:
        text.rest()
        text.timer = asyncio.get_running_loop().call_later(delay, self._check, text)

    def _check_all(self) -> None:
        for text in self.texts.values():
            text.answer = None
            self._schedule(text, 0.0)

    def _check(self, text: OpenText) -> None:
        text.rest()
        begin = time.perf_counter()
        with self.guarded():
            text.answer = Answer(text.source, ui=self.desk.locale)
            if is_readable(text.path):
                text.answer = self.desk.answer(text.path, text.source, fixes=False)
            shown = list(diagnostics_of(text.answer, text.uri, self.ruler(text)))
            self._publish(text.uri, shown, text.version)
        text.cost = time.perf_counter() - begin

    def _publish(self, uri: str, diagnostics: list[types.Diagnostic], version: int | None) -> None:
        params = types.PublishDiagnosticsParams(uri, diagnostics, version)
        self.text_document_publish_diagnostics(params)


def serve(language: UiLanguage) -> None:
    """Answer an editor over standard input and output until it hangs up."""
    # The protocol has these streams to itself: whatever else prints goes to the log.
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    logging.getLogger("pygls").setLevel(logging.CRITICAL)
    make_server(language).start_io(stdin, stdout)


def make_server(language: UiLanguage) -> Server:
    """Return a server that knows what to do with each message."""
    server = Server(language)
    _register_life(server)
    _register_texts(server)
    _register_questions(server)
    return server


def _register_life(server: Server) -> None:
    @server.feature(types.INITIALIZE)
    def _initialize(params: types.InitializeParams) -> None:
        if params.locale:
            server.desk.locale = "de" if params.locale.lower().startswith("de") else "en"

    @server.feature(types.INITIALIZED)
    def _initialized(_params: types.InitializedParams) -> None:
        with server.guarded():
            _watch(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def _changed_on_disk(params: types.DidChangeWatchedFilesParams) -> None:
        with server.guarded():
            server.saved([path_of(change.uri) for change in params.changes])


def _watch(server: Server) -> None:
    """Ask the editor to tell of changed settings, packs and fact sheets that it has not open."""
    workspace = server.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching is None or not watching.dynamic_registration:
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
    one = types.Registration("watched", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    server.client_register_capability(types.RegistrationParams([one]))


def _register_texts(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _open(params: types.DidOpenTextDocumentParams) -> None:
        with server.guarded():
            server.open(params.text_document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _change(params: types.DidChangeTextDocumentParams) -> None:
        with server.guarded():
            source = params.content_changes[-1].text
            server.change(params.text_document.uri, source, params.text_document.version)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _save(params: types.DidSaveTextDocumentParams) -> None:
        with server.guarded():
            server.saved([path_of(params.text_document.uri)])

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _close(params: types.DidCloseTextDocumentParams) -> None:
        with server.guarded():
            server.close(params.text_document.uri)


def _register_questions(server: Server) -> None:
    def asked(uri: str, fallback: T, reply: Callable[[OpenText, Answer], T]) -> T:
        with server.guarded():
            if (text := server.texts.get(uri)) is not None:
                return reply(text, server.answer(text))
        return fallback

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def _hover(params: types.HoverParams) -> types.Hover | None:
        return asked(
            params.text_document.uri, None, lambda text, _: _hover_of(server, text, params.position)
        )

    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[" ", "/", "-"])
    )
    def _complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        def reply(text: OpenText, answer: Answer) -> list[types.CompletionItem]:
            ruler = server.ruler(text)
            return items_at(_place(server, text, answer), text.source, params.position, ruler)

        return asked(params.text_document.uri, [], reply)

    kinds = [types.CodeActionKind.QuickFix, FIX_ALL]

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(kinds, resolve_provider=True)
    )
    def _actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        def reply(text: OpenText, answer: Answer) -> list[types.CodeAction]:
            menu = _menu(server, text, answer)
            return [
                action
                for action in menu.actions(params.range)
                if is_asked_for(action, params.context.only)
                and (_resolves(server) or menu.resolved(action) is not None)
            ]

        return asked(params.text_document.uri, [], reply)

    @server.feature(types.CODE_ACTION_RESOLVE)
    def _resolve(action: types.CodeAction) -> types.CodeAction:
        def reply(text: OpenText, answer: Answer) -> types.CodeAction:
            return _menu(server, text, answer).resolved(action) or action

        uri = action.data.get("uri", "") if isinstance(action.data, dict) else ""
        return asked(uri, action, reply)


def _hover_of(server: Server, text: OpenText, position: types.Position) -> types.Hover | None:
    answer, ruler = server.answer(text), server.ruler(text)
    at = ruler.offset(position)
    markdown = _shows_markdown(server)
    hover = hover_at(answer, ruler, at, markdown=markdown)
    if hover is None and answer.kind is not Kind.COPY:
        about = about_key(_place(server, text, answer), text.source, at)
        return note(about, markdown=markdown) if about else None
    return hover


def _place(server: Server, text: OpenText, answer: Answer) -> Place:
    return Place(answer.kind, text.path, server.desk.settings(text.path), answer.ui)


def _menu(server: Server, text: OpenText, answer: Answer) -> Menu:
    workspace = server.client_capabilities.workspace
    edits = workspace.workspace_edit if workspace else None
    versioned = bool(edits and edits.document_changes)
    return Menu(text, answer, server.ruler(text), versioned)


def _resolves(server: Server) -> bool:
    """Tell whether the editor asks for the edit of an action once it is chosen."""
    document = server.client_capabilities.text_document
    support = document.code_action.resolve_support if document and document.code_action else None
    return support is not None and "edit" in support.properties


def _shows_markdown(server: Server) -> bool:
    document = server.client_capabilities.text_document
    formats = document.hover.content_format if document and document.hover else None
    return types.MarkupKind.Markdown in (formats or ())
