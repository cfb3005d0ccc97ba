"""Reads what is asked of candidates: degrees, experience, languages, licences, skills."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from brandlint.claims._asking import DEMANDS, asks, is_nice_heading, level_of, teaches
from brandlint.claims._degrees import Asked, degrees
from brandlint.claims._experience import experience
from brandlint.claims._languages import languages
from brandlint.claims._licences import licences
from brandlint.claims._skills import skills
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role, role_at
from brandlint.documents import BlockKind, Touchpoint
from brandlint.facts import Claim, Fact, Requirement
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it. A profile is read
# throughout, so that the names of tools need not stand here.
CUES: Final[tuple[str, ...]] = (
    *("erfahrung", "kenntniss", "studium", "ausbildung", "abschluss", "abitur", "approbation"),
    *("führerschein", "fahrerlaubnis", "staplerschein", "meisterbrief", "gesellenbrief"),
    *("deutschkenntn", "englischkenntn", "in wort und schrift", "hochschulreife"),
    *("years", "experience", "degree", "bachelor", "phd", "diploma", "fluent", "licen"),
    *("proficien", "knowledge of", "voraussetzung", "fließend", "fliessend", "kannst"),
    *("sprechen", "sprichst", "grundbildung", "handwerkliche", "staatsexam", "nötig"),
    *("certificat", "regist", "hygiene", "qts", "nvq", "qualified", "needed", "desirable"),
    *("helps", "would help", "good to know", "is expected", " who ", "bring your", "cpc"),
    *("gern gesehen", "gerne gesehen", "wäre schön", "umso besser", "in wort u", "schulabschl"),
    *(" asset", "must have", "a plus", "red seal", "first aid", "von vorteil", "erforderlich"),
    *("kennen sich", "kennst dich", "noten in", "good grades"),
)
_WINDOW: Final = 300
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
_LONGEST_LABEL: Final = 60
# Roles of which a list item may still ask, and how it looks.
_UNTOLD: Final = frozenset((Role.NONE, Role.TASKS))
_NEAR_START: Final = 30
_LONGEST_ITEM: Final = 140
_FINISHED: Final = lazy(r"abgeschl|abgesch|absolvier|bestanden|completed|degree in|bachelor")
# Where what looks like a requirement is none, whatever its sentence says.
_NEVER: Final = frozenset((Role.PROCESS, Role.CONTACT))
# In an offer a demand must stand right behind what is asked.
_BEHIND: Final = 25
# Certificates of schools that a line about an apprenticeship names without a verb.
_SCHOOLS: Final = frozenset((
    "Abitur", "Fachhochschulreife", "Matura", "Mittlere Reife", "Hauptschulabschluss",
    "Schulabschluss", "Leaving Certificate", "High school diploma",
))  # fmt: skip
_FRAGMENT_BEFORE: Final = lazy(r"(?:^|[,:;·|]|\boder|\bor) $|^$|\n$|(?:mind\w*\.?|guter?) $")
_FRAGMENT_AFTER: Final = lazy(r"[^\w]{0,2}(?:$|[,.;·|\n]|oder\b|or\b)")
# A profile's item of so few letters and words names a skill, if nothing else is read in it.
_LONGEST_SKILL: Final = 30
_MOST_WORDS: Final = 2
_NO_SKILL: Final = lazy(
    r"kenntnis|bereitschaft|bereit\b|zeugnis|schutz|impf|bürger|jahre|volljährig|führung|check"
    r"|clearance|visa"
    r"|permit|pass\b|alter\b|freude|lust|spaß|interesse|interest|willing|eligib|authori[sz]"
    r"|flexibel"
    r"|mobil|auto\b|\bcar\b|travel|reise|erfahrung|experience|ausbildung|studium|degree|berufs"
    r"|aufenthalt|kraftfahr|körperlich|physical|\bjob|mehr|more|\d|[:?!]|\b(?:du|sie|wir|you|we"
    r"|und du)\b"
    r"|referen[cz]|lebenslauf|\bcv\b|resume|portfolio|willkommen|welcome|quereinst|\b(?:nice"
    r"|must)\b"
)
_FORM: Final = Touchpoint.APPLICATION_FORM


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what profiles, and sentences that ask for something, state."""
    indexes = {passage.index for passage in cued if passage.role not in _NEVER}
    indexes |= {index for index, role in enumerate(passages.roles) if role is Role.PROFILE}
    nice = _nice(passages) if indexes else frozenset()
    for index in sorted(indexes):
        passage = passages.at(index)
        if passage.block.kind in _HEADS or passage.language not in {"de", "en"}:
            continue
        if passage.role is Role.PROFILE or _may_ask(passage):
            yield from _stated(passages, passage, nice=index in nice)


def _stated(passages: Passages, passage: Passage, *, nice: bool) -> Iterator[Claim]:
    for asked in _asked(passage):
        sentence = _around(asked, passages.sentence_of(passage, asked.start))
        said = sentence.of(passage.plain)
        start, end = asked.start - sentence.start, asked.end - sentence.start
        role = _role_at(passage, asked.start)
        if not (_is_asked(role, said, end) or _is_item(passage, asked)):
            continue
        if passages.document.touchpoint is _FORM and said.rstrip().endswith("?"):
            continue  # A form wants to know, and asks for nothing.
        level = level_of(said, start, end)
        denied = level != "nice" and passages.denied(passage, asked.start, asked.end)
        if level is None or denied:
            continue
        value = msgspec.structs.replace(asked.requirement, level="nice" if nice else level)
        yield passage.claim(Fact.REQUIREMENT, value, asked.start, asked.end)


def _around(asked: Asked, sentence: Span) -> Span:
    """Return what of a sentence stands near: whole pages without a full stop exist."""
    return Span(max(sentence.start, asked.start - _WINDOW), min(sentence.end, asked.end + _WINDOW))


def _asked(passage: Passage) -> Iterator[Asked]:
    plain, text = passage.plain, passage.text
    profile = passage.role is Role.PROFILE
    taken = bytearray(len(plain))
    found = [
        *degrees(plain, text),
        *licences(plain, text),
        *experience(plain, text, english=passage.language == "en"),
        *languages(plain, text, profile=profile),
    ]
    for asked in found:
        if asked.requirement.kind == "licence":
            taken[asked.start : asked.end] = b"\1" * (asked.end - asked.start)
    if profile or passage.role is Role.NONE:
        found += skills(plain, text, taken)
    yield from found or (_skill_alone(passage) if profile else ())


def _role_at(passage: Passage, offset: int) -> Role:
    """Return the role of a place in a passage of several lines, which may be headed by one."""
    lines = passage.text.lower() if "\n" in passage.text else ""
    same = len(lines) == len(passage.text)
    return role_at(lines, offset, passage.role) if same else passage.role


def _skill_alone(passage: Passage) -> Iterator[Asked]:
    """Yield an item of a profile that is a word or two: "Geduld"."""
    text = passage.text.rstrip(" .,;")
    is_short = 2 < len(text) <= _LONGEST_SKILL and text.count(" ") < _MOST_WORDS
    if not (is_short and text[0].isupper() and passage.block.kind is BlockKind.LIST_ITEM):
        return
    if not _NO_SKILL.search(passage.plain):
        yield Asked(0, len(text), Requirement("skill", text))


def _is_asked(role: Role, sentence: str, end: int) -> bool:
    if role is Role.OFFER:
        return DEMANDS.search(sentence, end, end + _BEHIND) is not None
    if role is Role.PROFILE:
        return not teaches(sentence) or asks(sentence)
    return asks(sentence) and not teaches(sentence)


def _may_ask(passage: Passage) -> bool:
    if passage.role is Role.OFFER:
        return DEMANDS.search(passage.plain) is not None
    is_item = passage.block.kind is BlockKind.LIST_ITEM or "\n" in passage.text
    return is_item or asks(passage.plain) or "schul" in passage.plain


def _is_item(passage: Passage, asked: Asked) -> bool:
    """Tell whether a list item is nothing but a requirement: 'Führerschein Klasse B'."""
    if asked.requirement.value in _SCHOOLS and _is_fragment(passage, asked):
        return True
    if passage.block.kind is not BlockKind.LIST_ITEM or passage.role not in _UNTOLD:
        return False
    line = passage.text.rfind("\n", 0, asked.start) + 1
    if asked.start - line > _NEAR_START or len(passage.text) - line > _LONGEST_ITEM:
        return False
    said = passage.plain[asked.start : asked.end]
    kind = asked.requirement.kind
    return kind in {"licence", "language", "experience"} or (
        kind == "degree" and _FINISHED.search(said) is not None
    )


def _is_fragment(passage: Passage, asked: Asked) -> bool:
    """Tell "3 Jahre, Hauptschulabschluss, fit" from "Nach dem Abitur ..."."""
    before = passage.plain[max(0, asked.start - 10) : asked.start]
    return bool(_FRAGMENT_BEFORE.search(before)) and bool(
        _FRAGMENT_AFTER.match(passage.plain, asked.end)
    )


def _nice(passages: Passages) -> frozenset[int]:
    """Return the passages that stand under a heading such as 'Nice to have'."""
    found: list[int] = []
    under: str | None = None
    document = passages.document
    for index, block in enumerate(document.blocks):
        length = block.span.end - block.span.start
        is_label = block.kind is BlockKind.PARAGRAPH and length <= _LONGEST_LABEL
        if block.kind in _HEADS or (is_label and block.span.of(document.text).endswith(":")):
            under = block.name if is_nice_heading(block.span.of(document.plain)) else None
        elif under == block.name or (block.name and is_nice_heading(_key(block.name))):
            found.append(index)
    return frozenset(found)


def _key(path: str) -> str:
    return path.rpartition(".")[2].lower()
