"""The words that tell calls from nouns, questions and statements. Data, compiled by hand."""

from __future__ import annotations

from typing import Final

from brandlint.language._lists import words

# Imperatives that are nouns or other words as well: they need a word behind that goes with a verb.
ALSO_OTHERS: Final = words(
    """
    achte arbeit atem bau baue bade bericht beginn besuch besuche bitte blick blicke buch danke
    dauer decke dien dank dreh drucke ehre ende erbe ernte eile fall feier film filme folge form
    forme frage freude führe grenze gründe grüße hafte halt hefte heim hilfe hoffe kauf klage koch
    kosten kritik küsse lage lager land lande laut leere lehre leite leiste liebe liste lohn lose
    lob lauf lüge mache mahl mangel messe miete mühe nähe nutze nutz ordne öl pack park pass pause
    pflege plan plane post probe prüfe rat rate rede regel reise reiche ruf rufe ruhe rücke runde
    sage schatz schicht schicke schlaf schritt schule schutz schätze sende setz sitz sorge spare
    spende spiel spiele sport sprache start steige stell stelle stimme streit stufe suche tag tanz
    teil teile test text tipp ton trag traum treffe treib treff trink turn urteil verein verkauf
    vertrag verlauf wache wachs wahl wand warte wechsel weil weile wein weise wende wert werk wirk
    wunsch würde zahl zeichen ziele zweifel fest statt klar frei gut hoch wohn ruhig gleich kenn
    biet biete reif schein beruf versuch versuche vermittler erfolg fehl bild bilde leben stern
    angel sammel kick leid end acht antwort red wett zünd bet tast heft fang kehr reich such spring
    start check chat weiter weitere tage sichere mal passe mail
    erfolge berichte belege
    """
)
# Those of them that are no calls in lower case either, behind a comma or "dann".
LOWER_OTHERS: Final = words(
    """
    achte acht bitte dank danke gleich laut weise weil wert fest statt klar frei gut hoch ruhig reif
    weiter weitere sichere mal heim halt lose leere reiche end
    """
)
# "Sei es früh, sei es spät", "Bitte nicht rauchen", "Bitte um Rückruf".
NEVER_CALLS: Final = {("sei", "es"), ("bitte", "nicht"), ("bitte", "um")}
# Words between "Fragt" and what it calls for: "Fragt einfach unser Team".
SOFTENING: Final = words("einfach gern gerne doch mal bitte schnell ruhig gleich auch")
# "Bei Interesse senden Sie uns eine Mail": what it takes for a call behind it.
OCCASIONS_BEGIN: Final = words("Bei Für Zur Zum")
OCCASIONS: Final = (
    "nteresse", "ragen", "rage", "edarf", "nklarheiten", "roblemen", "nformationen", "uskünfte",
    "ewerbung", "nliegen", "erminvereinbarung", "nmeldung", "nterstützung", "fallen",
)  # fmt: skip
BEHIND_CALLS: Final = words("dich dir uns mich bitte einfach gern gerne euch")
WITH_VERBS: Final = words(
    """
    dich dir uns mich mir euch mal doch einfach jetzt gern gerne hier heute noch nicht vorbei dein
    deine deinen deinem deiner den die das dem ein eine einen einem unser unsere unseren unserem
    unserer alle alles ihn sie es schnell selbst gemeinsam zusammen direkt online deshalb dafür dazu
    daran bitte dabei los rein weiter immer nie niemals diese diesen diesem dieses
    """
)
PARTICLES: Final = words("an auf aus mit bei ein los zu")
# Polite calls that stand behind another clause; other verbs there tell: "arbeiten Sie in Teilzeit".
CALLS: Final = words(
    """
    bewerben senden schicken rufen melden kommen schreiben kontaktieren nutzen besuchen sprechen
    wenden füllen klicken teilen informieren lesen überzeugen zögern richten fragen reichen laden
    vereinbaren werden lassen lernen entdecken machen nehmen schauen freuen
    """
)
NO_CALLS: Final = words(
    """
    haben sind können möchten wollen sollten müssen dürfen mögen hätten wären würden könnten sollen
    """
)
TO_HAVE: Final = words("keine Mut Geduld den Vertrauen")
# They tell that "Freue mich auf deine Nachricht" leaves out its ich.
FIRST_PERSON: Final = words(
    "ich Ich mich mir mein meine meinen meinem meiner bin habe würde möchte kann"
)
# Of those, what he or she does as well.
THIRD_AS_WELL: Final = words("habe würde möchte kann")
YOURS: Final = words("dich dir dein deine deinen deinem deiner")
# Behind these a noun becomes a verb: "begleite" has nothing of "Leite".
PREFIXES_OF_VERBS: Final = ("be", "er", "ent", "ver", "zer")
# Plural forms that ask or state more often than they call.
STATES: Final = words("habt könnt wollt müsst dürft sollt mögt möchtet wisst wärt hättet könntet")
CALLS_TO_YOU_ALL: Final = words(
    """
    werdet seid kommt schickt meldet bewerbt macht lasst ruft schaut schreibt sendet nutzt entdeckt
    erlebt gestaltet helft sprecht nehmt gebt bringt lernt besucht zeigt freut fragt startet
    """
)
TO_YOU_ALL: Final = words(
    """
    euch uns ins zu zum zur dabei mit vorbei Teil mal doch jetzt eure eurer euren eurem unsere unser
    unseren los
    """
)
ENGLISH_LEADS: Final = words("please so then now just simply always never also kindly and or")
SUBORDINATORS: Final = words(
    """
    if when whether because as once before after since while until unless although to in for with
    ready curious interested today tomorrow tonight here
    """
)
GO_WITH_VERBS: Final = words(
    """
    a an the our your us you it them this that these those all any every each some new with for in
    on at to from as up out together closely into about across through over by how what where why
    their his her its my me yourself more both directly independently regularly proactively here
    there now today well hard around alongside against towards high large complex existing various
    multiple other different own quickly remotely remote part online today yourself everything
    weekly daily monthly regular key major local small large great good better clear strong digital
    internal external technical everyone people anyway whatever whichever
    """
)
SURE_LEADS: Final = words("never please always don't don’t not")
PREPOSITIONS: Final = words("for in of with to on at from as")
# "Experience in sales", "Love for numbers", but "Work with us", "Report to the board".
NOUNS_BEFORE_PREPOSITIONS: Final = words(
    """
    cover open love value trust demand respect experience access support research interest change
    contact advance process review test
    practice approach address design welcome position record project program product study use
    increase balance challenge experiment exposure passion guide host issue question range
    """
)
VERBS_OF_SENTENCES: Final = words(
    "is are was were have has will can may must am be been do does did"
)
LETTING: Final = words("let's let’s don't don’t lets")
LEADS: Final = words("bitte dann jetzt also einfach nun und oder so deshalb darum")

# No call but the name of what is clicked: "Apply button".
PARTS_OF_PAGES: Final = words("button buttons link links page form forms deadline")
# Words behind which a verb begins the next task rather than a noun.
OBJECTS_BEGIN: Final = words(
    "a an the our your their us it them this these those each every all any new"
)
SAID_OF_NOUNS: Final = words(
    """
    needed wanted required paid included provided sought available welcome start starts begin
    arrive matter matters from after before during
    """
)
# Nouns that a noun which may be a verb goes together with.
COMPOUNDS: Final = {
    "care": words("workers homes assistants managers teams packages settings professionals"),
    "share": words("options schemes plans"),
    "stock": words("options shares"),
    "test": words("results drives engineers managers teams"),
    "travel": words("costs expenses allowances times agents"),
    "study": words("grants loans days trips groups"),
    "work": words("hours days permits clothes trips schedules placements settings anniversaries"),
    "market": words("leaders rates stalls towns"),
    "support": words("workers engineers assistants staff"),
    "sales": words("targets leads"),
    "help": words("desks"),
    "project": words("managers teams"),
    "process": words("engineers operators"),
    "plant": words("operators managers"),
    "code": words("reviews"),
    "open": words("days evenings positions roles vacancies jobs"),
    "change": words("managers"),
}
