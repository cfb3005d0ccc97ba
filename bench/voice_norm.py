"""Makes the norms of voices out of recruiting copy of many employers: statistics, no text.

    python bench/voice_norm.py FOLDER... [--without FOLDER] [--write]

Takes every readable file below the folders once, in German or English, with at least 100 words.
Texts that share more than one run of eight words in fifty with one below the `--without` folders,
such as the employers of a bench, are left out, and so are near copies.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from brandlint.documents import AnnotatedDocument
from brandlint.errors import ReadError
from brandlint.nlp.annotate import annotate
from brandlint.profile import Norm, NormFeature
from brandlint.readers import read, reader_for
from brandlint.voice.catalogue import ERRORS, LANGUAGES, Feature, catalogue
from brandlint.voice.lexicon import word_lists
from brandlint.voice.norms import deviations
from brandlint.voice.observing import NEEDS, Observed, Sample, observe

DATA: Final = Path(__file__).resolve().parent.parent / "brandlint" / "voice" / "data"
_FEWEST_WORDS: Final = 100
_AXES: Final = 15
# How strongly what varies together is held back: an axis with this variance keeps 1/√2.
_KEPT: Final = 2.0
# At least this part of the variance between texts is taken to be more than chance.
_LEAST_SPREAD: Final = 0.1
# Shares of eight-word runs above which a text is known already.
_SAME_EMPLOYER: Final = 0.02
_SAME_TEXT: Final = 0.2
# Words that fewer texts use say nothing about what is usual.
_RARE: Final = 0.04


def build(language: str, documents: Sequence[AnnotatedDocument]) -> Norm:
    """Work out the norm of some texts in one language."""
    texts = [observe(document, language) for document in documents]
    known = catalogue(language)
    samples = [text.samples() for text in texts]
    features = {
        name: found
        for name, feature in known.items()
        if (found := _feature(feature, [one[name] for one in samples], texts))
    }
    norm = Norm(language, len(texts), sum(len(text.words) for text in texts), features)
    vectors = np.array([deviations(norm, one) for one in samples])
    return msgspec.structs.replace(norm, axes=_axes(vectors), shares=_shares(language, documents))


def _feature(
    feature: Feature, every: Sequence[Sample], texts: Sequence[Observed]
) -> NormFeature | None:
    samples = [sample for sample in every if sample.size]
    if len(samples) < 10 or not any(sample.value for sample in samples):
        return None
    error = _error(feature, texts)
    levels = np.array([feature.scaled(sample.value) for sample in samples])
    chance = float(np.mean([error / sample.size for sample in samples]))
    variance = float(levels.var())
    between = max(variance - chance, _LEAST_SPREAD * variance, 1e-6)
    return NormFeature(round(float(levels.mean()), 4), round(between**0.5, 4), round(error, 4))


def _error(feature: Feature, texts: Sequence[Observed]) -> float:
    """Return the variance of one observation on the feature's scale."""
    if feature.kind != "mean":
        return ERRORS[feature.kind]
    values = [[p.value for p in text.places.get(feature.name, ())] for text in texts]
    # The variance of a mean's logarithm is the squared coefficient of variation.
    return float(np.mean([np.var(v, ddof=1) / np.mean(v) ** 2 for v in values if len(v) > 1]))


def _axes(vectors: Any) -> tuple[tuple[float, ...], ...]:
    """Return the directions in which texts vary most, as long as what is to be taken away."""
    centred = vectors - vectors.mean(axis=0)
    strengths, directions = np.linalg.eigh(centred.T @ centred / len(vectors))
    found = []
    for strength, axis in list(zip(strengths, directions.T, strict=True))[: -_AXES - 1 : -1]:
        away = 1 - (_KEPT / (strength + _KEPT)) ** 0.5
        # The sign of an axis is chance; the largest weight is made positive.
        sign = np.sign(axis[np.argmax(np.abs(axis))])
        found.append(tuple(round(float(weight), 3) for weight in sign * axis * away**0.5))
    return tuple(found)


def _shares(language: str, documents: Sequence[AnnotatedDocument]) -> dict[str, float]:
    """Return in how many of the texts each listed word occurs."""
    lists = word_lists(language)
    used: Counter[str] = Counter()
    for document in documents:
        words = {token.text.lower() for token in document.tokens if token.is_word}
        used.update(word for word in words if lists.listed(word) and not word.startswith("-"))
    shares = {word: count / len(documents) for word, count in sorted(used.items())}
    return {word: round(share, 3) for word, share in shares.items() if share >= _RARE}


def copy_below(folders: Sequence[Path]) -> Iterator[AnnotatedDocument]:
    """Yield the readable texts below some folders."""
    for path in sorted(path for folder in folders for path in folder.rglob("*")):
        if path.is_file() and reader_for(path.name):
            try:
                document = annotate(read(path.name, path.read_bytes()), NEEDS)
            except ReadError:
                continue
            if document.word_count >= _FEWEST_WORDS and document.language in LANGUAGES:
                yield document


def _runs(document: AnnotatedDocument) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", document.folded)
    return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}


def unknown(
    documents: Iterator[AnnotatedDocument], known: Sequence[AnnotatedDocument]
) -> Iterator[AnnotatedDocument]:
    """Yield each text once, without those of the known employers."""
    theirs = set().union(*map(_runs, known)) if known else set()
    seen: set[tuple[str, ...]] = set()
    for document in documents:
        runs = _runs(document)
        size = max(1, len(runs))
        if len(runs & theirs) / size <= _SAME_EMPLOYER and len(runs & seen) / size <= _SAME_TEXT:
            seen |= runs
            yield document


def dump(norm: Norm) -> bytes:
    """Return a norm as JSON, one feature and one axis a line."""
    built = msgspec.to_builtins(norm)
    rows = {
        "features": [f"{_json(k)}: {_json(v)}" for k, v in built.pop("features").items()],
        "shares": [f"{_json(k)}: {_json(v)}" for k, v in built.pop("shares").items()],
    }
    axes = ",\n".join(_json(axis) for axis in built.pop("axes"))
    head = "".join(f"{_json(key)}: {_json(value)},\n" for key, value in built.items())
    blocks = ",\n".join(f'"{k}": {{\n' + ",\n".join(v) + "\n}" for k, v in rows.items())
    return f'{{\n{head}{blocks},\n"axes": [\n{axes}\n]\n}}\n'.encode()


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def main() -> None:
    """Print what the norms rest on; write them where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--without", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="write the norms into the package")
    options = parser.parse_args()
    known = list(copy_below(options.without))
    documents = list(unknown(copy_below(options.folders), known))
    for language in LANGUAGES:
        norm = build(language, [one for one in documents if one.language == language])
        print(f"{language}: {norm.texts} texts, {norm.words} words, {len(norm.features)} features")
        if options.write:
            (DATA / f"norm.{language}.json").write_bytes(dump(norm))


if __name__ == "__main__":
    main()
