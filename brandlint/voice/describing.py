"""Says features, differences and voices in plain words, in German and English."""

from __future__ import annotations

from brandlint.errors import Wording
from brandlint.voice.catalogue import Feature
from brandlint.voice.comparing import Difference


def figure(feature: Feature, value: float) -> Wording:
    """Return a value as people say it: ``4.8``, ``37 %``, ``14.2 words``."""
    if feature.kind == "share":
        return Wording(f"{value:.0f} %", f"{value:.0f} %")
    plain = _plain(value)
    german = plain.replace(".", ",")
    if feature.kind == "rate":
        return Wording(plain, f"{german}-mal")
    return Wording(f"{plain} {feature.unit.en}", f"{german} {feature.unit.de}")


def _plain(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def says(feature: Feature, value: float) -> Wording:
    """Return what a text does, after its subject: ``has 14.2 words a sentence``."""
    shown = figure(feature, value)
    return Wording(feature.says.en.format(shown.en), feature.says.de.format(shown.de))


def advice(difference: Difference) -> Wording:
    """Return what to do about a difference."""
    feature = difference.feature
    return feature.less if difference.weight > 0 else feature.more


def against_approved(difference: Difference) -> Wording:
    """Say how a text differs from approved copy."""
    said = says(difference.feature, difference.value)
    usual = figure(difference.feature, difference.usual)
    return Wording(
        f"The text {said.en}, approved texts {usual.en}",
        f"Der Text {said.de}, freigegebene Texte {usual.de}",
    )


def against_target(feature: Feature, value: float, target: tuple[float, float]) -> Wording:
    """Say how a text misses what the brand wants."""
    said = says(feature, value)
    low, high = (figure(feature, bound) for bound in target)
    return Wording(
        f"The text {said.en}, the target is {low.en.split()[0]} to {high.en}",
        f"Der Text {said.de}, das Ziel ist {_number(low.de)} bis {high.de}",
    )


def _number(german: str) -> str:
    return german.split(maxsplit=1)[0].removesuffix("-mal")


def against_rest(difference: Difference) -> Wording:
    """Say in what a stretch differs from the rest of its text."""
    label = difference.feature.label
    here = figure(difference.feature, difference.value)
    there = figure(difference.feature, difference.usual)
    return Wording(
        f"{label.en} {here.en}, elsewhere {there.en}",
        f"{label.de} {here.de}, sonst {there.de}",
    )
