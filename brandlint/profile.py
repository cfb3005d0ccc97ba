"""What was learned of a voice, and the norm that it is told from: statistics, never texts."""

from __future__ import annotations

import hashlib
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from brandlint.documents import Touchpoint
from brandlint.errors import UserError

# Grows when a profile can no longer be read by the version before.
VERSION: Final = 1
# With fewer texts or words than these, a voice is learned, but judged with wide tolerance.
ENOUGH_TEXTS: Final = 5
ENOUGH_WORDS: Final = 1500

# Texts that come less near to each other than this share hardly any voice.
CLEAR: Final = 0.25

_Ratio = Annotated[float, Meta(ge=-1, le=1)]
_Positive = Annotated[float, Meta(ge=0)]
_Count = Annotated[int, Meta(ge=0)]


class NormFeature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How recruiting copy in general behaves in one feature, on the feature's scale.

    `spread` is the standard deviation between texts without the chance in each; that chance has
    the variance `error` divided by the number of observations.
    """

    mean: float
    spread: Annotated[float, Meta(gt=0)]
    error: _Positive


class Norm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How recruiting copy of one language speaks in general.

    `axes` are directions in which texts of all voices vary together, one weight a feature in the
    order of `features`; a comparison gives less to them, so that traits which always come
    together don't count several times. `words` has the share of texts that use a word.
    """

    language: str
    texts: int
    words: int
    features: dict[str, NormFeature]
    axes: tuple[tuple[float, ...], ...] = ()
    shares: dict[str, float] = {}


class Usual(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is usual in approved copy in one feature.

    `mean` is in the feature's own unit. `spread` between the texts is on the feature's scale,
    `deviation` how many spreads of copy in general the voice lies above or below it. `texts` is
    how many texts told anything.
    """

    mean: _Positive
    spread: _Positive
    deviation: float
    texts: _Count


class LearnedVoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How approved copy of one language, and of one touchpoint or of all, deviates from the norm.

    `typical` is how near approved texts are to the voice of the others (from -1 to 1), as a
    median; below `threshold` a text has drifted. `favourites` and `avoided` are words used far
    more and far less than elsewhere.
    """

    language: str
    touchpoint: Touchpoint | None
    texts: _Count
    words: _Count
    typical: _Ratio
    threshold: _Ratio
    features: dict[str, Usual]
    favourites: tuple[str, ...] = ()
    avoided: tuple[str, ...] = ()

    @property
    def scarce(self) -> bool:
        """Tell whether there was too little copy for certainty."""
        return self.texts < ENOUGH_TEXTS or self.words < ENOUGH_WORDS

    @property
    def vague(self) -> bool:
        """Tell whether the texts hardly agree, so that little can depart from them."""
        return self.texts > 1 and self.typical < CLEAR


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The voice of a brand, by language and touchpoint.

    `fingerprint` is that of the approved texts, `norm` that of the norms which they were
    compared with.
    """

    version: int
    norm: str
    fingerprint: str
    voices: tuple[LearnedVoice, ...]

    def voice_for(self, language: str, touchpoint: Touchpoint | None) -> LearnedVoice | None:
        """Return the voice of a touchpoint, else that of the whole language, if it is known."""
        spoken = [voice for voice in self.voices if voice.language == language]
        own = [voice for voice in spoken if touchpoint and voice.touchpoint is touchpoint]
        return next(iter([*own, *(voice for voice in spoken if voice.touchpoint is None)]), None)


def dump(profile: Profile) -> bytes:
    """Return a profile as JSON to read and to compare: one feature a line, always in order."""
    voices = ",\n".join(_voice_lines(voice) for voice in profile.voices)
    return (
        f'{{\n"version": {profile.version},\n"norm": {_json(profile.norm)},\n'
        f'"fingerprint": {_json(profile.fingerprint)},\n"voices": [\n{voices}\n]\n}}\n'
    ).encode()


def _voice_lines(voice: LearnedVoice) -> str:
    built = msgspec.to_builtins(voice)
    features = built.pop("features")
    head = ",\n".join(f"  {_json(key)}: {_json(value)}" for key, value in built.items())
    rows = ",\n".join(f"    {_json(name)}: {_json(features[name])}" for name in sorted(features))
    return f' {{\n{head},\n  "features": {{\n{rows}\n  }}\n }}'


def _json(value: object) -> str:
    """Return a value on one line, with spaces as people set them."""
    return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()


def load(data: bytes, shown: str) -> Profile:
    """Read a profile; raises UserError if it is none, or of a later version."""
    try:
        profile = msgspec.json.decode(data, type=Profile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            f"{shown} is no voice profile ({error}): learn it again with `brandlint voice learn`",
            f"{shown} ist kein Stimmprofil ({error}): mit `brandlint voice learn` neu lernen",
        ) from error
    if profile.version != VERSION:
        raise UserError(
            f"{shown} has version {profile.version}, this brandlint reads {VERSION}: learn it again"
            " with `brandlint voice learn`",
            f"{shown} hat die Version {profile.version}, dieses brandlint liest {VERSION}: mit"
            " `brandlint voice learn` neu lernen",
        )
    return profile


def fingerprint(parts: list[bytes]) -> str:
    """Return a short name for exactly these contents, in whatever order they come."""
    digests = sorted(hashlib.sha256(part).digest() for part in parts)
    return "sha256:" + hashlib.sha256(b"".join(digests)).hexdigest()[:16]
