"""Skills that postings ask for: tools and techniques by name, and what people are like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick

from brandlint.claims._degrees import Asked
from brandlint.claims._languages import NAMES
from brandlint.claims._noun_phrases import STRETCH, trimmed
from brandlint.facts import Requirement
from brandlint.language.patterns import lazy

# Tools and techniques by name, in lower case.
_TOOLS: Final = r"""
    ms[- ]?office(?: 365)?
    |microsoft[- ](?:office(?: 365)?|365|teams|excel|word|powerpoint|dynamics|azure)|office ?365
    |m365|o365|(?:ms[- ]?)?excel|powerpoint|google (?:workspace|sheets|ads|analytics|docs)
    |sap(?:[ /-](?:s/4 ?hana|hana|fi|co|mm|sd|hcm|r/3|successfactors|erp|fico|abap|pm
    |pp|qm|ps|bw|ewm|wm|is-u|analytics cloud|business one|ariba))*|abap|datev
    |lexware|addison|navision|salesforce|hubspot|pipedrive|zendesk|personio|workday|jira
    |confluence|asana|trello|notion|slack|miro|figma|sketch|canva|photoshop|indesign|illustrator
    |after effects|premiere(?: pro)?
    |adobe (?:photoshop|indesign|illustrator|premiere(?: pro)?|after effects|xd|acrobat)
    |adobe(?: creative)?(?: suite| cloud| cc)?|autocad(?: civil 3d)?
    |solidworks|catia|revit|archicad|allplan|inventor|eplan|tia portal|sps|cnc|cad|erp
    |crm(?:-systeme?n?)?|cms|wordpress|typo3|shopify|shopware|magento|seo|google tag manager
    |meta ads|facebook ads|linkedin ads|power ?bi|tableau|looker|qlik|power automate|java
    |javascript|typescript|python|c\+\+|c\#|\.net(?: core)?|asp\.net|php|golang|rust|kotlin
    |swift|ruby(?: on rails)?|rails|scala|elixir|haskell|perl|vba|matlab|simulink|labview|cobol
    |sql|nosql|pl/sql|postgres(?:ql)?|mysql|mariadb|mongodb|redis|oracle|ms sql|elasticsearch
    |cassandra|neo4j|dynamodb|snowflake|databricks|bigquery|dbt|airflow|kafka|rabbitmq|spark
    |hadoop|hdfs|html5?|css3?|sass|react(?:\.js|js)?|react native|angular(?:js)?|vue(?:\.js|js)?
    |next\.js|nuxt(?:\.js)?|svelte|node(?:\.js|js)|express\.js|nestjs|spring(?: ?boot)?|django
    |flask|fastapi|laravel|symfony|jquery|webpack|tailwind|graphql|rest(?:ful)?(?:[- ]apis?)
    |docker|kubernetes|k8s|helm|terraform|ansible|puppet|jenkins|gitlab|github(?: actions)?|git
    |ci/cd|devops|aws|azure|gcp|google cloud(?: platform)?|openshift|linux|unix
    |windows[- ]server|windows|macos|active directory|vmware|hyper-v|citrix|powershell|bash
    |prometheus|grafana|selenium|cypress|playwright|junit|tensorflow|pytorch|pandas|numpy
    |scikit-learn|unity|unreal(?: engine)?|flutter|ios|android|scrum|kanban|itil|prince2|pmp
    |six sigma|iso 9001|dsgvo|gdpr|hgb|ifrs|us-gaap|vob|hoai|tcp/ip|opencl|cuda|qgis|arcgis|lte
    |llms?|langchain|stata|spss|trados|memoq|dentrix|sophos|bmd|minitab|primavera|procore|archibus
    |quickbooks|xero|netsuite|opera pms|cerner|systmone|emis|chatgpt|copilot|moodle
"""
# Names that are words, too: these are written with a capital.
_WORDS: Final = frozenset((
    "react", "spark", "swift", "notion", "unity", "spring", "flask", "slack", "sketch", "rust",
    "rails", "helm", "puppet", "airflow", "windows", "oracle", "inventor", "unreal", "looker",
    "premiere", "vue", "outlook", "asana", "addison", "cypress", "rest",
))  # fmt: skip
# What may stand behind a name with a hyphen; else it is part of a longer one: "HGB-Abschluss".
_WITH: Final = (
    r"(?:kenntniss|erfahrung|system|tool|software|umfeld|anwend|modul|umgebung|entwickl|know-how"
    r"|programm|lösung|server|projekt|stack|produkt|skills|plattform|umgang|api|datenbank)"
)
_TOOL: Final = lazy(
    rf"(?<![\w.-])(?:{''.join(_TOOLS.split(chr(10)))})(?![\w+#]|-(?!{_WITH})\w)".replace("    ", "")
)
# "Go" and "R" are languages only in a list of such, "Word" beside Excel.
_LISTED: Final = lazy(
    r"(?:(?:(?<=[,(/] )|(?<=\b(?:in|or) )|(?<=\b(?:mit|and|und) )|(?<=\boder )|(?<=\bwith )|^"
    r"|(?<=including ))"
    r"\b(?:Go|R|Word|Outlook|Access|Julia)\b(?=\s*(?:[,/).;]|und\b|oder\b|and\b|or\b|$)))",
    re.MULTILINE,
)
_LISTED_NAME: Final = lazy(r"(?:Go|R|Word|Outlook|Access|Julia)\b(?=\s*(?:[^\w\s]|[uoa]|$))")
# Subjects of school in which one should have good marks.
_MARKS: Final = lazy(
    r"\b(?:gute\w* (?:schul)?noten|good (?:grades|marks|results|passes)) in (?:den fächern )?"
    r"(?P<subjects>[^.;:()\n]{3,60})"
)
_SUBJECT: Final = lazy(r"(?!und\b|oder\b|and\b|or\b|sowie\b|vor\b)[^\W\d][\w-]{2,30}")
# "a mentoring qualification", "Weiterbildung zur Praxisanleitung"
_FURTHER: Final = lazy(
    r"\b(?:weiterbildung|zusatzqualifikation|zusatzausbildung|fachweiterbildung|fortbildung"
    r"|zertifizierung) (?:zu[mr]?|in|im|als|für) (?:der |die |das |den )?(?P<of>" + STRETCH + r")"
    r"|\b(?!(?:minimum|relevant|professional|equivalent|formal|academic|recogni[sz]ed|teaching"
    r"|trade"
    r"|vocational|technical|appropriate|suitable|similar|related|other|post|any|this|the|nursing"
    r"|advanced|higher|additional|further|new|good)\b)"
    r"(?P<named>[a-z][a-z-]{3,30}) qualification\b"
)
# "Algebra helps", "Docker is good to know": the subject of a sentence.
_HELPS: Final = lazy(
    r"(?:^|[.!?;] )(?:some |a little |a )?(?!(?:it|this|that|he|she|what|which|everyone|who|we"
    r"|you|they"
    r"|your|our|the|no)\b)(?![^.]{0,30}\b(?:experience|knowledge|familiarity|fluency|degree"
    r"|qualification"
    r"|licen[cs]e|certificat\w+|cert|card)\b)"
    r"(?P<of>[\w+#.-]{2,25}(?: [\w+#-]{2,20})?) (?:helps\b(?! (?:you|us|our|people|teams|them))"
    r"|(?:is|are) (?:good to know|nice to have|a plus|handy))"
)

# What people are like, in the words of postings.
_SOFT: Final = lazy(
    r"\b(?:team(?:fähigkeit|geist|orientierung|player(?:[:*]in)?|work(?: skills)?)|teamfähig\b"
    r"|kommunikations(?:fähigkeit(?:en)?|stärke|geschick|talent|kompetenz)|kommunikationsstark\w*"
    r"|zuverlässigkeit|pünktlichkeit|flexibilität|belastbarkeit|eigeninitiative|eigenverantwortung"
    r"|eigenmotivation|selbst(?:st)?ändigkeit|verantwortungsbewusstsein|organisations(?:talent"
    r"|geschick"
    r"|stärke|fähigkeit)|kundenorientierung|dienstleistungsorientierung|serviceorientierung"
    r"|lösungsorientierung|hands-on[- ]mentalität|lernbereitschaft|durchsetzungs(?:vermögen|stärke"
    r"|kraft)"
    r"|zahlenaffinität|einfühlungsvermögen|empathie|sorgfalt|genauigkeit|gewissenhaftigkeit"
    r"|konfliktfähigkeit"
    r"|einsatzbereitschaft|leistungsbereitschaft|verhandlungs(?:geschick|stärke)|stressresistenz"
    r"|sozialkompetenz|soziale kompetenz|führungskompetenz|auffassungsgabe"
    r"|verantwortungsbereitschaft"
    r"|handwerkliche\w* geschick\w*|handwerkliches talent|technische\w* verständnis"
    r"|analytische\w* denk\w+"
    r"|(?:(?:selbst(?:st)?ändige|eigenständige|strukturierte|sorgfältige|eigenverantwortliche"
    r"|genaue"
    r"|zuverlässige|präzise|analytische|lösungsorientierte|systematische|organisierte"
    r"|gewissenhafte)"
    r"(?:,| und)? ){1,6}(?:arbeitsweise|arbeiten)|sicheres auftreten|gepflegtes (?:auftreten"
    r"|erscheinungsbild)"
    r"|freundliches auftreten|interkulturelle kompetenz(?:en)?"
    r"|(?:written and verbal |verbal and written |interpersonal |oral "
    r"|written )*communication(?: and"
    r" \w+)? skills|team player|teamwork|(?:problem[- ]solving|analytical|organi[sz]ational"
    r"|interpersonal"
    r"|leadership|presentation|negotiation|time[- ]management|customer service"
    r"|people)(?: and [\w-]+)?"
    r" skills|attention to detail|problem[- ]solving|time management|self-motivat\w+|self-starter"
    r"|work ethic|adaptability|excellent communicator)"
    r"|(?<!körperlich )(?<!koerperlich )(?<!physisch )\b(?:zuverlässig|teamfähig|belastbar"
    r"|flexibel|pünktlich|kommunikativ|motiviert|engagiert"
    r"|aufgeschlossen|gewissenhaft|sorgfältig|lernbereit|verantwortungsbewusst|serviceorientiert"
    r"|kundenorientiert|empathisch|stressresistent)\b(?! ?\w*(?:e|en)\b [a-z])"
)
_SOFT_CUES: Final = AhoCorasick(
    [
        *("team", "kommunikati", "zuverlässig", "pünktlich", "flexib", "belastbar", "eigenin"),
        *("eigenver", "eigenmo", "selbständig", "selbstständig", "verantwortungsb", "organisat"),
        *("orientier", "hands-on", "lernbereit", "durchsetzung", "zahlenaff", "einfühlung"),
        *("empathi", "sorgfalt", "sorgfältig", "genauigkeit", "gewissenhaft", "konfliktf"),
        *("bereitschaft", "verhandlungs", "stressresist", "kompetenz", "auffassung", "geschick"),
        *("handwerkliches talent", "verständnis", "analytisch", "arbeitsweise", "arbeiten"),
        *("auftreten", "erscheinungsbild", "skills", "attention", "problem", "time management"),
        *("self-", "work ethic", "adaptab", "excellent communic", "motiviert", "engagiert"),
        *("aufgeschlossen",),
    ]
)
_LEVEL: Final = r"(?:grund|basis|fach|vor|erste|gute|sehr gute|fundierte|sichere|solide)"
# "Excel-Kenntnisse", "EDV-Kenntnisse"; the language ones are told elsewhere.
_COMPOUND: Final = lazy(
    rf"(?<![\w.+#/-])(?!{_LEVEL}?kenntniss)(?P<of>[\w.+#/]{{1,40}}(?:-[\w.+#/]{{1,40}}){{0,3}}?)-?(?:grund)?kenntniss\w*"
)
_NO_COMPOUND: Final = frozenset(
    [
        "vor",
        "grund",
        "fach",
        "basis",
        "sprach",
        "branchen",
        "markt",
        "produkt",
        "vorkenntnisse",
        "er",
        "spezial",
        "system",
        "erste",
        "detail",
    ]
)
_OF: Final = lazy(
    r"\b(?:fach|grund|basis|vor)?kenntnisse?n?(?: und erfahrung(?:en)?)? (?:in|im|der|des|zu|zum"
    r"|zur|über|mit"
    r"|bezüglich|rund um|von|auf dem gebiet|im bereich|im umgang mit)(?: (?:der|den|dem"
    r"|dem bereich|bereich"
    r"|umgang mit|relevanten|gängigen))*\s+(?P<of>" + STRETCH + r")"
    r"|\b(?:sicherer?|versierter?|routinierter?|geübter?|souveräner?|guter) umgang mit(?: (?:den"
    r"|dem|der"
    r"|gängigen|üblichen))*\s+(?P<use>" + STRETCH + r")"
    r"|\b(?:(?:working |in-depth |deep |solid |good |strong )*knowledge (?:of|in)|proficien(?:cy"
    r"|t) (?:in|with)"
    r"|expertise (?:in|with)|familiarity with|familiar with|understanding of|skilled in|command of"
    r"|proficiency using)(?: (?:the|a|an))*\s+(?P<english>" + STRETCH + r")"
)
_LANGUAGE: Final = lazy(rf"sprach|\blanguage\b|\b(?:{'|'.join(NAMES)})")
# Parts of words without which a passage has none of these: cheaper than the patterns.
_OF_CUE: Final = lazy(
    "kenntnis|umgang mit|knowledge|profici|expertise|familiar|understanding|skilled|command of"
)
_FURTHER_CUE: Final = lazy("bildung|qualifi|zertifizierung")
_HELPS_CUE: Final = lazy(" helps| good to know| nice to have| a plus| handy")
# "Programmierkenntnisse in R oder Python": the tools say more.
_NAMES_TOOL: Final = lazy(r" (?:in|mit) (?:[A-Z]|[A-Z+#.]+|Python|Java\w*|C\+\+)(?=[ ,.;/)]|$)")
_FEWEST: Final = 2


def skills(plain: str, text: str, taken: bytearray) -> Iterator[Asked]:
    """Yield each skill that a passage names, as written, and mark where it stands as taken."""
    for start, end in _places(plain, text):
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            yield Asked(start, end, Requirement("skill", text[start:end]))


def _places(plain: str, text: str) -> Iterator[tuple[int, int]]:
    for found in _TOOL.finditer(plain):
        if found[0] not in _WORDS or text[found.start()].isupper():
            yield found.span()
    if _SOFT_CUES.find_matches_as_indexes(plain):
        yield from (found.span() for found in _SOFT.finditer(plain))
    if _LISTED_NAME.search(text):
        yield from (found.span() for found in _LISTED.finditer(text))
    for found in _COMPOUND.finditer(plain) if "kenntniss" in plain else ():
        if found["of"] in _NO_COMPOUND or _LANGUAGE.search(found["of"]):
            continue
        if not _NAMES_TOOL.match(text, found.end()):
            whole = plain[found.end("of")] != "-"
            yield found.span() if whole else found.span("of")
    yield from _phrases(plain, text)
    if " in " in plain:
        for marks in _MARKS.finditer(plain):
            yield from (one.span() for one in _SUBJECT.finditer(plain, *marks.span("subjects")))


def _phrases(plain: str, text: str) -> Iterator[tuple[int, int]]:
    for found in _OF.finditer(plain) if _OF_CUE.search(plain) else ():
        german = not found["english"]
        start, end = trimmed(plain, text, *found.span(str(found.lastgroup)), german=german)
        if end - start >= _FEWEST and not _LANGUAGE.search(plain, start, end):
            yield start, end
    for found in _FURTHER.finditer(plain) if _FURTHER_CUE.search(plain) else ():
        if found["named"]:
            yield found.span("named")
            continue
        start, end = trimmed(plain, text, *found.span("of"), german=True)
        if start < end:
            yield start, end
    for found in _HELPS.finditer(plain) if _HELPS_CUE.search(plain) else ():
        if not _LANGUAGE.search(found["of"]):
            yield found.span("of")
