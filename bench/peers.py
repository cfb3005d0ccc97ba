"""Runs one set of rules with brandlint and its peers over the same files, side by side.

    python bench/peers.py [--files 300] [--json] [--keep FOLDER] [--tools FOLDER]

The rules are 300 terms, 40 substitutions, 20 expressions, a limit for the length of a sentence
and one for readability, as a pack of ours and as a style of Vale. textlint holds the terms and
substitutions; proselint and alex take no rules of others and run their own. A peer that is found
neither in the path nor in `--tools` (searched with `bin`, `node_modules/.bin`) is left out, with
a note. Install them with their own package managers, outside of the repository:

    go install github.com/vale-cli/vale/v3/cmd/vale@latest
    npm install textlint textlint-rule-terminology alex
    pip install proselint

CPU seconds are user and system time of the whole process. The cost of a single file is measured
as well: it is mostly start-up, which is taken off for the last column.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from peer_rules import make_files, write_pack, write_style, write_textlint

Finding = tuple[str, int]


def of_brandlint(output: str) -> Iterator[Finding]:
    """Read brandlint's report."""
    for finding in json.loads(output)["findings"]:
        yield Path(finding["path"]).name, finding["line"]


def of_vale(output: str) -> Iterator[Finding]:
    """Read Vale's report."""
    for path, alerts in json.loads(output).items():
        yield from ((Path(path).name, alert["Line"]) for alert in alerts)


def of_textlint(output: str) -> Iterator[Finding]:
    """Read textlint's report."""
    for file in json.loads(output):
        yield from ((Path(file["filePath"]).name, m["line"]) for m in file["messages"])


def of_others(_: str) -> Iterator[Finding]:
    """Read nothing: these tools have rules of their own."""
    yield from ()


@dataclass(frozen=True, slots=True)
class Tool:
    """A linter: how it is called, how its report is read, and what of the rules it holds."""

    name: str
    command: tuple[str, ...]
    findings: Callable[[str], Iterable[Finding]]
    holds: str


OWN_RULES: Final = "its own rules"
TOOLS: Final = (
    Tool(
        "brandlint",
        (
            sys.executable,
            "-m",
            "brandlint",
            "check",
            "--format",
            "json",
            "--exit-zero",
            "--touchpoint",
            "job_posting",
        ),
        of_brandlint,
        "all",
    ),
    Tool("vale", ("vale", "--output=JSON", "--no-exit"), of_vale, "all"),
    Tool("textlint", ("textlint", "--format", "json"), of_textlint, "terms, substitutions"),
    Tool("proselint", ("proselint", "check", "-o", "json"), of_others, OWN_RULES),
    Tool("alex", ("alex", "--quiet"), of_others, OWN_RULES),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process and its children took: CPU seconds and peak memory in megabytes."""

    cpu: float
    memory: float


def run(command: Iterable[str], folder: Path) -> tuple[Cost, str]:
    """Run a command in a folder and return its cost and what it printed."""
    source = str(Path(__file__).resolve().parent.parent)
    # The source as checked out, with its bytecode kept as that of an installed package is.
    environment = os.environ | {
        "NO_COLOR": "1",
        "PYTHONPATH": source,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        process = subprocess.Popen(
            list(command), cwd=folder, stdout=output, stderr=subprocess.DEVNULL, env=environment
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024), output.read()


@dataclass(frozen=True, slots=True)
class Result:
    """A tool's figures; `words_a_second` are per CPU second, `steady` without start-up."""

    name: str
    holds: str
    cpu: float
    start: float
    memory: float
    words_a_second: float
    steady: float
    findings: int
    in_common: int


def measure(
    tool: Tool, folder: Path, words: int, ours: set[Finding]
) -> tuple[Result, set[Finding]]:
    """Run a tool over one file and over all; the better of two runs counts."""
    files = sorted(path.name for path in folder.glob("job-*.md"))
    start = min(run([*tool.command, files[0]], folder)[0].cpu for _ in range(2))
    runs = [run([*tool.command, *files], folder) for _ in range(2)]
    cost, output = min(runs, key=lambda pair: pair[0].cpu)
    try:
        found = set(tool.findings(output))
    except (ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"{tool.name} gave no report: {output[:200]}") from error
    rest = words * (len(files) - 1) / len(files)
    result = Result(
        name=tool.name,
        holds=tool.holds,
        cpu=round(cost.cpu, 2),
        start=round(start, 2),
        memory=round(cost.memory),
        words_a_second=round(words / cost.cpu),
        steady=round(rest / max(cost.cpu - start, 0.001)),
        findings=len(found),
        in_common=len(found & (ours or found)),
    )
    return result, found


def located(tool: Tool, folder: Path | None) -> Tool | None:
    """Return the tool with the path of its program, None where it isn't installed."""
    places = [folder / "bin", folder / "node_modules" / ".bin", folder] if folder else []
    path = os.pathsep.join([*map(str, places), os.environ.get("PATH", "")])
    program = shutil.which(tool.command[0], path=path)
    if program is None:
        return None
    return Tool(tool.name, (program, *tool.command[1:]), tool.findings, tool.holds)


def main() -> None:
    """Write rules and files, run what is installed, print a table or JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--tools", type=Path, help="a folder in which peers are installed")
    parser.add_argument("--keep", type=Path, help="write rules and files here and leave them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        words = make_files(folder, options.files)
        for write in (write_pack, write_style, write_textlint):
            write(folder)
        results = list(_results(folder, words, options.tools))
    if options.json:
        print(json.dumps({"files": options.files, "words": words, "tools": results}, indent=1))
    else:
        _print_table(options.files, words, results)


def _results(folder: Path, words: int, tools: Path | None) -> Iterator[dict[str, Any]]:
    ours: set[Finding] = set()
    for tool in TOOLS:
        found = located(tool, tools.resolve() if tools else None)
        if found is None:
            print(f"{tool.name} is not installed and left out", file=sys.stderr)
            continue
        result, places = measure(found, folder, words, ours)
        ours = ours or places
        yield asdict(result)


def _print_table(files: int, words: int, results: list[dict[str, Any]]) -> None:
    print(f"{files} files, {words} words; words per CPU second in all, and without start-up")
    for row in results:
        places = f"{row['findings']:>6} places, {row['in_common']:>6} ours too"
        if row["holds"] == OWN_RULES:
            places = " " * len(places)
        print(
            f"{row['name']:<10} {row['cpu']:>7.2f} s  start {row['start']:>5.2f} s "
            f"{row['memory']:>5.0f} MB {row['words_a_second']:>9,} {row['steady']:>9,} words/s "
            f"{places}  ({row['holds']})"
        )


if __name__ == "__main__":
    main()
