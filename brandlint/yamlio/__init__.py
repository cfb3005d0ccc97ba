"""YAML as brandlint needs it: plain data, true positions, friendly mistakes."""

from brandlint.yamlio.converting import convert
from brandlint.yamlio.loading import Loaded, load
from brandlint.yamlio.scalars import Scalar, scalars, scalars_of

__all__ = ["Loaded", "Scalar", "convert", "load", "scalars", "scalars_of"]
