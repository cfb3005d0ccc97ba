"""What gives recruiting copy away: words, headings and folders, for `touchpoint`."""

from __future__ import annotations

from typing import Final

from brandlint.language.patterns import lazy

# Signs that a text recruits at all, anywhere in it.
SIGN: Final = lazy(
    r"\b(bewerb|bewirb|stellenan(?:gebot|zeige)|stellenausschreibung|offene[nr]? stelle|karriere"
    r"|arbeitgeber|initiativbewerbung|ausbildungspl[aä]tz|wir suchen|suchen wir|gesucht\b"
    r"|verstärkung"
    r"|werde(?:n sie)? teil|komm (?:in|zu)|lebenslauf|anschreiben|quereinst(?:ieg|eig)"
    r"|kolleg(?:in|:in|\*in|en)|arbeiten bei|deine aufgaben|ihre aufgaben|dein profil|ihr profil"
    r"|vollzeit|teilzeit|minijob|praktikum|werkstudent|azubi|ausbildung zu|jobs?\b|einstieg"
    r"|(?:we are|we're|we’re|is|are|now) hiring|hiring\b|careers?\b|join (?:our|the|us)"
    r"|work (?:with|for) us"
    r"|(?:er|or|an|ist|staff|crew|hand|nurse|chef|cook)s? wanted\b|\ba cv\b|\bcvs? to\b"
    r"|vacanc|open (?:position|role)|job opening|apply\b|your (?:cv|resume)|cover letter"
    r"|candidates?\b"
    r"|applicants?\b|interns?\b|seeking an?\b|seeking (?:experienced|talented|motivated)"
    r"|requirements\b"
    r"|looking for (?:experienced|talented|motivated|people|someone|developers|engineers)"
    r"|years of experience"
    r"|you (?:will|have|bring|are) |you['’]ll |your (?:profile|role|team|tasks)|we offer"
    r"|all genders"
    r"|m/w/d|w/m/d|m/f/d|wir bieten|wir erwarten|(?:du|sie) bring(?:st|en)|das bringst|mitarbeiter"
    r"|berufserfahrung|abgeschlossene[sn]? (?:ausbildung|studium|berufsausbildung)"
    r"|unser(?:em)? team"
    r"|dein(?:e|en|em)? team|arbeitszeit|urlaubstage|tage urlaub|homeoffice|responsibilities"
    r"|qualifications|internship|full[- ]time|part[- ]time"
    r"|employer|recruit|we are looking for|we're looking for|looking for an?\b|salary|who you are)"
)

# Terms of work that other texts may name, too: two kinds of them give a short text away.
_TERMS: Final[dict[str, str]] = {
    "pay": r"(?:[£$€]|\b(?:chf|eur|cad|usd|gbp) )\s?\d[\d.,']*k?\+?"
    r"(?:\s?(?:-|–|to|bis)\s?[£$€]?\s?\d[\d.,']*k?)?\s?"
    r"(?:/|per |an? |p\.? ?/? ?)\s?(?:hr|hour|h|year|yr|annum|a|shift|night)\b"
    r"|\d ?(?:€|euro|franken|chf)(?: brutto)?(?:/| pro | die | in der )\s?(?:h\b|std|stunde)"
    r"|\b(?:stunden|monats)lohn\b",
    "hours": r"\d\s?(?:hours?|hrs?\.?|std\.?|stunden)\s?(?:/|an?|per|pro|die|in der|each)\s?"
    r"(?:week|wk|woche)|\bhours per week|\d-stunden-woche|\b\dx1?[0-2]s\b",
    "shift": r"\b(?:no|every other|alternate|every second|three|four) "
    r"(?:nights?|weekends?|saturdays?|sundays?|evenings?)\b|\b(?:night|day|early|late) shifts?\b"
    r"|\bshift work|\bweekends off\b|\bhome (?:by|every night)\b|(?:früh|spät|nacht)schicht"
    r"|\bkeine (?:schichten|nächte|wochenenden)",
    "asked": r"\b(?:no |some )?experience (?:is )?(?:needed|required|necessary|essential|preferred)"
    r"|\bwe(?:'ll| will)? train you|\btraining (?:given|provided)"
    r"|\b(?:licen[cs]e|cert(?:ificate)?|cpc|dbs|qts)\b[^.\n]{0,20}"
    r"\b(?:needed|required|essential|a must|please|necessary)|(?:ohne|mit) erfahrung\b"
    r"|führerschein[^.\n]{0,20}(?:nötig|erforderlich)",
    "wanted": r"\bwanted\b|\bneeded\b|\bgsuecht\b|\bimmediate start|\bper sofort"
    r"|\bstart(?:ing|s)? (?:asap|as soon|immediately|now|in|date)\b",
}
TERM: Final = lazy("|".join(f"(?P<{kind}>{words})" for kind, words in _TERMS.items()))

# What sells something: such a text needs more signs to be recruiting copy.
SALE: Final = lazy(
    r"kostenlos (?:\w+ )?testen|\bfree trial|pro monat und (?:person|nutzer|user|mitarbeit|lizenz)"
    r"|(?:per|/) ?user|per seat|jetzt (?:kaufen|bestellen)|warenkorb|add to (?:cart|basket)"
    r"|(?:request|book|get) a (?:free )?demo|demo (?:buchen|anfordern|vereinbaren)|versandkosten"
    r"|lieferzeit|zzgl\. mwst|inkl\. mwst|\bno credit card|buy now|unverbindliches angebot"
)

# Two of these, and the text seeks players.
GAME: Final = lazy(
    r"fivem|\brole-?play|\brp-server|\bin-?game[- ](?:char|name)|\(ic\)|minecraft-server|\bgilde\b"
    r"|\bclan\b|\bfraktion(?:en)?\b|altis ?life|redm\b|\braids?\b"
)

# Headings that belong to one posting.
TASKS: Final = lazy(
    r"aufgabe|das erwartet|dich (?:bei uns )?erwartet|tätigkeit|was (?:du"
    r"|sie) (?:bei uns )?(?:mach|tu|beweg)"
    r"|deine? (?:mission|job|rolle|neuer)|stellenbeschreibung|jobbeschreibung"
    r"|dein (?:arbeits)?alltag"
    r"|arbeitsalltag|responsibilit|what you(?:'|’)?(?:ll| will) (?:do|be)|you(?:'|’)?ll spend"
    r"|dut(?:y|ies)"
    r"|your (?:tasks|role|mission|day|job)|the role|this role|job (?:description|brief|profile)"
    r"|position summary|main tasks|daily work|what we expect"
)
PROFILE: Final = lazy(
    r"profil\b|anforderung|qualifikation|voraus?setzung|vorrausetzung|mitbring|bring(?:st"
    r"|en)\b[^.]*\bmit\b"
    r"|dich ausmacht|über dich|fähigkeiten|das solltest du|requirement|qualification|about you"
    r"|who you are|who we(?:'|’)?re looking for|skills|experience|your profile|good fit|perfect fit"
    r"|nice to have|this position|we expect that you|necessary qualit|eligibility|^profile"
)
OFFER: Final = lazy(
    r"wir (?:dir |ihnen |euch )?(?:bieten|geben)|bieten wir|benefits|deine vorteile|perks"
    r"|compensation"
    r"|we offer|pay range|rahmenbedingungen|gehalt|why join"
)
# Headings that speak of the employer or of several openings.
EMPLOYER: Final = lazy(
    r"\bkarriere\b|\bcareers?\b|arbeitgeber|arbeiten (?:bei|beim|in|im)\b"
    r"|stellenangebote|stellenbörse"
    r"|jobangebote"
    r"|offene (?:stellen|positionen)|aktuelle (?:stellen|möglichkeiten|job)|offenen stellen"
    r"|kein(?:e)? passende|nichts passendes|andere position|warum (?:wir|bei uns|\w+ \w+\?)"
    r"|alle jobs|unser(?:e)? (?:team|kultur|unternehmenskultur|werte)|mitarbeit"
    r"|bewerben? (?:sie|bei)"
    r"|open (?:positions|roles)|current openings|available roles|our (?:team|culture|values)"
    r"|^\W*(?:jobs|vacancies|careers|employment|recruitment) (?:at|with|in|@)\b"
    r"|^\W*work(?:ing)? (?:at|for|with|here)\b|^\W*join (?:us|our|the)\b|^\W*we(?:'|’)re hiring\W*$"
    r"|^\W*(?:current )?vacancies\W*$|life at \w|join (?:our|the) team|^\W*jobs bei"
    r"|^jobs?$|job opportunities|career opportunities|\bjobs (?:in|bei|&)|für bewerber"
    r"|internships|über uns"
    r"|werde(?:n sie)? teil|wir suchen (?:dich|sie)|verstärkung gesucht|komm ins team|initiativ"
)

# Parts of a path that hold one posting a file, or one page about the employer.
FOLDER: Final = lazy(
    r"(?:^|[/_-])(?:jobs?|stellen|stellenangebote?|stellenanzeigen?|karriere|careers?|positions?"
    r"|vacanc(?:y|ies)|openings?|postings?|job-?postings?|offene-stellen|hiring)(?=/|_|-)"
)
HUB: Final = lazy(
    r"(?:^|/)(?:karriere|careers?|jobs?|stellen|stellenangebote?|stellenboerse|jobboerse"
    r"|bewerbung|bewerber"
    r"|team|ueber-uns|über-uns|about(?:-us)?|arbeiten-bei[\w-]*|join(?:-us)?|work-with-us|vacancies"
    r"|mitarbeiten|opportunities)(?:/(?:_?index|default))?(?:\.\w+)*$"
)
AD: Final = lazy(
    r"(?:^|/)(?:ads?|anzeigen?|kampagnen?|campaigns?|social(?:-?media)?|linkedin|instagram|facebook"
    r"|meta|tiktok|xing|google-?ads|banner)(?:/|[._-]?\d*\.\w+$)"
)
# Keys of front matter that only a posting has.
_FIELDS: Final = """
    salary baseSalary gehalt location jobLocation standort employmentType employment_type
    employment datePosted validThrough valid_through department arbeitszeit start_date apply_by
    deadline hiringOrganization position remote job_type jobType contract
"""
FIELDS: Final = frozenset(_FIELDS.split())
