"""YAML as brandlint needs it: plain data, true positions, friendly mistakes."""

from brandlint.yamlio.converting import convert
from brandlint.yamlio.loading import Loaded, load
from brandlint.yamlio.scalars import Piece, Scalar, runs_of, scalars, scalars_of
from brandlint.yamlio.writing import dump

__all__ = [
    "Loaded",
    "Piece",
    "Scalar",
    "convert",
    "dump",
    "load",
    "runs_of",
    "scalars",
    "scalars_of",
]
