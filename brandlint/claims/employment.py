"""Reads out of a text as what a job is offered: full time, part time, an apprenticeship, ..."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims._cues import holds
from brandlint.claims._employment_words import KINDS
from brandlint.claims._job_shares import CUES as SHARE_CUES
from brandlint.claims._job_shares import share_alone, shares
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Named
from brandlint.language.patterns import lazy

CUES: Final = (
    *SHARE_CUES,
    *("vollzeit", "teilzeit", "voll- ", "teil- ", "full-time", "full time", "fulltime"),
    *(
        "part-time",
        "part time",
        "parttime",
        "praktik",
        "intern",
        "werkstud",
        "vz/tz",
        "vz / tz",
        "tz/vz",
        "full or",
        "full and",
        "full/part",
        "working student",
    ),
    *(
        "student assistant",
        "studentische",
        "ausbildung",
        "azubi",
        "auszubild",
        "lehrling",
        "lehrst",
    ),
    *("apprentic", "duales stud", "dualen stud", "dualer stud", "duale stud", "dual stud"),
    *("dual study", "minijob", "mini-job", "geringfüg", "450", "520", "538", "556", "603"),
    *("freelanc", "freiberuf", "freie mitarb", "freier mitarb", "freien mitarb", "honorarb"),
    *("selbstständig", "selbständig", "self-employ", "self employ", "subunternehm", "contractor"),
    *("volunteer", "ehrenamt", "fsj", "bfd", "freiwillig", "bufdi", "zeitarbeit", "überlass"),
    *("temporary agency", "temp agency", "personaldienst", "stellenumfang", "aushilf"),
    *("temp-to", "temp to", "temporary-to", "temporary to", "agency worker", "agency contract"),
    *("ferienjob", "lernende", "kunden eingesetzt", "bilden aus"),
)


_ALL: Final = tuple(
    (
        Named(value),
        kind.cues,
        lazy(kind.plain) if kind.plain else None,
        lazy(kind.offered) if kind.offered else None,
    )
    for value, kind in KINDS.items()
)

# Full time as a measure of leave or pay, as what a job may become, as what others work.
_MEASURE: Final = lazy(
    r"(?:\bbei (?:eine[mr] )?|bezogen auf |gerechnet auf |\b(?:into|become) an? |grow into an? "
    r"|nearly |almost |entering |summer and |year \(?|currently .{0,30})$"
)
# Pay is told for full time whatever the job's hours: "52.000 € auf Vollzeitbasis".
_PAID_ON: Final = lazy(
    r"(?:\d ?(?:€|euro|eur|chf|k\b|brutto)|[€£$]\s?\d|gehalt|lohn|entgelt|salary|verdienst|bezahl)"
    r"[^.;!?\n]{0,60}?\b(?:auf|basis|auf basis|ausgehend von|based on|for|für)(?: von| einer| a)? $"
)
_MEASURED: Final = lazy(
    r"[\s-]?(?:gerechnet|hochgerechnet|gehalt|entgelt|lohn|äquivalent|equivalent|salary|pay\b)"
)
# A form asks what one would like: "Möchten Sie in Vollzeit oder Teilzeit arbeiten?"
_WOULD_LIKE: Final = lazy(
    r"\b(?:möchten|möchtest|wollen|willst|would|do|bevorzugen|bevorzugst|prefer) (?:sie|du|you)\b"
    r"[^.!?\n]*(?:oder|or)\b[^.!?\n]*\?"
)
_POSSIBLE: Final = lazy(r" (?:ist |auch |is |also )*(?:möglich|possible)")
_TITLES: Final = frozenset((BlockKind.TITLE, BlockKind.HEADING))
# A line so short names a thing, as titles, tags, and links do.
_TAG_LINE: Final = 70
_SHORT_TAG: Final = 40
# As far as a sentence is looked at from a word on; pages glue whole lists into one sentence.
_REACH: Final = 200
# What is asked, what other people do, what there was before, what is done with them.
_ASKED: Final = lazy(
    r"(?:abgeschlossene\w*|abgeschl\.|kaufmännische|technische|handwerkliche|fundierte|einschlägige"
    r"|vergleichbare|durch|erste\w*|relevante|während|bereits|nach|mit|deine[rnm]?|ihre[rnm]?|eine"
    r"|gute|studium (?:oder|bzw\.)|oder|und|unsere[rn]?|betreuung|für unsere|previous|prior|former"
    r"|von|our|der|im|bei|with|including|other|manage\w*|mentor\w*|supervis\w*|train\w*|past)\s"
    r"(?:[\w-]+\s){0,2}$"
)
_BEFORE_IT: Final = lazy(
    r"(?:abgeschlossene\w*|erste\w*|relevante|unsere[rn]?|nach|vor|durch|our|previous|after|der"
    r"|during|vom|ihre[rn]?|deine[rn]?|zur|into|for our|und|&)\s(?:[\w-]+\s){0,1}$"
)
# A marker that it is a job's title: "Azubi (m/w/d)".
_MARKED: Final = lazy(r"[^.\n]{0,50}\((?:[mwfdx]\s?[/|]|gn\b|all genders|alle)")
# Behind such a word, a line names what one has learnt: "Ausbildung als Maler:in".
_SERVICES: Final = frozenset(("fsj", "bfd", "föj"))
_LEARNT: Final = lazy(r"\s?(?:als|im|in|zum|zur|oder|mit)\b|(?:als|zum|zur)$")
# What offers a job: 'wir suchen', 'ab sofort', 'bewirb dich als', 'we are looking for'.
_SOUGHT: Final = lazy(
    r"\b(?:suchen|sucht|gesucht|bieten (?:wir )?(?:dir |ihnen |euch )?(?:eine?n? )?|biete|anbieten"
    r"|vergeben|besetzen|stellen? .{0,40} ein\b|möglich|willkommen|anfragen|bewirb|bewerbe"
    r"|bewerbung|looking for|hiring|seeking|offering|offer|apply|join us as|als freelance"
    r"|currently|are paid|internship pay|bilden .{0,40} aus|absolvier|starte)"
)
_HAD: Final = lazy(
    r"(?:erfahrung|abgeschlossen|absolviert|experience|kenntnisse|voraussetz|nachweis|erworben"
    r"|vorzuweisen|gesammelt|betreu|übernahme|anleit|ausbilder|completed|wünschenswert|studien"
    r"|spätere|anschließende|belegt|qualifi|vergleichbar|idealerweise|kunden|klient|equivalent"
    r"|degree|rund|zählen|team aus)"
)
# A line that opens with a title, then place, time or pay: "Film internship, summer 2027".
_TITLE_BEFORE: Final = lazy(r"(?:[a-zà-ÿ][\w&/-]* ){1,2}")
_TITLE_AFTER: Final = lazy(
    r"(?:,| \(| [-–|·:]| in [a-zà-ÿ]+[,.]?)[^.\n]{0,40}?(?:\b20\d\d\b|[€£$]|\bhours|\bstd"
    r"|\bstunden)"
)
_TEXTS: Final = frozenset((Role.PROFILE, Role.TASKS, Role.COMPANY, Role.PROCESS))


def employment_types_in(text: str) -> list[str]:
    """Return the kinds that a short labelled value such as 'Voll- oder Teilzeit' names."""
    plain = text.lower().replace("_", "-")
    if share := share_alone(plain):
        return list(share.kinds)
    return [
        kind.value
        for kind, _, plainly, offered in _ALL
        if (plainly and plainly.search(plain)) or (offered and offered.search(plain))
    ]


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the kinds that a job is offered with, and their places."""
    for passage in cued:
        for kind, cues, plainly, offered in _ALL:
            if not holds(passage.plain, cues):
                continue
            found = [
                match
                for pattern, holds in ((plainly, _is_said), (offered, _is_offered))
                for match in (pattern.finditer(passage.plain) if pattern else ())
                if holds(passages, passage, match)
            ]
            taken = 0
            for match in sorted(found, key=re.Match.start):
                if match.start() >= taken:
                    taken = match.end()
                    yield passage.claim(Fact.EMPLOYMENT_TYPE, kind, *match.span())
        yield from _shares(passages, passage)


def _shares(passages: Passages, passage: Passage) -> Iterator[Claim]:
    """Yield full or part time where the text states which share of it the job has."""
    for share in shares(passage.plain):
        measure = _MEASURE.search(passage.plain[max(0, share.start - 40) : share.start])
        if not measure and not passages.denied(passage, share.start, share.end):
            for kind in share.kinds:
                yield passage.claim(Fact.EMPLOYMENT_TYPE, Named(kind), share.start, share.end)


def _is_said(passages: Passages, passage: Passage, match: re.Match[str]) -> bool:
    """Tell what holds for the job from what is asked, or a mere measure: 'bei Vollzeit'."""
    plain, start = passage.plain, match.start()
    told = passage.role in _TEXTS and passage.block.kind not in _TITLES
    if told and (passage.role is Role.PROFILE or match[0].endswith(("überlassung", "volunteers"))):
        return len(plain) <= _SHORT_TAG
    if _is_measure(plain, start, match.end()):
        return False
    return bool(_POSSIBLE.match(plain, match.end())) or not passages.denied(passage, *match.span())


def _is_measure(plain: str, start: int, end: int) -> bool:
    """Tell 'bei Vollzeit', '3.000 € auf Vollzeitbasis', and what a form asks about."""
    if _MEASURE.search(plain[max(0, start - 40) : start]) or _MEASURED.match(plain, end):
        return True
    if _PAID_ON.search(plain[max(0, start - 120) : start]):
        return True
    asked = _WOULD_LIKE.search(plain) if "?" in plain else None
    return bool(asked and asked.start() <= start < asked.end())


def _is_offered(passages: Passages, passage: Passage, match: re.Match[str]) -> bool:
    """Tell 'Ausbildung zum Koch (m/w/d)' from 'eine Ausbildung als Koch'."""
    plain, start = passage.plain, match.start()
    if passages.denied(passage, *match.span()):
        return False
    before = plain[max(0, start - 60) : start].rpartition("\n")[2]
    if match[0] == "intern" and passage.language == "de" and passage.text[start] == "i":
        return False  # German for 'internal'
    if passage.block.kind in _TITLES:
        return not _BEFORE_IT.search(before)
    german_for_internal = match[0] == "intern" and passage.language == "de"
    return not german_for_internal and _is_sought(passages, passage, match, before)


def _is_sought(passages: Passages, passage: Passage, match: re.Match[str], before: str) -> bool:
    """Tell 'wir suchen Azubis' from 'erste Praktika', in a text that is no title."""
    plain = passage.plain
    if _MARKED.match(plain, match.end()) and passage.role is not Role.PROFILE:
        return True
    if passage.role is Role.TASKS and before.strip() in {"als", "as a", "as an"}:
        return True
    if passage.role in _TEXTS or _ASKED.search(before):
        return False
    sentence = passages.sentence_of(passage, match.start())
    first, last = max(sentence.start, match.start() - _REACH), match.end() + _REACH
    near = plain[first : min(sentence.end, last)]
    if _HAD.search(near):
        return False
    if len(plain) <= _TAG_LINE and not before:
        learnt = _LEARNT.match(plain, match.end()) or _LEARNT.search(match[0])
        return not learnt or match[0] in _SERVICES
    titled = _TITLE_BEFORE.fullmatch(before) and _TITLE_AFTER.match(plain, match.end())
    return bool(titled or _SOUGHT.search(near))
