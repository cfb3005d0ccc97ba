"""Reads a folder of voices: approved and held-out copy of employers, and copy of many others.

FOLDER/LANGUAGE/EMPLOYER/NN.md, FOLDER/LANGUAGE/background/*.md and FOLDER/splits.json, a list of
`{"lang", "employer", "splits": [{"approved": [numbers], "held_out": [numbers]}]}`. An employer
without splits serves as a stranger to the others.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.nlp.annotate import annotate
from brandlint.readers import read
from brandlint.voice.observing import NEEDS

BACKGROUND: Final = "background"
MOST_OTHERS: Final = 15
_SEED: Final = 20

Texts = Mapping[str, AnnotatedDocument]


class Split(NamedTuple):
    """What to learn from, own texts to know again, and texts of others to tell apart."""

    approved: Sequence[AnnotatedDocument]
    own: Sequence[AnnotatedDocument]
    others: Sequence[AnnotatedDocument]


@dataclass(frozen=True)
class Corpus:
    """The texts of one language, by employer and by name of file."""

    language: str
    background: Sequence[AnnotatedDocument]
    employers: Mapping[str, Texts]
    splits: Mapping[str, Sequence[Mapping[str, Sequence[int]]]]

    def splits_of(self, employer: str) -> Iterator[Split]:
        """Yield the splits of an employer, always with the same strangers."""
        texts = _numbered(self.employers[employer])
        others = self._others(employer)
        for split in self.splits[employer]:
            approved, own = ([texts[n] for n in split[part]] for part in ("approved", "held_out"))
            yield Split(approved, own, others)

    def _others(self, employer: str) -> list[AnnotatedDocument]:
        chance = random.Random(_SEED)
        others: list[AnnotatedDocument] = []
        for name, texts in sorted(self.employers.items()):
            if name != employer:
                chosen = chance.sample(sorted(texts), min(MOST_OTHERS, len(texts)))
                others += [texts[key] for key in sorted(chosen)]
        return others


def corpora(folder: Path) -> Iterator[Corpus]:
    """Yield the texts of each language that has employers with splits."""
    listed = json.loads((folder / "splits.json").read_text(encoding="utf-8"))
    for language in sorted({one["lang"] for one in listed}):
        splits = {
            one["employer"]: one["splits"]
            for one in listed
            if one["lang"] == language and one["splits"]
        }
        folders = sorted(path for path in (folder / language).iterdir() if path.is_dir())
        texts = {path.name: _texts(path, language) for path in folders}
        background = [*texts.pop(BACKGROUND, {}).values()]
        # Without a background, all copy of the folder has to do for one.
        every = [text for own in texts.values() for text in own.values()]
        yield Corpus(language, background or every, texts, splits)


def _texts(folder: Path, language: str) -> Texts:
    return {
        path.stem: annotate(
            read(path.name, path.read_bytes()),
            NEEDS,
            language=language,
            touchpoint=Touchpoint.JOB_POSTING,
        )
        for path in sorted(folder.iterdir())
        if path.suffix == ".md"
    }


def _numbered(texts: Texts) -> Mapping[int, AnnotatedDocument]:
    return {int(name): text for name, text in texts.items()}
