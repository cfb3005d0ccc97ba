"""Syllables of German words: one for each vowel or diphthong, loan words as they are spoken."""

from __future__ import annotations

import re
from typing import Final

# Borrowed stems and how many syllables they have, wherever they stand in a compound: only such
# as don't turn up inside German words.
_STEMS: Final = {
    1: "team lead stream clean coach board broad cloud guide house style space launch queue sales"
    " head crew speak dream seat soul couch tour guard goal build sneak beam deal",
    2: "homepage website software hardware service online offline remote release feature creative"
    " leasing workplace pipeline baseline interface challenge package storage image language"
    " balance timeline onsite template database framework homework exchange niveau plateau bureau"
    " statement healthcare daycare people google update upgrade firewall freelance office inhouse"
    " usecase showcase standalone lifetime fulltime parttime airline purpose welcome guideline"
    " sideline recruit social",
    3: "homeoffice management manager performance compliance intelligence maintenance insurance"
    " assurance audience conference",
    4: "experience engagement",
}
_COUNTS: Final[dict[str, int]] = {
    stem: count for count, stems in _STEMS.items() for stem in stems.split()
}
# Longest first: 'homeoffice' must win over 'office'. Neither ideal nor Beamte is English.
_STEM: Final = re.compile(
    "|".join(sorted(_COUNTS, key=len, reverse=True))
    .replace("deal", "(?<!i)deal")
    .replace("beam", "beam(?!t)")
)
# What is spoken with one syllable where it is a word or a part of one with hyphens.
_PART: Final = re.compile(
    r"(?:code|life|home|scale|stage|share|care|site|line|mile|live|like|page|score|game|race|date|use"
    r"|case|base|state|nice|gate|bike|hike|make|take|drive|five|nine|one|store|core|move|love|change"
    r"|large|time|trade|route|place|force|source)[sd]?"
)

# Between two vowels that belong to two syllables.
_HIATUS: Final = re.compile(
    r"(?<=i)(?=[aouäöü]|ie|eu|ell|enz|etä)"  # sozial, Ingenieur, finanziell, Effizienz
    r"|(?<=[^d]i)(?=ent)"  # Patient, but verdient
    r"|(?<=[^w]i)(?=ens?\Z)"  # Medien, but Wien
    r"|(?<=arri)(?=ere)|(?<=premi)(?=er)|(?<=hi)(?=erarch)"  # Karriere, Premiere
    r"|(?<=u)(?=[aoäöui]|e(?:ll|nz|nt|ns))"  # Januar, Ruine, aktuell
    r"|(?<=\bzu)(?=e)|(?<=\bso)(?=e)"  # zuerst, soeben
    r"|(?<=e)(?=[aoäöü])|(?<=a)(?=[oö])|(?<=o)(?=[aäö])"  # ideal, Chaos, Oase
    r"|(?<=[bg]e)(?=e(?:nd|hr|i|rd|rb|ng)|i(?:nh|mpf|rr)|u(?:r[tlk]|nr))"  # beenden, beurteilen
    r"|(?<=[kz]o)(?=o[rpl])|(?<=[pk]o)(?=e[stf])"  # Kooperation, Zoologie, Poesie
    r"|(?<=na)(?=iv)|(?<=sa)(?=i[ks])|(?<=cha)(?=isch)|(?<=kra)(?=ine)|(?<=o)(?=is[cmt])"  # naiv
    r"|(?<=[tf]e)(?=in\Z)|(?<=e)(?=ums?\Z)|(?<=lä)(?=um)|(?<=e)(?=en\Z)"  # Protein, Museum, Ideen
    r"|(?<=e)(?=ei|in(?:formati|stitut|tegrati|haber|dustri|novat|teress|stru)|immob)"
    r"|(?<=a)(?=u(?:rlaub|mwelt|niver))"  # Extraurlaub
)
# These stems speak the e after their i: Familie, Linienbus, Studienplatz; but not studieren.
_SPOKEN_E: Final = re.compile(
    r"((?:famil|lin|stud|ser|präm|akt|fol|mater|med|fer|mobil|kriter|histor|bakter|ital|span|belg|hyg"
    r"|austral|kastan|petersil|omöd|ragöd|spez|orchid)i)(?=e(?!r))"
)
_VOWELS: Final = re.compile(r"[aeiouyäöü]{2}")
_NUCLEUS: Final = re.compile(
    r"äu|[aeo]u|[ea][iy]|oy|oi|ie|aa|ee|oo|ae|oe|ue|[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúû]"
)


def count(part: str) -> int:
    """Count the syllables of a word, or a part of one, in lower case and letters only."""
    if _PART.fullmatch(part):
        return 1
    if part.startswith("y"):
        part = "j" + part[1:]
    found = 0
    for stem in _STEM.finditer(part):
        found += _COUNTS[stem[0]]
    rest = _STEM.sub(_left_over, part).replace("qu", "q")
    if _VOWELS.search(rest):
        rest = _HIATUS.sub(".", _SPOKEN_E.sub(r"\1.", rest))
    return found + len(_NUCLEUS.findall(rest))


def _left_over(stem: re.Match[str]) -> str:
    """Leave the e of a stem that takes an ending: Freelancer, updaten."""
    ending = stem.string[stem.end() :]
    return ".e" if stem[0].endswith("e") and ending in _ENDINGS else "."


_ENDINGS: Final = frozenset({"r", "rs", "rin", "rinnen", "n", "nd"})
