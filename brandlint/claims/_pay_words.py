"""Words for pay, words for other sums, and which of them an amount belongs to."""

from __future__ import annotations

import re
from typing import Final, Literal

from brandlint.language.patterns import lazy
from brandlint.spans import Span

PAY: Final = "pay"
OTHER: Final = "other"
Kind = Literal["pay", "other"]

# Parts of words for pay; what is only kept, booked or asked for is none.
_PAY: Final = (
    r"gehalt(?!s(?:extra|umw|abrech|nachw|zahlung|buch))|gehälter"
    r"|lohn(?!fortz|buch|abrech|steuer|neben|art|unternehm)|löhne|vergüt|verdien|entlohn"
    r"|bezahlung|bezahlt|entgelt(?!umw|fortz|abrech)|honorar|brutto|einkommen|dotier|tagess[aä]tz"
    r"|stundens[aä]tz|wir zahlen|zahlen wir|bezüge|(?:lehr|ausbildungs)jahr|\blj\.|überzahlung"
    r"|nach tarif|tariflich|\bfixum|\bfixgeh|\bbei \d{1,2}(?:,5)? (?:wochenstunden|stunden|std)"
    r"|\bmps\b|\bfor a \d\d[- ]hour week"
    r"|\bsalar(?:y|ies)|\bcompensation|\bremunerat|\bwages?\b|\bpay(?:s|ing)?\b|\bpaid\b"
    r"|\bdepending on|\bdoe\b|je nach (?:erfahrung|qualifi|berufserf|eignung|level|kenntn)"
    r"|\bstipend|\bote\b|\bctc\b|\blpa\b|\bbase\b|\b(?:day|hourly|daily) rate|\bearn(?:s|ings)?\b"
)
_OTHER: Final = (
    r"bonus|prämie|zuschuss|zuschüss|budget|zulage|zuschlag|zuschläg|gutschein|voucher|guthaben"
    r"|sachbez[uü]g|karte\b|card\b|ticket|allowance|reimburs|incentive|referral|\b401|\bmatch"
    r"|spende|\bdonat|umsatz|umsätze|revenue|turnover|\b[am]rr\b|\bfunding|\bfunded|\braised?\b"
    r"|\bseries [a-e]\b|\binvest|valuation|volumen|auftrag|vertragswert|\bworth\b|kosten|\bcosts?\b"
    r"|preis|\bprices?\b|\bpricing|gebühr|\bfees?\b|kaution|\bmiete|\brent\b|beitrag|beiträg"
    r"|weihnachtsgeld|urlaubsgeld|einmalzahlung|sonderzahlung|vermögenswirksam|\bvwl\b|\bbav\b"
    r"|altersvorsorge|pension|essens|\bmeals?\b|\blunch|mobilität|mobility|fahrtkosten|fahrgeld"
    r"|steuerfrei|erstatt|\bequipment|\beducation|\blearning|\btraining|weiterbildung|fortbildung"
    r"|\bhealth|wellness|\bgym\b|fitness|relocation|umzug|wohnkosten|\bcredits?\b|discount|rabatt|erspar"
    r"|\bsav(?:e|ing)|startgeld|begrüßung|willkommens|\bequity|\boptions\b|auslöse|spesen"
    r"|verpflegung|\bgrants?\b|\bprize|im wert von|provision|commission|\bper[kq]s?\b|zusätzlich"
    r"|\bextra\b|internet|laptop|hardware|kindergarten|\bkita|childcare|kinderbetreuung|sabbatical"
    r"|schaden|versicher|insurance|\bassets?\b|\bcustomers?\b|kredit"
    r"|home ?office|arbeitsplatz|geschenk|geburtstag|birthday|hochzeit|jubiläum|empfehl|vermittl"
    r"|tanken|tankkarte|\bper diem|urban sports|wellpass|leasing|parkplatz|pauschale|taschengeld"
    r"|aufwandsentsch|\bhousing|\bmoving\b|\b(?:holiday|vacation|sick|overtime) pay|\bloan"
    r"|rufbereitschaft|bereitschaftsdienst|\bon-call|\bstand-?by\b|\bcall-?outs?\b"
    r"|schulgeld|\btuition|\bdeposit|\baward"
)
# 'relocation stipend' and 'holiday pay' are no pay.
_WORDS: Final = lazy(
    rf"(?P<other>(?:(?<![a-zäöüß])[a-zäöüß]+)?(?:{_OTHER})"
    r"(?: (?:stipend|pay|payments?|compensation)\b)?)"
    rf"|(?P<pay>{_PAY})"
)
_BREAKS: Final = lazy(r"[,;+|(·•\n]|\s(?:und|and|plus|sowie|zzgl\.?|zuzüglich|as well as)\s")
_ABBREVIATED: Final = "".join(
    rf"(?<!{word})"
    for word in ("mind", "min", "max", "mtl", "zzgl", "inkl", "incl", "excl", "exkl", "bzw", "evtl",
                 "ggf", "std", "approx", "monatl", "jährl", "einschl", "insb", "abzgl")
)  # fmt: skip
_ENDS: Final = lazy(rf"[a-zäöüß)0-9]{{3}}{_ABBREVIATED}[.!?]\s(?=[a-zäöü])")
# An amount can end its sentence.
_ENDED: Final = lazy(r"\)?[.!?]\s+[a-zäöü\d]")
# What is added to an amount says nothing of it.
_ADDED: Final = lazy(r"\+|\s(?:plus|zzgl\.?|zuzüglich|sowie)\s")

_BEFORE, _BEHIND = 120, 70
# How much farther a word seems for each break between it and the amount, and for following it.
_BREAK, _FOLLOWING = 12, 6
_FAR: Final = 45
# A bonus can be gross and a course be paid, too.
_VAGUE = 20
_VAGUE_WORDS: Final = frozenset(
    ("brutto", "paid", "bezahlt", "wir zahlen", "zahlen wir", "earn", "pay")
)


def governs(text: str, amount: Span | None) -> Kind | None:
    """Return what an amount in a text is about, by the nearest word for it in its sentence.

    Without an amount, the last word of the text decides.
    """
    at, behind_at = amount or Span(len(text), len(text))
    before = _ENDS.split(text[max(0, at - _BEFORE) : at])[-1]
    behind = _ENDS.split(text[behind_at : behind_at + _BEHIND], maxsplit=1)[0]
    if _ENDED.match(behind):
        behind = ""
    near = [
        (len(before) - found.end() + _weight(found, before[found.end() :]), _kind(found))
        for found in _WORDS.finditer(before)
    ]
    near += [
        (found.start() + _FOLLOWING + _weight(found, behind[: found.start()]), _kind(found))
        for found in _WORDS.finditer(behind)
        if _kind(found) is PAY or _is_near(found, behind)
    ]
    if amount is not None:
        inside = _WORDS.search(text, at, behind_at)
        near += [(0, _kind(inside))] if inside else []
    # Of two words at the same distance, that for pay counts.
    return min(near, key=lambda one: (one[0], one[1] is OTHER))[1] if near else None


def _is_near(found: re.Match[str], behind: str) -> bool:
    """Tell whether another word behind an amount is near enough, and not added to it."""
    far = found.start() + _weight(found, behind[: found.start()])
    return far <= _FAR and not _ADDED.search(behind, 0, found.start())


def _weight(found: re.Match[str], between: str) -> int:
    """Return what makes a word farther than it stands: breaks, and saying little by itself."""
    breaks = sum(1 for _ in _BREAKS.finditer(between))
    return _BREAK * breaks + (_VAGUE if found[0] in _VAGUE_WORDS else 0)


def _kind(found: re.Match[str]) -> Kind:
    return OTHER if found["other"] else PAY
