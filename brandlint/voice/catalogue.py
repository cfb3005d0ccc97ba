"""The features by which a voice is told: what they count and how people speak of them."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from brandlint.errors import Wording

_DATA: Final = Path(__file__).parent / "data"
LANGUAGES: Final = ("de", "en")
# What stands before the name of a function word.
WORD: Final = "word_"

Kind = Literal["rate", "share", "mean"]

# Variance of one observation on the scale of its kind. The square root of a rate in 100 words has
# a quarter of 100 for each word, the arcsine of a share's root a quarter, whatever the rate.
ERRORS: Final[Mapping[Kind, float]] = MappingProxyType({"rate": 25.0, "share": 0.25})


@dataclass(frozen=True, slots=True)
class Feature:
    """A named trait of a text.

    `family` joins features that tell the same thing, so that it is told once. `says` has {} for
    the figure; `more` and `less` tell what to do. `unit` is what a mean counts. `quiet` features,
    habits of form and single function words, carry a voice without being heard one by one. Of
    what is `unwanted` no text is told to have more.
    """

    name: str
    kind: Kind
    family: str
    label: Wording
    says: Wording
    more: Wording
    less: Wording
    unit: Wording = Wording("", "")  # noqa: RUF009 - a named tuple
    quiet: bool = False
    unwanted: bool = False

    @property
    def is_word(self) -> bool:
        """Tell whether it is how often a function word is used."""
        return self.name.startswith(WORD)

    def scaled(self, value: float) -> float:
        """Return a value on a scale where chance is the same at every height."""
        if self.kind == "rate":
            return math.sqrt(value)
        if self.kind == "share":
            return math.asin(math.sqrt(min(1.0, value / 100)))
        return math.log(max(value, 0.1))

    def unscaled(self, level: float) -> float:
        """Return the value that a height on the scale stands for."""
        if self.kind == "rate":
            return max(0.0, level) ** 2
        if self.kind == "share":
            return 100 * math.sin(min(max(level, 0.0), math.pi / 2)) ** 2
        return math.exp(level)


@lru_cache
def catalogue(language: str) -> Mapping[str, Feature]:
    """Return the features of a language by name, those of style first."""
    found = {
        name: _styled(name, entry)
        for name, entry in data("features.toml").items()
        if language in entry.get("languages", LANGUAGES)
    }
    families = _families(language)
    for word in function_words(language):
        found[WORD + word] = _worded(word, families.get(word, WORD + word))
    return MappingProxyType(found)


def features() -> frozenset[str]:
    """Return the names of all features that a brand can set a target for."""
    return frozenset(name for language in LANGUAGES for name in catalogue(language))


def function_words(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the function words that are counted, each with its forms."""
    listed = data(f"words.{language}.toml")["function_words"]
    families = {name: tuple(forms.split()) for name, forms in listed["families"].items()}
    return {word: (word,) for word in listed["single"].split()} | families


@lru_cache
def data(name: str) -> Mapping[str, Any]:
    """Return one of the data files of this package."""
    return tomllib.loads(stored(name).decode())


def stored(name: str) -> bytes:
    """Return the content of a data file."""
    return (_DATA / name).read_bytes()


def _styled(name: str, entry: Mapping[str, Any]) -> Feature:
    texts = (Wording(en, de) for en, de in zip(entry["en"], entry["de"], strict=True))
    label, says, more, less = texts
    german, english = entry.get("unit", ("", ""))
    return Feature(
        name,
        entry["kind"],
        entry["family"],
        label,
        says,
        more,
        less,
        unit=Wording(english, german),
        quiet=entry.get("form", False),
        unwanted=entry.get("unwanted", False),
    )


def _families(language: str) -> dict[str, str]:
    """Return the families of the function words that tell the same as a feature of style."""
    belong = data(f"words.{language}.toml")["function_words"]["belong"]
    return {word: family for family, words in belong.items() for word in words.split()}


def _worded(word: str, family: str) -> Feature:
    return Feature(
        WORD + word,
        "rate",
        family,
        Wording(f"‘{word}’", f"„{word}“"),
        Wording(f"says ‘{word}’ {{}} times in 100 words", f"sagt {{}} je 100 Wörter „{word}“"),
        Wording(f"say ‘{word}’ more often", f"öfter „{word}“"),
        Wording(f"say ‘{word}’ less often", f"seltener „{word}“"),
        quiet=True,
    )
