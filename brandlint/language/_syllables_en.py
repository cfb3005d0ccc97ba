"""Syllables of English words: groups of vowels, less the silent e, more where vowels part."""

from __future__ import annotations

import re
from typing import Final

# What no rule gets right, as a word or before an ending that the rules count.
_ODD: Final[dict[str, int]] = {
    "business": 2, "wednesday": 2, "people": 2, "queue": 1, "eye": 1, "element": 3, "parliament": 3,
    "conscience": 2, "theatre": 3, "theater": 3, "forever": 3, "whatever": 3, "evening": 2,
    "aged": 1, "naked": 2, "recipe": 3, "resume": 3, "simile": 3, "ukraine": 2, "coffee": 2,
    "aisle": 1, "isle": 1,
}  # fmt: skip
_ODD_WORD: Final = re.compile(rf"({'|'.join(_ODD)})(?=s?\Z|es\Z|ing|ary|arian|like)")

# First parts of compounds, whose e is silent: homeowner, lifesaver; but not timer, careers.
_FIRST: Final = re.compile(
    r"\A(home|life|time|base|side|line|care|some|state|whole|safe|there|store|more|space|place|name"
    r"|note|code|drive|wave|make|take|house|wire|fire|face|office|game|phone|like|live|love|pipe|bike"
    r"|else(?=where)|price|trade|software|hardware|frame|case|five|nine|ware|stake|score|race|stage|white|move|time|fore(?=cast|word|man|front|see"
    r"|most|going|ground|hand|head|tell))(?=(?:[^er]|r[aeiou]|e[^rdn])\w\w|up\Z|off\Z)"
)
_SILENT: Final = re.compile(
    r"(?:(?<=[aeiouy][^aeiouy])|(?<=[aeiouy][^aeiouy][cgsvz]))e"
    r"(?=(?:ly|ments?|mental|ful|fully|less|ness|work|works|wise|ships?|hood|ty|time|ware)\Z)"
    r"|(?<=[^aeiouy])e(?=s\Z)(?<!se)(?<!xe)(?<!ze)(?<!ce)(?<!ge)(?<!che)(?<!she)(?<![^aeioul]le)"
    r"|(?<=[^aeiouytd])e(?=d\Z)(?<![^aeiouyl]le)(?<![^aeiouyr]re)"
    r"|(?<=[^aeiouy])e(?=\Z)(?<![^aeiouyl]le)(?<![bct]re)"
    r"|(?<=[aeiouy]g)ue(?=s?\Z)|(?<=q)ue(?=s?\Z)"
)

# Between two vowels that belong to two syllables.
_HIATUS: Final = re.compile(
    r"(?<=[aeiouy])(?=ing)|(?<=[^aeiou]y)(?=[aeou])"  # being, studying, flyer
    r"|(?<=[^ctsx]i)(?=a(?!ge))|(?<=[ct]i)(?=at(?!iv))"  # material, associate
    r"|(?<=[^ctsxgn]i)(?=o(?!rs?\Z))(?<!lli)|(?<=physi)(?=o)|(?<=i)(?=u[ms])"  # period, stadium
    r"|(?<=[^ctsxg]i)(?=en[ct])|(?<=sci)(?=en)|(?<=i)(?=et)|(?<=\bhi)(?=er)"  # client, quiet
    r"|(?<=[aeiouy][^aeiou]i)(?=e(?:rs?|st)\Z)(?<!shi)|(?<=[^aeiou][^aeiou]i)(?=e(?:rs?|st)\Z)(?<!shi)"
    r"|(?<=\bcre)(?=at(?!u))|(?<=ocre)(?=at)|(?<=are)(?=as?\Z)|(?<=ide)(?=a)|(?<=nucle)(?=a)"
    r"|(?<=\bre)(?=act|alit|ali[sz]|alloc|adj|in(?!d?\Z|s\Z)|us|un|or|op|ev|ex|eng|ass)"  # reaction
    r"|(?<=\bpre)(?=e[mx]|oc)|(?<=ine)(?=ar)|(?<=ope)(?=an)|(?<=the)(?=at)"
    r"|(?<=e)(?=o(?!n\Z|us))|(?<=[^g]e)(?=ous)|(?<=e)(?=ums?\Z|us\Z|ity)|(?<=a)(?=o|ic\Z)"  # video
    r"|(?<=o)(?=e[tm]|ers?\Z|ic)|(?<=\bco)(?=o[rp]|au|ex|al[ei])|(?<=zo)(?=ol)"  # poet, cooperate
    r"|(?<=[^q]u)(?=al)|(?<=[^gqs]u)(?=a)|(?<=[^q]u)(?=o)|(?<=[^gq]u)(?=e(?:l|n[ct]))"  # actual
    r"|(?<=[^gqb]u)(?=i(?:ty|ti[ov]|d|ne?\Z))"  # continuity, fluid
)
# A y before a vowel is a consonant where it begins a syllable: year, employer.
_CONSONANT_Y: Final = re.compile(r"(?:\b|(?<=[aeiouw]))y(?=[aeiou])")
_VOWELS: Final = re.compile(r"[aeiouy]{2}")
_GROUP: Final = re.compile(r"[aeiouyäöüáàâãéèêëíîïóôõúûæœøå]+")
_SYLLABIC_M: Final = re.compile(r"(?:s|th)ms?\Z")


def count(part: str) -> int:
    """Count the syllables of a word, or a part of one, in lower case and letters only."""
    found = 0
    odd = _ODD_WORD.match(part)
    if odd:
        found, part = _ODD[odd[0]], "." + part[odd.end() :]
        found += part == ".es" and odd[0].endswith("s")  # businesses
        part = part.removesuffix("es") if part in {".s", ".es"} else part
    first = _FIRST.match(part)
    if first:
        return count(first[0]) + count(part[first.end() :])
    if len(_GROUP.findall(part)) > 1 or part.endswith(("ed", "es")):
        part = _SILENT.sub("", part) if _GROUP.search(_SILENT.sub("", part)) else part
    if _VOWELS.search(part):
        part = _HIATUS.sub(".", _CONSONANT_Y.sub("j", part))
    return found + len(_GROUP.findall(part)) + (_SYLLABIC_M.search(part) is not None)
