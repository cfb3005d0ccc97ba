"""Reads collective agreements and pay scales: 'Entgeltgruppe 11 TV-L', 'TVöD', 'A 13', 'Band 5'.

A group counts only with its agreement; an agreement counts without a group, unless the same text
names its group elsewhere. Scales that name themselves need no agreement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from brandlint.claims._agreements import (
    Agreement,
    Group,
    agreements_in,
    bare_group,
    groups_in,
)
from brandlint.claims._labels import labels_of, value_after
from brandlint.claims._pay_scales import Grade, apart, bands_in, named_scales_in, scales_in
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Named
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "tv", "tarif",
    "kollektivv", " kv", "-kv", "kv-", "(kv", "swö", "avr", "arbeitsvertragsr", "bat-kf", "bat kf",
    " bat ", "bat-v",
    "drk", "kavo", "dvo", "ktd", "awo", "ig metall", "ig-metall", "igmetall", " era ",
    "era-", "era e", "gesamtarbeitsv", "gav", "besold", "bes.", "besg", "lbeso", "bbeso",
    "professur", "gs-", "beamt", "laufbahn", "entgeltgr", "entgelt-gr", "vergütungsgr", "-stelle",
    "lohnklasse", "gehaltsklasse", "lohnband", "lohnstufe", "gehaltsstufe", "gehaltsband",
    "funktionsstufe", "funktionsklasse", "entlohnungsgr", "verwendungsgr", "funktionsgr",
    "einstufung", "einreihung", "band ", "bands ", "grade", "scale", "scp", "mps", "ups1", "so1",
    "so2", "po1", "po2", "po3", "po4", "po5", "classif", "pay level", "job level", "ibew", "cupe",
    "unifor", "usw local", "usw agree", "uaw", "seiu", "ufcw", "bcgeu", "psac", "opseu",
    "teamsters", "afscme", "unison", "siptu", "fórsa", "njc", "jnc",
    "ec-0", "as-0", "it-0", "cr-0", "pm-0", "fi-0", "pe-0", "is-0", "fb-0", "en-0", "cs-0", "gt-0",
    "bi-0", "co-0", "fs-0", "da-0", "sw-0", "nu-0", "wp-0",
)  # fmt: skip

# A group belongs to the nearest agreement of its sentence, within reach.
_REACH: Final = 120
_ENDS: Final = lazy(r"[a-zäöüß)]{4}[.!?]\s(?=[a-zäöü])")
_PAY: Final = lazy(
    r"\d ?(?:€|euro|eur)|tarif|vergüt|entgelt|bezahl|gehalt|entlohn|lohn|anlehnung|angelehnt"
    r"|gemäß|nach|salary|pay|compensation"
)
# Knowing an agreement is asked of people in HR.
_KNOWN: Final = lazy(
    r"kenntnis|erfahrung|vertraut|sicher(?:e[rn]?)? (?:im|in der|anwendung)|anwendung|umgang mit"
    r"|(?<!\w)beraten(?!\w)|beratung zu"
    r"|knowledge|experience|familiar"
)

# Pay that is offered, whatever the heading above it says.
_PAID: Final = lazy(
    r"wir (?:be)?zahlen|(?:be)?zahlen wir|wir vergüten|we pay|we offer|\d ?(?:€|euro)"
)
_OFFERED: Final = lazy(
    r"vergüt|entgelt(?!abrech)|bezahl|gehalt(?!sabrech)|entlohn|eingrupp|salary|compensation"
    r"|remunerat"
)


# Civil servants are paid by a scale of their own beside an agreement for employees.
_CIVIL: Final = lazy(r"besold|beamt|(?<!\w)a ?1?\d(?!\w)")
# A cell or field for the grade, and a value that is nothing but a grade: 'SO1 to PO3', '7'.
_LABEL: Final = lazy(
    r"\W*(?:(?:pay|salary|job|position)[ -]?)?(?:grade|band|scale|classification)(?: level)?\W*"
)
_CODED: Final = lazy(
    r"\W{0,2}(?P<value>(?P<coded>[a-z]{1,4}[- ]?\d{1,2}(?:[a-d]|[./]\d{1,2})?"
    r"(?: ?(?:-|to|/) ?(?:[a-z]{1,4}[- ]?)?\d{1,2})?|heo|seo|[ae]o)"
    r"|\d{1,2}(?: ?(?:-|to) ?\d{1,2})?)\W{0,2}"
)
_LINE: Final = 80
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a passage says of pay grades; `agreement` is empty and `group` None where unsaid."""

    passage: Passage
    span: Span
    agreement: str
    group: Group | None

    def claim(self, agreement: str) -> Claim:
        """Return the claim, with the agreement that the document names."""
        value = Named(self.group.name(agreement) if self.group else agreement)
        return self.passage.claim(Fact.PAY_GRADE, value, *self.span)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the agreements and groups of a document.

    A group without an agreement gets that of the document, if it names only one.
    """
    found = [stated for passage in cued for stated in _stated(passages, passage)]
    if "tvöd" not in passages.document.plain:
        found = _of_the_states(found)
    named = list(dict.fromkeys(stated.agreement for stated in found if stated.agreement))
    only = named[0] if len(named) == 1 else ""
    grouped = {(one.passage.job, one.agreement or only) for one in found if one.group}
    for stated in found:
        agreement = stated.agreement or only
        told = stated.group is None and _told(grouped, stated.passage.job, agreement)
        if agreement and not told:
            yield stated.claim(agreement)
    yield from _own_scales(passages, cued, found)


def _of_the_states(found: list[_Stated]) -> list[_Stated]:
    """Read 'Tarifvertrag im öffentlichen Dienst' as that of the states where a text names it."""
    if all(stated.agreement != "TV-L" for stated in found):
        return found
    return [
        replace(stated, agreement="TV-L") if stated.agreement == "TVöD" else stated
        for stated in found
    ]


def _told(grouped: set[tuple[int | None, str]], job: int | None, agreement: str) -> bool:
    """Tell whether an agreement is named with its group for the same job or all jobs."""
    return any(
        name == agreement and (job is None or number in {None, job}) for number, name in grouped
    )


def _own_scales(
    passages: Passages, cued: Sequence[Passage], stated: Sequence[_Stated]
) -> Iterator[Claim]:
    """Yield the grades that need no agreement, except where they are the group of one."""
    grouped = {one.passage.index for one in stated if one.group}
    for passage in cued:
        if passage.index not in grouped or _CIVIL.search(passage.plain):
            for start, end, name in _grades(passages, passage):
                yield passage.claim(Fact.PAY_GRADE, Named(name), start, end)
        value = value_after(passages, passage) if _LABEL.fullmatch(passage.plain) else None
        coded = _CODED.fullmatch(value.plain) if value else None
        if value and coded and not _grades(passages, value):
            word = "" if coded["coded"] else "Grade "
            name = f"{word}{value.text[slice(*coded.span('value'))]}"
            yield value.claim(Fact.PAY_GRADE, Named(name), *coded.span("value"))


def _grades(passages: Passages, passage: Passage) -> list[Grade]:
    found = scales_in(passage.plain, passage.text)
    if passage.role in {Role.PROFILE, Role.TASKS}:
        return apart(found)
    label = next(labels_of(passages, passage), "")
    short = len(passage.plain) <= _LINE
    labelled = short and bool(_LABEL.fullmatch(passage.block.name or label))
    if not labelled and "band" in passage.plain:
        labelled = passage.block.kind in _HEADS or "nhs" in passages.document.plain
    found += bands_in(passage.plain, labelled=labelled, whole=short)
    return apart(found or named_scales_in(passage.text))


def _stated(passages: Passages, passage: Passage) -> Iterator[_Stated]:
    text = passage.plain
    agreements, groups = agreements_in(text, passage.text), groups_in(text)
    groups += [
        bare
        for agreement in agreements
        if (bare := bare_group(text, agreement.end)) and not _overlaps(bare, groups)
    ]
    for agreement in agreements:
        if not _counts(passages, passage, agreement, groups):
            continue
        written = agreement.name or passage.text[agreement.start : agreement.end]
        own = [group for group in groups if _owner(text, group, agreements) == agreement]
        for group in own:
            start, end = min(group.start, agreement.start), max(group.end, agreement.end)
            yield _Stated(passage, Span(start, end), written, group)
        if not own:
            yield _Stated(passage, Span(agreement.start, agreement.end), written, None)
    if not agreements:
        for group in groups:
            if "gruppe" in text[group.start : group.end] or text.startswith("eg", group.start):
                yield _Stated(passage, Span(group.start, group.end), "", group)


def _overlaps(one: Group, others: Sequence[Group]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _counts(
    passages: Passages, passage: Passage, agreement: Agreement, groups: Sequence[Group]
) -> bool:
    """Tell whether an agreement is offered: not asked as knowledge, not denied, no other word."""
    text = passage.plain
    grouped = any(_owner(text, group, [agreement]) for group in groups)
    before = _ENDS.split(text[max(0, agreement.start - 80) : agreement.start])[-1]
    if not agreement.sure and not (grouped or _PAY.search(before)):
        return False
    offered = _PAID.search(before) or _OFFERED.search(before)
    if not grouped and not _PAID.search(before) and passage.role in {Role.PROFILE, Role.TASKS}:
        return False
    if not (grouped or offered) and _KNOWN.search(before):
        return False
    return not passages.denied(passage, agreement.start, agreement.end)


def _owner(text: str, group: Group, agreements: Sequence[Agreement]) -> Agreement | None:
    """Return the nearest agreement in a group's sentence."""
    near = [
        (distance, agreement)
        for agreement in agreements
        if (distance := _distance(text, group, agreement)) is not None
    ]
    return min(near)[1] if near else None


def _distance(text: str, group: Group, agreement: Agreement) -> int | None:
    start, end = min(group.end, agreement.end), max(group.start, agreement.start)
    if end - start > _REACH or (start < end and _ENDS.search(text, start, end)):
        return None
    return max(0, end - start)
