"""German verbs: which words are forms of one. Data compiled by hand, and how to look it up.

A verb is listed without its prefixes: "einarbeiten", "bearbeiten" and "zusammenarbeiten" are
known through "arbeiten". Strong and mixed verbs have their four odd forms written out, weak
ones have them built.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandlint.language.patterns import lazy

# Infinitive, third person singular, participle, imperative singular.
_STRONG: Final = """
backen backt gebacken back / befehlen befiehlt befohlen befiehl / beginnen beginnt begonnen beginn
beißen beißt gebissen beiß / bergen birgt geborgen birg / biegen biegt gebogen bieg
bieten bietet geboten biete / binden bindet gebunden binde / bitten bittet gebeten bitte
blasen bläst geblasen blas / bleiben bleibt geblieben bleib / braten brät gebraten brat
brechen bricht gebrochen brich / brennen brennt gebrannt brenn / bringen bringt gebracht bring
denken denkt gedacht denk / dringen dringt gedrungen dring / dürfen darf gedurft -
empfehlen empfiehlt empfohlen empfiehl / essen isst gegessen iss / fahren fährt gefahren fahr
fallen fällt gefallen fall / fangen fängt gefangen fang / fechten ficht gefochten ficht
finden findet gefunden finde / fliegen fliegt geflogen flieg / fliehen flieht geflohen flieh
fließen fließt geflossen fließ / fressen frisst gefressen friss / frieren friert gefroren frier
geben gibt gegeben gib / gehen geht gegangen geh / gelingen gelingt gelungen -
gelten gilt gegolten - / genießen genießt genossen genieß / geschehen geschieht geschehen -
gewinnen gewinnt gewonnen gewinn / gießen gießt gegossen gieß / gleichen gleicht geglichen gleich
gleiten gleitet geglitten gleite / graben gräbt gegraben grab / greifen greift gegriffen greif
haben hat gehabt hab / halten hält gehalten halte / hängen hängt gehangen häng
hauen haut gehauen hau / heben hebt gehoben heb / heißen heißt geheißen heiß
helfen hilft geholfen hilf / kennen kennt gekannt kenn / klingen klingt geklungen kling
kommen kommt gekommen komm / können kann gekonnt - / kriechen kriecht gekrochen kriech
laden lädt geladen lade / lassen lässt gelassen lass / laufen läuft gelaufen lauf
leiden leidet gelitten leide / leihen leiht geliehen leih / lesen liest gelesen lies
liegen liegt gelegen lieg / lügen lügt gelogen lüg / meiden meidet gemieden meide
melken melkt gemolken melk / messen misst gemessen miss / misslingen misslingt misslungen -
mögen mag gemocht - / müssen muss gemusst - / nehmen nimmt genommen nimm
nennen nennt genannt nenn / pfeifen pfeift gepfiffen pfeif / raten rät geraten rate
reiben reibt gerieben reib / reißen reißt gerissen reiß / reiten reitet geritten reite
rennen rennt gerannt renn / riechen riecht gerochen riech / rufen ruft gerufen ruf
schaffen schafft geschaffen schaff / scheiden scheidet geschieden scheide
scheinen scheint geschienen - / schieben schiebt geschoben schieb
schießen schießt geschossen schieß / schlafen schläft geschlafen schlaf
schlagen schlägt geschlagen schlag / schleifen schleift geschliffen schleif
schließen schließt geschlossen schließ / schmelzen schmilzt geschmolzen schmilz
schneiden schneidet geschnitten schneide / schreiben schreibt geschrieben schreib
schreiten schreitet geschritten schreite / schweigen schweigt geschwiegen schweig
schwimmen schwimmt geschwommen schwimm / schwinden schwindet geschwunden -
schwingen schwingt geschwungen schwing / sehen sieht gesehen sieh / sein ist gewesen sei
senden sendet gesandt sende / singen singt gesungen sing / sinken sinkt gesunken sink
sitzen sitzt gesessen sitz / sollen soll gesollt - / spinnen spinnt gesponnen spinn
sprechen spricht gesprochen sprich / springen springt gesprungen spring
stechen sticht gestochen stich / stehen steht gestanden steh / stehlen stiehlt gestohlen stiehl
steigen steigt gestiegen steig / sterben stirbt gestorben stirb / stoßen stößt gestoßen stoß
streichen streicht gestrichen streich / streiten streitet gestritten streite
tragen trägt getragen trag / treffen trifft getroffen triff / treiben treibt getrieben treib
treten tritt getreten tritt / trinken trinkt getrunken trink / tun tut getan tu
vergessen vergisst vergessen vergiss / verlieren verliert verloren verlier
wachsen wächst gewachsen wachs / waschen wäscht gewaschen wasch / weichen weicht gewichen weich
weisen weist gewiesen weis / wenden wendet gewandt wende / werben wirbt geworben wirb
werden wird geworden werde / werfen wirft geworfen wirf / wiegen wiegt gewogen wieg
winden windet gewunden winde / wissen weiß gewusst - / wollen will gewollt -
ziehen zieht gezogen zieh / zwingen zwingt gezwungen zwing / löschen löscht gelöscht lösch
hinterlassen hinterlässt hinterlassen hinterlass / verzeihen verzeiht verziehen verzeih
"""

_WEAK: Final = """
achten ahnen antworten arbeiten atmen baggern basteln bauen beantragen beauftragen bedeuten
bedienen beeinflussen beflügeln befähigen befürworten begegnen begeistern begleiten behandeln
behaupten beleben belohnen benötigen beobachten beraten bereichern bereiten berichten
berücksichtigen bescheinigen beschäftigen besichtigen bessern bestätigen beteiligen beten betreuen
betteln beurteilen bevorzugen bewahren bewegen bewerten bewundern bewältigen bilden blicken
blättern blühen bohren brauchen breiten bremsen buchen bügeln bürgen chatten checken danken dauern
decken dichten dienen dokumentieren drehen drohen drucken drücken dulden düngen ebnen ehren eignen
eilen einigen enden entfalten entlasten entlohnen entsorgen erben ergänzen erhöhen erinnern
erleben erledigen erläutern ermitteln ermuntern ermächtigen ermöglichen ernten erreichen ersetzen
erstatten erwarten erweitern erwähnen erzeugen erzählen fahnden fassen faszinieren fehlen feiern
fertigen festigen feuern filmen filtern finanzieren folgen fordern formen forschen fragen freuen
frischen färben fördern fügen fühlen führen füllen fürchten gehören gestalten gewähren glauben
gliedern glänzen gründen grüßen gucken hacken haften haken handeln harren heften heilen heizen
hindern hoffen holen händigen hören hüten impfen informieren interessieren jagen jubeln kauen
kaufen kehren kennzeichnen kicken klagen klappen kleben kleiden klettern klicken klopfen klären
knüpfen kochen kopieren kosten kreuzen kriegen kritzeln krönen kämpfen kühlen kümmern kündigen
kürzen küssen lachen lackieren lagern landen langen leben lecken leeren legen lehnen lehren
leisten leiten lenken lernen leuchten lieben liefern listen loben locken lockern lohnen lächeln
lösen lüften machen mahlen mahnen malen managen mauern melden merken mieten mindern mischen
montieren motivieren mustern mühen münden naschen neigen nicken nutzen nähen nähern nützen opfern
ordnen orientieren packen parken passen pausieren pendeln pflanzen pflastern pflegen pflücken
pflügen planen plaudern posten prallen prägen präsentieren prüfen pumpen putzen qualifizieren
quatschen quälen radeln rasen rasten rauchen recherchieren rechnen reden regeln regen regnen
reichen reifen reinigen reisen reizen reparieren richten ringen rollen rudern ruhen runden räumen
rücken rühren rüsten sagen sammeln sanieren schalten schauen scheuen schichten schicken schildern
schimmern schlichten schmieden schmieren schminken schnappen schnuppern schonen schrauben schreien
schulen schweißen schwächen schwören schätzen schütteln schützen segeln sehnen setzen sichern
sichten siedeln siegen signieren sorgen sortieren spannen sparen speichern spenden sperren
spiegeln spielen spüren stammen stapeln starten stellen steuern stiften stimmen stoppen strahlen
streben strecken streifen streuen stricken studieren stufen stärken stöbern stören stürzen stützen
suchen sägen säubern tagen tanken tanzen tasten tauchen tauen tauschen teilen telefonieren testen
texten tilgen toben trauen trennen trocknen träumen trösten turnen täuschen tönen töten umarmen
untersuchen urteilen verabreden verabschieden verantworten verbessern verdienen vereinbaren
vereinfachen verfügen vergrößern vergüten verhandeln verkürzen verlängern vermarkten vermitteln
vernetzen verpflichten verringern versichern versorgen verteidigen vertiefen vervollständigen
verwalten verwirklichen verzichten veröffentlichen wachen wagen wandern warmen warnen warten
wechseln wecken wehren weiden weigern weilen weinen weitern wenden werten wickeln widmen winken
wirken wischen wohnen wundern wurzeln wählen wünschen würdigen zahlen zaubern zeichnen zeigen
zerren zielen zweifeln zählen zögern züchten zünden ändern ärgern öffnen ölen üben übernachten
überraschen überwachen überzeugen
erkunden erkundigen retten mailen whatsappen scannen swipen heuern mitteln
"""

_SEPARABLE: Final = """
ab an aneinander auf aus auseinander bei bekannt bereit da dabei dar daran durch ein empor
entgegen fern fest fort frei gegen gewähr gut heim her herab heran heraus herbei herein herum
herunter hervor hin hinaus hinein hinter hinunter hinweg hinzu hoch kennen klar los maß mit nach
nahe nieder quer ran raus rein rum sicher statt stehen teil um umher unter vor voran voraus
vorbei vorweg vorüber wahr weg weiter wett wieder zu zurecht zurück zusammen zwischen über
überein übrig
"""
_INSEPARABLE: Final = "be emp ent er ge miss ver zer hinter über unter um durch wider voll wieder"


def _weak(infinitive: str) -> tuple[str, str, str, str]:
    stem = infinitive.removesuffix("n").removesuffix("e")
    link = "e" if re.search(r"[dt]$|[^lrhaeiouäöümn][mn]$", stem) else ""
    ge = "" if stem.endswith("ier") else "ge"
    return infinitive, f"{stem}{link}t", f"{ge}{stem}{link}t", stem + link


_TABLE: Final = [
    *(_weak(word) for word in _WEAK.split()),
    *(row.split() for row in _STRONG.strip().replace("\n", " / ").split(" / ")),
]
_INFINITIVES: Final = frozenset(row[0] for row in _TABLE)
_WEAK_INFINITIVES: Final = frozenset(_WEAK.split())
_THIRDS: Final = frozenset(row[1] for row in _TABLE)
_PARTICIPLES: Final = frozenset(row[2] for row in _TABLE)
# What is left of "geschrieben" behind a prefix that takes its "ge": "beschrieben".
_BARE: Final = frozenset(word.removeprefix("ge") for word in _PARTICIPLES)
_IMPERATIVES: Final = {
    form: row[0] for row in _TABLE if row[3] != "-" for form in (row[3], row[3].removesuffix("e"))
}

SEPARABLE: Final = frozenset(_SEPARABLE.split())
_INSEPARABLES: Final = frozenset(_INSEPARABLE.split())
_PREFIXES: Final = SEPARABLE | _INSEPARABLES
_LONGEST_PREFIX: Final = max(map(len, _PREFIXES))

# Most participles show in their form; those in -en have to be known.
_REGULAR: Final = lazy(
    rf"(?:{'|'.join(sorted(SEPARABLE, key=len, reverse=True))})?"
    r"(?:ge\w{2,}t|\w{2,}iert"
    # not "übernimmst", but "verfasst"
    r"|(?:be|ver|er|ent|zer|emp|miss|über|unter|wider|hinter|voll|durch|um)\w{2,}(?:[^s]|ss)t)"
)
_ADJECTIVES: Final = """
bereit erst bekannt unbekannt überhaupt bewusst beliebt berühmt gesamt gerecht insgesamt gewohnt
genau gelegentlich verwandt erfahrungsgemäß gewiss gut geeignet berechtigt befristet unbefristet
bedingt begabt beredt verrückt umsonst unvermittelt verdammt gespannt vielleicht
"""
_NO_PARTICIPLES: Final = frozenset(_ADJECTIVES.split())


_IER: Final = """
karrier barrier papier tier quartier turnier bier klavier manier revier zier visier pier premier
hier vier scharnier portier
"""
_NOUNS_IN_IER: Final = frozenset(_IER.split())


def _rests(word: str, prefixes: frozenset[str]) -> list[str]:
    """Return what is left of a word behind each prefix that it may begin with."""
    longest = min(_LONGEST_PREFIX, len(word) - 3)
    return [word[cut:] for cut in range(2, longest + 1) if word[:cut] in prefixes]


@lru_cache(maxsize=8192)
def is_infinitive(word: str) -> bool:
    """Tell whether a word in lower case is an infinitive, which a plural form may be as well."""
    if word in _INFINITIVES or (word.endswith("ieren") and len(word) > 7):
        return True
    if word.endswith(("zu", "nd")):
        return False
    rests = _rests(word, _PREFIXES)
    return any(is_infinitive(rest.removeprefix("zu")) for rest in rests)


@lru_cache(maxsize=1024)
def is_weak(word: str) -> bool:
    """Tell whether an infinitive in lower case is one of a weak verb, whose forms are regular."""
    for rest in (word, *_rests(word, _PREFIXES)):
        if rest in _WEAK_INFINITIVES:
            return True
        if rest in _INFINITIVES:
            return False
    return word.endswith("ieren") and len(word) > 7


@lru_cache(maxsize=8192)
def is_third_person(word: str) -> bool:
    """Tell whether a word in lower case is a form such as "arbeitet", "gibt" or "betreut"."""
    if word in _THIRDS or (word.endswith("iert") and len(word) > 5):
        return True
    return any(rest in _THIRDS for rest in _rests(word, _PREFIXES - {"ge"}))


@lru_cache(maxsize=8192)
def is_participle(word: str) -> bool:
    """Tell whether a word in lower case may be a past participle: "geführt", "betreut"."""
    if word in _NO_PARTICIPLES:
        return False
    if word in _PARTICIPLES or _REGULAR.fullmatch(word):
        return True
    if not word.endswith(("en", "an")):
        return False
    if any(rest in _BARE and rest not in _PARTICIPLES for rest in _rests(word, _INSEPARABLES)):
        return True
    return any(rest in _PARTICIPLES or is_participle(rest) for rest in _rests(word, SEPARABLE))


@lru_cache(maxsize=1024)
def imperative_of(word: str) -> str | None:
    """Return the infinitive of a du-imperative in lower case ("bewirb" of "bewerben")."""
    unmuted = word[:-2] + "el" if word.endswith("le") else word  # "entwickle"
    for form in (word, word.removesuffix("e"), unmuted):
        if form in _IMPERATIVES:
            return _IMPERATIVES[form]
        if form.endswith("ier") and form not in _NOUNS_IN_IER:
            return form + "en"
        for rest in _rests(form, _INSEPARABLES - {"ge"}):
            if rest in _IMPERATIVES:
                return form.removesuffix(rest) + _IMPERATIVES[rest]
    return None
