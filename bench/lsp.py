"""Measures how long an editor waits for findings after a key was pressed.

    python bench/lsp.py [FILE] [--words 600] [--keys 40] [--json]

Without a file, a posting of the shipped example is drawn out to the number of words. Letters are
typed one by one in the middle of the text; each time counts from sending the change until the
diagnostics of that very state arrive, the server's own pause included. Wall milliseconds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "muster-gmbh"
POSTING = EXAMPLE / "jobs" / "pflegefachkraft.md"
TYPED = "Wir freuen uns auf flache Hierarchien im Altenheim! "


class Editor:
    """Types into one text and waits for what the server says of it."""

    def __init__(self, path: Path, text: str) -> None:
        """Start a server and open the text."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "brandlint", "lsp"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.uri = path.as_uri()
        self.version = 1
        self.send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, number=1)
        while self.receive().get("id") != 1:
            pass
        self.send("initialized", {})
        item = {"uri": self.uri, "languageId": "markdown", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": item})

    def send(self, method: str, params: Any, number: int | None = None) -> None:
        """Send a notification, or with a number a request."""
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        data = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """Wait for a message."""
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def diagnostics(self) -> int:
        """Wait for the diagnostics of the text as it is; return how many there are."""
        while True:
            params = self.receive().get("params") or {}
            if params.get("version") == self.version:
                return len(params["diagnostics"])

    def change(self, text: str) -> float:
        """Change the text; return after how many milliseconds the diagnostics are there."""
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        begin = time.perf_counter()
        self.send(
            "textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]}
        )
        self.diagnostics()
        return (time.perf_counter() - begin) * 1000


def drawn_out(text: str, words: int) -> str:
    """Return a posting with its sections repeated until it has enough words."""
    head, *sections = text.split("\n## ")
    parts = [head]
    while len("\n## ".join(parts).split()) < words:
        parts.append(sections[(len(parts) - 1) % len(sections)])
    return "\n## ".join(parts)


def measure(path: Path, text: str, keys: int) -> dict[str, float]:
    """Type letters one by one and return the times that it took."""
    begin = time.perf_counter()
    editor = Editor(path, text)
    editor.diagnostics()
    first = (time.perf_counter() - begin) * 1000
    middle = text.index("\n\n", len(text) // 2)
    times = []
    for number in range(1, keys + 1):
        typed = (TYPED * (number // len(TYPED) + 1))[:number]
        times.append(editor.change(f"{text[:middle]} {typed}{text[middle:]}"))
    editor.process.kill()
    editor.process.wait()
    return {
        "words": len(text.split()),
        "first_ms": round(first, 1),
        "median_ms": round(statistics.median(times), 1),
        "p90_ms": round(statistics.quantiles(times, n=10)[-1], 1),
        "worst_ms": round(max(times), 1),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path, nargs="?", default=POSTING)
    parser.add_argument("--words", type=int, default=600)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    said = parser.parse_args()
    path = said.file.resolve()
    found = measure(path, drawn_out(path.read_text(encoding="utf-8"), said.words), said.keys)
    if said.json:
        print(json.dumps(found))
        return
    print(
        f"{found['words']:.0f} words: first answer after {found['first_ms']} ms, then a median of"
        f" {found['median_ms']} ms a key (90 % under {found['p90_ms']}, worst {found['worst_ms']})"
    )


if __name__ == "__main__":
    main()
