"""Measures start-up, throughput, memory, and the gain of a second process and of the cache.

    python bench/speed.py [FOLDER] [--files 1000] [--runs 5] [--profile] [--json]

Without a folder, a corpus of postings of 400 words is made from the shipped example, the same at
each run. Times are CPU seconds of whole processes (wall seconds where two processes are compared),
the median of several runs; read the ratios, which hold when the machine is slow.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "muster-gmbh"
PYTHON = sys.executable
WORDS = 400
# What a run over unchanged texts is held against: the least that it can do.
READ_ALL = (
    "import click, yaml, pathlib, sys\n"
    "for path in pathlib.Path(sys.argv[1]).rglob('*'): path.is_file() and path.read_bytes()"
)
TIER_A = ("voice/term", "clarity-*/exclamation*", "postings-*/title-*")


class Cost(NamedTuple):
    """What one process took: CPU and wall seconds, and its peak memory in megabytes."""

    cpu: float
    wall: float
    memory: float


def cost(command: Sequence[str], cwd: Path | None = None) -> Cost:
    """Run a command and return what it and its children took."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(
        usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, usage.ru_maxrss / 1024
    )


def median(command: Sequence[str], runs: int, cwd: Path | None = None) -> Cost:
    """Return the median of each figure over several runs, after one that does not count."""
    cost(command, cwd)
    costs = [cost(command, cwd) for _ in range(runs)]
    return Cost(*(statistics.median(figure) for figure in zip(*costs, strict=True)))


def make_corpus(folder: Path, files: int) -> int:
    """Write postings of about 400 words made of the example's; return the number of words."""
    random.seed(7)
    postings = sorted((EXAMPLE / "jobs").glob("*.md"))
    heads = [re.split(r"(?m)^## ", path.read_text(encoding="utf-8")) for path in postings]
    words = 0
    for number in range(files):
        # Languages stay apart, as they do in real postings.
        german = number % 4 != 0
        own = [
            head
            for head, path in zip(heads, postings, strict=True)
            if ("engineer" in path.stem) != german
        ]
        parts = [random.choice(own)[0]]
        while sum(len(part.split()) for part in parts) < WORDS:
            parts.append("## " + random.choice(random.choice(own)[1:]))
        text = "\n\n".join(parts)
        words += len(text.split())
        (folder / f"posting-{number:05}.md").write_text(text, encoding="utf-8")
    return words


def brandlint(*arguments: str) -> list[str]:
    """Return the command that runs brandlint in a process of its own."""
    return [PYTHON, "-m", "brandlint", *arguments]


def imports_spacy(folder: Path, *arguments: str) -> bool:
    """Tell whether a check of a folder imports spaCy."""
    code = (
        "import sys; from brandlint.cli import run; run(sys.argv[1:]);"
        "sys.exit(int('spacy' in sys.modules))"
    )
    command = [PYTHON, "-c", code, "check", "--no-cache", *arguments, str(folder)]
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 1


def measure(folder: Path, words: int, runs: int) -> dict[str, float | bool]:
    """Return all figures by name."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    packs = ["--exit-zero", "--format", "json", "--no-cache"]
    with tempfile.TemporaryDirectory() as scratch:
        part = Path(scratch)
        for path in files[: max(1, len(files) // 4)]:
            (part / f"{len(list(part.iterdir())):05}{path.suffix}").write_bytes(path.read_bytes())
        few = cost(brandlint("check", *packs, str(part)))
    all_files = median(brandlint("check", *packs, str(folder)), max(1, runs // 2))
    two = median(brandlint("check", *packs, "--jobs", "2", str(folder)), max(1, runs // 2))
    short = str(EXAMPLE / "jobs" / "pflegefachkraft.md")
    spacy = median([PYTHON, "-c", "import spacy"], runs)
    one = median(brandlint("check", *packs, short), runs)
    version = median(brandlint("--version"), runs)
    click = median([PYTHON, "-c", "import click"], runs)
    tier_a = [argument for rule in TIER_A for argument in ("--select", rule)]
    return {
        "words": float(words),
        "words_per_cpu_second": words / all_files.cpu,
        "peak_memory_mb": all_files.memory,
        "memory_all_to_quarter": all_files.memory / few.memory,
        "two_jobs_speedup": all_files.wall / two.wall,
        "one_file_to_import_spacy": one.cpu / spacy.cpu,
        "version_to_import_click": version.cpu / click.cpu,
        "tier_a_imports_spacy": imports_spacy(folder, *tier_a),
        **measure_cache(folder, files, runs),
    }


def measure_cache(folder: Path, files: Sequence[Path], runs: int) -> dict[str, float | bool]:
    """Return what the cache gains: for an unchanged folder, and for one changed file in it."""
    with tempfile.TemporaryDirectory() as scratch:
        site, cache = Path(scratch) / "site", str(Path(scratch) / "cache")
        shutil.copytree(folder, site)
        check = brandlint("check", "--exit-zero", "--format", "json", "--cache-dir", cache)
        cold = cost([*check, str(site)])
        warm = median([*check, str(site)], runs)
        least = median([PYTHON, "-c", READ_ALL, str(site)], runs)
        changing = site / files[0].relative_to(folder)
        alone = median([*brandlint("check", "--exit-zero", "--no-cache"), str(changing)], runs)
        changed = []
        for number in range(runs):
            changing.write_bytes(files[0].read_bytes() + f"\n{number}\n".encode())
            changed.append(cost([*check, str(site)]).cpu)
    return {
        "warm_speedup": cold.cpu / warm.cpu,
        "warm_to_reading": warm.cpu / least.cpu,
        "one_changed_to_one_file": statistics.median(changed) / alone.cpu,
    }


TARGETS = {
    "words_per_cpu_second": "at least 25,000",
    "peak_memory_mb": "under 500",
    "memory_all_to_quarter": "about 1",
    "two_jobs_speedup": "at least 1.7",
    "one_file_to_import_spacy": "at most 1.5",
    "version_to_import_click": "at most 3",
    "tier_a_imports_spacy": "False",
    "warm_speedup": "at least 20",
    "warm_to_reading": "under 3",
    "one_changed_to_one_file": "at most 1.3",
}


def profile(folder: Path) -> None:
    """Print the functions that take most of the time."""
    code = (
        "import cProfile, pstats, sys, io, contextlib; from brandlint.cli import run;"
        "p = cProfile.Profile(); out = io.StringIO();\n"
        "with contextlib.redirect_stdout(out): p.runcall(run, sys.argv[1:])\n"
        "pstats.Stats(p).sort_stats('tottime').print_stats(30)"
    )
    arguments = ["check", "--exit-zero", "--format", "json", str(folder)]
    subprocess.run([PYTHON, "-c", code, *arguments], check=True)


def main() -> None:
    """Read the command line, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch)
        if options.folder is None:
            words = make_corpus(folder, options.files)
        else:
            texts = (path.read_bytes() for path in folder.rglob("*") if path.is_file())
            words = sum(len(text.split()) for text in texts)
        if options.profile:
            profile(folder)
            return
        figures = measure(folder, words, options.runs)
    if options.json:
        print(json.dumps(figures, indent=2))
        return
    for name, value in figures.items():
        shown = value if isinstance(value, bool) else f"{value:,.2f}"
        print(f"{name:<28} {shown!s:>14}   {TARGETS.get(name, '')}")


if __name__ == "__main__":
    main()
