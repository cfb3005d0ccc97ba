"""Words that give a language away, for `detect`. All in lower case."""

from __future__ import annotations

from typing import Final

_GERMAN: Final = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keiner und oder aber
    sondern denn weil wenn dass ob als wie auch nur noch schon sehr mehr ich du er sie es wir ihr
    uns euch dich dir mich mir ihn ihm ihnen sich man mein meine dein deine deinen deinem deiner
    deines sein seine seinen seiner unser unsere unseren unserem unserer euer eure euren eurem ihre
    ihren ihrem ihrer ist sind war waren wird werden wurde wurden bist seid sei sein hast hat haben
    habt hatte kann kannst können könnt soll sollte sollten muss müssen darf dürfen möchtest möchten
    willst wollen mag wirst worden gibt geht macht machen steht liegt bietet bieten arbeitest
    arbeiten bringst für mit von vom zu zum zur bei beim auf aus nach über unter durch gegen ohne um
    ab bis seit vor hinter neben zwischen ins im am ans innerhalb während wegen trotz sowie bzw inkl
    ggf ca nicht nichts alle alles allen jede jeder jedes jeden viele vielen dieser diese dieses
    diesen diesem hier dort dann damit dabei dafür dazu da doch jetzt heute immer gern gerne bitte
    ja wer was wo wann warum welche welcher welches etwas mindestens gemeinsam zusammen an pro je
    los geht's gibt's hab hey na werde werdet unseres eures meines meinem meiner seinem seines
    teil drei vier fünf zwei sechs zehn seien könnte könnten würde würden wäre sonst weiter
    weitere rund eigentlich genau wirklich besonders außerdem
"""
_GERMAN_COPY: Final = """
    aufgabe aufgaben profil standort vollzeit teilzeit stelle stellen stellenangebot arbeitszeit
    arbeitszeiten gehalt vergütung urlaub tage kenntnisse erfahrung erfahrungen ausbildung studium
    abgeschlossene abgeschlossenes bewerbung bewerben bewirb ansprechpartner voraussetzungen
    anforderungen fragen beginn sofort gesucht suchen anforderungsprofil qualifikation leistungen
    mitarbeiter mitarbeiterin mitarbeitende kolleginnen kollegen unternehmen betrieb firma
    altersvorsorge zuschuss gute guten gut freude umgang menschen führerschein klasse wort schrift
    sicherer sichere neue neuen flexible flexiblen arbeit unbefristet unbefristeter unbefristete
    arbeitsvertrag vertrag monat jahr jahre stunden woche wochen werktage uhr freitag montag
    deutschkenntnisse englischkenntnisse vorteil wünschenswert teamfähigkeit zuverlässigkeit
    selbstständige selbstständiges arbeitsweise eigenverantwortliches kunden leitung pflege beratung
    betreuung entwicklung entwickler entwicklerin mitarbeit unterstützung karriere kontakt impressum
    datenschutz startseite willkommen angebote anschreiben lebenslauf unterlagen zeugnisse
    weiterbildung fortbildung einarbeitung gestalten planen beraten schreiben erfassen lernen
    deutschland österreich schweiz ort raum bereich abteilung büro werk lager einkauf vertrieb
    verkauf verkäufer fachkraft kraft hilfe helfer azubi auszubildende lehrer erzieher ärztin arzt
    monatlich jährlich täglich wöchentlich möglich ganz frei mal euro brutto netto ohne kosten
    schnell einfach direkt melden anrufen telefon telefonisch schicken senden mitbringen kinder haus
    tag nächste weitere eigene eigenen hohe hoher hohes moderne modernes junge leben stadt land nähe
    umgebung bundesweit wohnort sachbearbeiter sachbearbeiterin stellenausschreibung tätigkeit
    tätigkeiten zeugnis wege weg welt flache buchhaltung jobticket praktikum praktikant schüler
    studierende werkstudent wohnung auto reinigung montage baustelle küche koch köchin fahrer
    fahrerin schicht schichtarbeit nachtschicht wochenende wochenenden tarif lohn prämie prämien
    zulage zulagen zuschläge urlaubstage weihnachtsgeld urlaubsgeld firmenwagen dienstwagen
    betriebsrat gesundheit sport obst getränke kaffee einsatz einsatzort verfügung
    sprechen fließend verhandlungssicher englisch deutsch details
"""

_ENGLISH: Final = """
    the and or but of to for with from by at on if than then that this these those there here an is
    are was were be been being has have had having does did doing done not no nor you he she we they
    me him them my your his her its our their mine yours ours theirs who whom whose which what when
    where why how whether while because although unless until can could will would shall should may
    might must won't can't don't doesn't isn't aren't we're you're they're it's i'm we've you've
    we'll you'll they'll let's that's there's what's into onto over under about above below between
    through during before after again against all any both each few more most other some such only
    own same too very just ever never up down out off within without across along among around
    behind beyond upon every much many another get make want need let know
"""
_ENGLISH_COPY: Final = """
    role position responsibilities requirements required qualifications skills experience years
    salary pay vacation holiday holidays apply application applicants candidate candidates applying
    join looking hiring work working works job opening openings opportunity opportunities company
    employer employee employees people colleagues customers customer clients client degree
    bachelor's master's knowledge ability strong good great excellent fluent written spoken
    communication preferred equal hours weekly days week month year yearly annual hourly time
    location based contract permanent temporary contact email call us send tell learn grow build
    write help support lead manage design develop create plan sell teach care nurse driver teacher
    cook warehouse worker assistant engineer developer manager officer health dental pension
    insurance leave paid parental training budget bike lunch who's new open free first day start
    starting date immediately available offer offers offered including include must nice best better
    high fast clear questions question about story driving licence license valid shift shifts night
    weekend weekends overtime bonus responsible duties summary description overview what's process
    next steps office-based flexible willing willingness travel comfortable familiar familiarity
    proven track record minimum least preferred desirable essential school market world life real
    own small large staff discount discounts private healthcare spanish german fluency english sick
    pto snacks perks impact values mission vision joining sector industry finance accounting
    apprenticeship apprenticeships internship graduate entry level hire hired chef waiter clerk
    retail stock shelves order orders serve drive growth across range closing reporting stakeholders
    childcare cycle scheme hybrid allowance matching options equity wellbeing wellness
    feel enjoy tasks details relevant graduates welcome
"""

# Words that German copy has borrowed: in German text they say nothing.
_BORROWED: Final = """
    job team manager support design office training assistant engineer developer lead remote home
    benefits benefit budget bonus start plan profile story customer client open new work flexible
    standards software senior junior marketing sales feedback onboarding business data cloud
    consultant consulting controlling recruiting account key social media content product
    project events event lunch bike school care health process market best fast budget
"""

# French, Dutch, Spanish, Italian, Polish, Portuguese, Danish, Swedish, Czech, Turkish.
_OTHER: Final = """
    le la les des du une nous vous votre vos notre nos est sont avec pour dans sur chez par pas que
    qui et ou où au aux ce cette ces il elle ils être avoir vous recherchons poste équipe profil dès
    maintenant postulez leur leurs sans sous ainsi jours semaine entreprise het een van wij je jij
    jouw onze ons wat niet zijn ben bij voor naar aan ook maar dan dit dat deze heb hebt heeft wordt
    worden zoeken bieden krijgt werkt werken veel solliciteer solliciteren functie ervaring jaar uur
    el los las una unos unas con para por del al se su sus tu tus nuestro nuestra es son está que
    como más pero muy buscamos ofrecemos empresa trabajo experiencia equipo años currículum perfil
    il lo gli di che una uno con del della dei delle nel nella sono siamo tuo tua nostro nostra alla
    anche più cerchiamo offriamo lavoro esperienza azienda candidatura settimana jest się nie dla
    oraz lub od przez twoje twój nasz nasza naszej jesteśmy szukamy oferujemy praca pracy pracę
    swoje doświadczenie umowę roku um uma dos das ao não nós você sua seu nosso nossa são procuramos
    oferecemos fábrica experiência empresa trabalho anos nossa vaga vi og på til af med hos du dig
    din dit er som har kan ikke eller vores søger tilbyder arbejde gode god et den det skal vil være
    stilling och att är ett av för till vår våra vårt din ditt som inte hos söker erbjuder om oss
    arbete tjänst tjänsten erfarenhet kommer här nabízíme hledáme pro při ve se jsou jsme práce
    práci nebo také naše náš zkušenosti ve bir için ile bu olan arıyoruz sunuyoruz ekibimize iş
    deneyim un tempo buoni quiénes somos únete wymagania opis stanowiska vem trabalhar connosco
    trabalhar jobbet holdet letar bliv jobb leta collega's vacature vacatures
    medewerker klanten offre emploi emplois contrat rejoignez avantages candidature
    oferta empleo puesto requisitos trabajar lavora posizione requisiti offerta
"""

GERMAN: Final = frozenset(_GERMAN.split())
ENGLISH: Final = frozenset(_ENGLISH.split())
BORROWED: Final = frozenset(_BORROWED.split())
GERMAN_COPY: Final = frozenset(_GERMAN_COPY.split()) - GERMAN
ENGLISH_COPY: Final = frozenset(_ENGLISH_COPY.split()) - ENGLISH - BORROWED
OTHER: Final = frozenset(_OTHER.split()) - GERMAN - ENGLISH - GERMAN_COPY - ENGLISH_COPY - BORROWED
