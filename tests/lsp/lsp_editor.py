"""An editor, as far as a language server can tell: it speaks the protocol over pipes."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")

from lsprotocol import types
from lsprotocol.converters import get_converter

_SECONDS = 60
_CONVERTER = get_converter()
_CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
    },
    "textDocument": {
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "codeAction": {"resolveSupport": {"properties": ["edit"]}},
    },
}


class Editor:
    """Runs `brandlint lsp` in a folder and holds what an editor would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.log: list[str] = []
        self.asked: list[str] = []
        self._id = 0
        self._received: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "brandlint", "lsp", "--stdio"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "BRANDLINT_UI_LANGUAGE": "en", "PYTHONPATH": str(_ROOT)},
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def start(self, locale: str = "en-GB", **capabilities: Any) -> dict[str, Any]:
        params = {
            "processId": os.getpid(),
            "locale": locale,
            "rootUri": self.folder.as_uri(),
            "capabilities": {**_CAPABILITIES, **capabilities},
        }
        result = self.request("initialize", params)
        _CONVERTER.structure(result, types.InitializeResult)
        self.notify("initialized", {})
        return result

    def stop(self) -> int:
        self.request("shutdown", None)
        self.notify("exit", None)
        return self._process.wait(_SECONDS)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(_SECONDS)

    def open(self, name: str, text: str | None = None, language: str = "markdown") -> list[Any]:
        """Open a file, or a text as if it stood in one, and return its diagnostics."""
        uri = self.uri(name)
        if text is None:
            # Line ends stay as they are.
            text = (self.folder / name).read_bytes().decode("utf-8")
        self.texts[uri], self.versions[uri] = text, 1
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(name)

    def change(self, name: str, text: str) -> list[Any]:
        """Replace a text and return the diagnostics that are sent for that state of it."""
        self.type(name, text)
        return self.diagnostics(name)

    def type(self, name: str, text: str) -> None:
        uri = self.uri(name)
        self.texts[uri] = text
        self.versions[uri] += 1
        document = {"uri": uri, "version": self.versions[uri]}
        changes = [{"text": text}]
        params = {"textDocument": document, "contentChanges": changes}
        self.notify("textDocument/didChange", params)

    def save(self, name: str) -> None:
        uri = self.uri(name)
        (self.folder / name).write_bytes(self.texts[uri].encode("utf-8"))
        self.notify("textDocument/didSave", {"textDocument": {"uri": uri}})

    def diagnostics(self, name: str) -> list[Any]:
        """Wait for the diagnostics of the state of a text that is open now."""
        uri = self.uri(name)
        while True:
            message = self._next()
            params = message.get("params") or {}
            if (
                message.get("method") == "textDocument/publishDiagnostics"
                and params["uri"] == uri
                and params.get("version") == self.versions.get(uri)
            ):
                _CONVERTER.structure(params, types.PublishDiagnosticsParams)
                return params["diagnostics"]

    def ask(self, method: str, name: str, **params: Any) -> Any:
        """Send a request about a text."""
        document = {"uri": self.uri(name)}
        return self.request(f"textDocument/{method}", {"textDocument": document, **params})

    def actions(self, name: str, range_: Any, **context: Any) -> list[Any]:
        context = {"diagnostics": [], **context}
        found = self.ask("codeAction", name, range=range_, context=context)
        for action in found:
            _CONVERTER.structure(action, types.CodeAction)
        return found

    def completions(self, name: str, text: str, language: str = "yaml") -> dict[str, str]:
        """Return what is offered at the `|` of a text: labels, and the text after taking them."""
        at = text.index("|")
        text = text[:at] + text[at + 1 :]
        self.open(name, text, language)
        line, column = text[:at].count("\n"), len(text[:at].rpartition("\n")[2])
        items = self.ask("completion", name, position={"line": line, "character": column})
        self.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(name)}})
        return {
            one["label"]: applied(text, [one["textEdit"]])
            for one in sorted(items, key=lambda one: one["sortText"])
        }

    def apply(self, name: str, action: dict[str, Any]) -> str:
        """Return a text after an action, which is resolved first where it has no edit."""
        if "edit" not in action:
            action = self.request("codeAction/resolve", action)
        (change,) = action["edit"]["documentChanges"]
        assert change["textDocument"]["version"] == self.versions[self.uri(name)]
        return applied(self.texts[self.uri(name)], change["edits"])

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.folder / name).as_uri()

    def request(self, method: str, params: Any) -> Any:
        self._id += 1
        number = self._id
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message.get("result")

    def notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def raw(self, message: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(message), message))
        self._process.stdin.flush()

    def _send(self, message: dict[str, Any]) -> None:
        self.raw(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def _next(self) -> dict[str, Any]:
        message = self._received.get(timeout=_SECONDS)
        if message is None:
            raise AssertionError("the server has gone")
        if message.get("method") == "window/logMessage":
            self.log.append(message["params"]["message"])
        if "method" in message and "id" in message:
            self.asked.append(message["method"])
            self._send({"id": message["id"], "result": None})
        return message

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while line := stream.readline():
            length = int(line.split(b":")[1])
            while stream.readline().strip():
                pass
            self._received.put(json.loads(stream.read(length)))
        self._received.put(None)


_ROOT = Path(__file__).resolve().parents[2]


def applied(text: str, edits: list[Any]) -> str:
    """Return a text with edits, the last place first; columns are UTF-16."""
    units = text.encode("utf-16-le")

    def offset(position: Any) -> int:
        lines = [*text.splitlines(keepends=True), ""]
        before = "".join(lines[: position["line"]]).encode("utf-16-le")
        return len(before) + 2 * position["character"]

    starts = sorted(edits, key=lambda edit: offset(edit["range"]["start"]), reverse=True)
    for edit in starts:
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        units = units[:start] + edit["newText"].encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")


def marked(text: str, range_: Any) -> str:
    """Return the characters of a range."""
    lines = [*text.splitlines(keepends=True), ""]
    start, end = range_["start"], range_["end"]
    assert start["line"] == end["line"]
    units = lines[start["line"]].encode("utf-16-le")
    return units[2 * start["character"] : 2 * end["character"]].decode("utf-16-le")


POSTING = """---
title: Pflegefachkraft (m/w/d)
---

# Pflegefachkraft (m/w/d)

Die Muster GmbH sucht dich. Bei uns arbeitest du in Teilzeit.

## Das bieten wir

- 30 Tage Urlaub
- Ein nettes Haus mit flachen Hierarchien
- Das Altenheim liegt am Park.

Schick deine Bewerbung an jobs@muster.example.
"""
FILES = {
    ".git/HEAD": "ref: refs/heads/main\n",
    "brandlint.yaml": "packs: [clarity-de, voice, facts-de, ./marke]\nfacts: facts.yaml\n",
    "facts.yaml": "facts:\n  - {fact: vacation_days, value: 30, vouched_by: Petra Probe}\n",
    "marke/pack.yaml": 'name: marke\nversion: "1"\ntitle: Marke\nlanguage: de\n',
    "marke/house.yaml": """id: marke/house
check: preferred-term
severity: warning
message: {de: "Bei uns heißt es {preferred}.", en: "We say {preferred}."}
why: {de: "So steht es *am* Eingang.", en: "It says so *at* the door."}
source: {title: "Haus & Hof", url: "https://muster.example/haus", checked: 2026-11-22}
params:
  swaps: {Altenheim: Pflegeheim}
examples:
  flagged:
    - {text: "Das Altenheim liegt am Park.", seen: [Altenheim]}
  clean:
    - {text: "Das Pflegeheim liegt am Park."}
""",
    "jobs/pflege.md": POSTING,
}
