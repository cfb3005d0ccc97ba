"""Words by which texts say when a job begins and until when one may apply."""

from __future__ import annotations

from typing import Final

from brandlint.claims._spelling import any_spelling, cues_in_any_spelling
from brandlint.language.patterns import lazy

# Words for the beginning of a job, which a date, 'sofort' or 'nach Vereinbarung' may follow.
_BEGIN: Final = (
    r"\b(?:(?:ausbildungs|arbeits|vertrags|dienst|praktikums|studien|job|beschäftigungs|stellen"
    r"|lehr|schul)?-?(?:beginn|antritt|antritts(?:datum|termin)|starts?(?:datum|termin|zeitpunkt)?)"
    r"|(?:stellen|dienst|arbeits|berufs)?-?(?:eintritt|einstieg)s?(?:-?(?:datum|termin|zeitpunkt))?"
    r"|arbeitsaufnahme|(?:zu )?besetzen (?:ab|zum)|zu besetzen|(?:stellen)?besetzung"
    r"|(?:ausbildung|praktikum|stelle|arbeit|job|vertrag|tätigkeit|studium) (?:beginnt|startet)"
    r"|frühester beginn|los geht(?:'?s| es)|einstellung(?:stermin|sdatum|szeitpunkt)?"
    r"|verfügbar(?:keit)?|zeitpunkt"
    r"|start(?:ing)?[\s-]date|starts?|starting|begins?|beginning|commenc\w+|available(?: from)?"
    r"|(?:positions?|internships?|roles?) (?:will )?(?:runs?|occurs?|lasts?|take place)"
    r"|availability|date of (?:entry|joining)|joining date|entry date|intended start)\b"
)
_GLUE: Final = (
    r"(?:[\s:,.*|(–-]|\b(?:ist|ist der|wäre|gern|gerne|is|der|am|das|are|also|auch)\b){0,6}"
)

# At once: what says so by itself, and what says so only after a word for the beginning.
_NOW_PLAIN: Final = (
    # Without word boundaries: pages glue words where a tag was dropped, "suchen wirab sofort".
    r"(?:ab|per) sofort(?!ig)|nächst-?\s?möglich\w* (?:zeitpunkt|termin|eintritts\w+|datum|beginn"
    r"|start\w*|einstieg\w*|einstellungs\w+)|(?:frühest|ehest|bald)möglich\w* (?:zeitpunkt"
    r"|termin|eintritt)(?!s)|\behebaldigst\w*|\bnächstmöglich\b"
    r"|\b(?:starting|start|starts|beginning|available|effective|position|vacancy) immediately\b"
    r"|\bimmediate (?:start|opening|vacancy|hire|effect|hiring|availability)\b(?! date of)"
    r"|\bstart(?:s|ing|:)?\s?(?:date)?:?\s?(?:asap|a\.s\.a\.p|now\b)|\bsofort zu besetzen"
    r"|\bsofortige[rn]? (?:einstieg|eintritt|start|beginn|anstellung)|\bzu sofort\b"
    r"|\b(?:sofort|umgehend|kurzfristig) oder (?:später|nach (?:vereinbarung|absprache))"
    r"|\bsofort (?:an(?:fangen|zufangen|getreten)|starten|loslegen|beginnen)"
    r"|\bstart(?:ing)? (?:right|straight) ?away|\bstart asap|\basap start"
)
_NOW_AFTER: Final = (
    r"(?:(?:ab |per |zu )?sofort|asap|a\.s\.a\.p|immediate(?:ly)?|as soon as possible|now"
    r"|(?:so )?bald\s?(?:wie )?möglich\w*|(?:schnellst|ehest|frühest|bald)möglich\w*|zeitnah"
    r"|kurzfristig|umgehend)\b"
)
_ANYTIME: Final = (
    r"(?:(?:jeder|alle)zeit|nach (?:absprache|vereinbarung)|n\.\s?v\.|flexib\w+|individuell"
    r"|(?:is )?negotiable|by (?:arrangement|agreement)|to be (?:agreed|discussed)|tbd|any ?time"
    r"|ganzjährig|laufend|frei wählbar|verhandelbar)\b"
)
NOW: Final = lazy(any_spelling(rf"{_NOW_PLAIN}|{_BEGIN}{_GLUE}(?P<said>{_NOW_AFTER})"))
OPEN: Final = lazy(
    rf"{_BEGIN}{_GLUE}(?P<said>{_ANYTIME})"
    r"|\b(?P<any>(?:jeder|alle)zeit (?:(?:ein|mit ?)?(?:steigen|start\w*|beginnen)|möglich))"
)
# Parts of words without which a text holds none of these.
NOW_CUES: Final = cues_in_any_spelling(
    (
        *("sofort", "möglich", "ehebald", "immediate", "asap", "a.s.a.p"),
        *("as soon as", "bald", "zeitnah", "kurzfristig", "umgehend", "away", "now"),
    )
)
OPEN_CUES: Final = (
    *("zeit ", "jederzeit", "allezeit", "nach ", "n.", "flexib", "individuell", "negotiable"),
    *("by a", "to be", "tbd", "any", "ganzj", "laufend", "wählbar", "handelbar"),
)
SOON_CUES: Final = ("möglich", "as soon as", "immediately", "asap", "zeitnah")
# As soon as may be, where someone is sought in the same sentence.
SOON: Final = lazy(
    r"\b(?:schnellst|ehest|bald|frühest)möglich\w*|\bso bald wie möglich|\bas soon as possible"
    r"|\bimmediately\b|\basap\b|\bzeitnah\b"
)
SEEKS: Final = lazy(
    r"\b(?:such(?:en|t)|gesucht|besetz\w+|einstell\w+|verstärkung|look(?:s|ing) for|seeking|hir(?:e"
    r"|ing)|to be filled|fill (?:this|the)|recruit\w*|begin|start|join)\b"
)
# In a long sentence such a word shows that 'ab sofort' is about a job.
ABOUT_JOBS: Final = lazy(
    r"such|gesucht|besetz|verstärk|stelle|position|vakan|vollzeit|teilzeit|[mwdfx]\s?/\s?[mwdfx]"
    r"|einstieg|eintritt|start|beginn|ausbildung|praktik|mitarbeit|job|looking|seeking|hir(?:e|ing)"
    r"|opening|vacanc|join|role|unbefristet|befristet|kolleg|team"
)
# Applying, answering and the like are not the job's beginning.
NOT_JOBS: Final = lazy(
    r"bewirb|bewerb|melde|antwort|rückmeld|kontakt|erreichbar|verzicht|gelten|gilt|apply|get back"
    r"|respond|contact|reach out|interview|contribut|submi|nennen|mitteil|angabe|gib\b|angeben"
    r"|bitte|entgegen|online|sagen|verfügst|wann"
)

BEGIN_ON: Final = lazy(
    rf"{_BEGIN}(?:[\s:,.*|(–-]|\b(?:ist|wäre|der|dem|den|am|im|ab|zum|zur|per|und|on|in|is|from"
    rf"|for|the"
    r"|date|voraussichtlich|frühestens|jeweils|spätestens|jährlich|anfang|mitte|ende|early|mid"
    r"|summer|spring|autumn|fall|winter|sommer|herbst|frühjahr"
    r"|vom|between|from|sofort|oder|late|of|stelle|position|expected|around|jährlich|zwischen"
    r"|ca)\b){0,9}$"
)
YEAR_OF: Final = lazy(
    r"\b(?:ausbildungs(?:jahr|start|beginn|plätze|platz)|lehrjahr|ausbildung|lehrstellen?|praktikum"
    r"|einstellungsjahr|schuljahr)(?:\s(?:ab|im|zum|für|in|den|das))*:?\s?$"
)
FROM: Final = lazy(
    r"\b(?:ab(?: dem)?|zum|per|from|frühestens|as of|on|in|zur)(?:\s(?:zum|dem|anfang|mitte|ende))?"
    r"\s\W{0,3}$"
)
SEEKING: Final = lazy(
    r"\b(?:wir suchen|suchen wir|suchen|gesucht|sucht|zu besetzen|besetz\w+|verstärkung|vergeben"
    r"|stellen wir|ausbildungspl\w+|azubi\w*|auszubildende\w*|wir bilden|looking for|seeking|hiring"
    r"|to be filled|join us|we need|needs? an?|frei ab|wanted|required)\b"
)
# A contract and its extent, beside which "ab Mai 2027" says when it begins.
TERMS: Final = lazy(
    r"befristet|(?<!tarif)vertrag\b|vollzeit|teilzeit|vertretung|praktik|ausbildung|lehrstelle"
    r"|minijob"
    r"|[mwdfx]\s?/\s?[mwdfx]|all genders|\(gn\)|stunden|wochenstd|pensum"
    r"|fixed[\s-]term|contract|permanent|full[\s-]time|part[\s-]time|maternity cover|internship"
    r"|anfangen|loslegen|\bstarten|apprentice|placement|hours per week|temporary|secondment"
)
# Pay, leave and the like have dates of their own.
NOT_BEGIN: Final = lazy(
    r"gehalt|vergüt|lohn|tariferh|erhöh|entgelt|umzug|\bzieh(?:t|en)\b|mehr geld|\bsteig|salary"
    r"|\bpay\b|\brate|urlaub|\bleave\b"
    r"|gespräch|interview|messe\b|ferien\b|festival|\bevent|bewerb|bewirb|\bapply|applications"
    r"|geschlossen|closed|geöffnet|opening hours|gültig|valid|gilt\b|homeoffice|remote"
)
FROM_ONLY: Final = lazy(
    r"\b(?:ab(?: dem| zum)?|per|from|as of|starting)(?:\s(?:anfang|mitte|ende|early|mid|late))?\s$"
)
SEASON_OF: Final = lazy(
    r"\b(?:summer|fall|autumn|spring|winter|sommer|herbst|frühjahr|frühling)\s$"
)
# From one date to another: "von März bis September", "May to October".
UNTIL: Final = lazy(
    r"\s?(?:bis(?: (?:zum|einschließlich))?|to|until|through|till|[-–])\s?"
    r"(?:(?:ende|mitte|anfang|the|end of|early|mid|late) )?"
)
RANGED: Final = lazy(
    r"befristet|vertretung|saison|praktik|\bstelle|vertrag\b|aushilf|ferienjob|suchen|gesucht"
    r"|internship|seasonal|contract|position|\brole|\bseason\b|fixed[\s-]term|temporary|placement"
    r"|maternity|an hour|hours (?:a|per) week|apprentice"
)
# "Starting in spring (March or April 2027)".
BEGIN_IN_BRACKETS: Final = lazy(rf"{_BEGIN}[^.!?\n]{{0,40}}\((?:\w+ ){{0,3}}$")
PAST: Final = lazy(r"\b(?:seit|since|until|bis(?: zum)?|befristet|gegründet|stand|posted)\b[^,;]*$")

LABELLED_NOW: Final = lazy(any_spelling(_NOW_AFTER))
LABELLED_OPEN: Final = lazy(_ANYTIME)
# A block that only says what the next one holds.
LABEL: Final = lazy(
    r"[^.!?\n]{0,20}(?:beginn|start|eintritt|einstieg|antritt|frist|schlu(?:ss|ß)|deadline"
    r"|closing|date|termin|besetz)[^.!?\n]{0,20}:?"
)
OR: Final = lazy(r"\s?(?:oder|und|or|and|bzw\.?|/|,|&)\s?(?:zum |ab |am |on )?")
REACH: Final = 90
SENTENCE: Final = 250
TAG_LINE: Final = 100
# What may follow a bare "ab 1. August": nothing, or how the job is offered.
AFTER_ALONE: Final = lazy(
    r"[\s*]*(?:$|[·|•,–/()\n]|(?:oder|in|für|unbefristet|befristet|gesucht|zunächst) "
    r"?(?:$|voll|teil|früher|später|zwei|unbe|nach|\d|))"
)
SLASHED: Final = lazy(r"\d/\d")
