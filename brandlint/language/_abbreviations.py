"""Abbreviations and the words that sentences begin with, as sentence splitting needs them.

Abbreviations stand without their last full stop and without spaces (`z.b`), in lower case but
for those that are abbreviations with a capital alone.
"""

from __future__ import annotations

from typing import Final

# A sentence never ends after these: something must follow.
_OPEN: Final = """
    dr prof dipl ing mrs ms messrs bzw bspw ca evtl inkl incl exkl excl einschl ausschl zzgl abzgl
    mind vgl sog insb insbes bes d.h z.b z.hd z.h z.t z.zt i.d.r i.s.v i.s.d i.v.m i.r.d i.r.v
    i.h.v u.u m.e o.g u.g s.o s.u zb dh zt vs viz cf e.g i.e eg ie approx esp attn tel fax nr nrn
    nos hrsg hg lt bzgl betr zw angel ehem entspr versch stellv wiss techn kaufm kfm abgeschl
    exam staatl gepr allg derz vorauss regelm mtl jährl tägl monatl wöchentl verantw resp dt engl
    franz ggf
"""

# The same, but only with a capital: Mag. is a degree, mag a verb.
_TITLE: Final = "mag st sr jr mr rev gen capt sgt hon mob"

# A sentence may end after these, if the next word is one that begins sentences.
_WEAK: Final = """
    std stdn wo mon jhr jh jhd mio mrd tsd mill o.ä u.ä p.a p.m p.w p.h p.t co inc ltd corp llc bros
    asst mgr
    dept univ assoc ext str pl ave blvd rd apt b.sc m.sc b.a m.a b.eng m.eng ph.d ll.m ll.b m.b.a sc
    eng phil rer nat oec habil e.v e.k e.kfm i.v i.a i.t u.a o.a u.s u.k e.u d.c n.y a.m n.chr
    v.chr abt bhf hrs yrs yr wk wks temp max min pharm päd soz geb gem zust med
    hr frl uni dir verw mitarb ausb bew vertr vollz teilz bef unbef befr unbefr wö stk
"""

# The same, but only with a capital: days and months.
_DATED: Final = """
    mo di mi do fr sa so tue tues wed thu thur thurs fri sat sun
    jan feb febr mär mar apr jun jul aug sep sept okt oct nov dez dec
"""

# These are abbreviations before a number alone: Art. 5, No. 1, S. 12.
_NUMBERED: Final = """
    no art abs s p pp fig vol kap ziff tab abb bd kl anl sec ch par lfd gr entg tech est ref
"""

# After these a list is over, so a capital begins a sentence, as after any word.
_CLOSING: Final = "usw etc uvm uva uam u.v.m u.v.a u.a.m u.s.w o.dgl u.dgl ff et.al al"

# English times: only a day or a time zone goes on after them.
TIMES: Final = frozenset({"a.m", "p.m", "p.a", "hrs", "yrs"})

OPEN: Final = frozenset(_OPEN.split()) | {word.capitalize() for word in _TITLE.split()}
WEAK: Final = frozenset(_WEAK.split()) | {word.capitalize() for word in _DATED.split()}
NUMBERED: Final = frozenset(_NUMBERED.split())
CLOSING: Final = frozenset(_CLOSING.split())

_STARTERS_DE: Final = """
    ich du er sie es wir ihr man mich dich uns euch mir dir ihm ihnen
    mein meine dein deine deinen deiner deinem sein seine unser unsere unseren unserer unserem
    euer eure ihre ihren ihrem ihrer der die das den dem des ein eine einen einem einer eines
    kein keine keinen dieser diese dieses diesen diesem jeder jede jedes jeden alle alles allen
    manche viele einige mehrere beide beides solche welche welcher welches
    wer was wann wo wie warum wieso weshalb womit wofür woran worauf wohin woher wen wem
    und oder aber denn doch sondern sowie weil wenn falls ob dass da damit obwohl während bevor
    nachdem sobald solange seit seitdem bis als indem
    in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für über unter um durch gegen
    ohne vor hinter neben zwischen ab trotz wegen statt anstatt dank laut innerhalb außerhalb
    hier dort dann danach dabei dafür dazu darum deshalb daher deswegen außerdem zudem ebenso
    auch nur noch schon jetzt heute morgen bald sofort immer nie oft manchmal vielleicht
    so somit also zuerst zunächst anschließend schließlich insgesamt natürlich selbstverständlich
    gemeinsam zusammen gerne gern bitte danke nein ja nicht nichts niemand jemand
    dadurch darüber daran darin daraus davon davor hierbei hierfür hierzu weitere weiterhin
    bewirb bewerben werde werden komm kommen freu freue freuen schick schicke schicken sende senden
    ruf rufe rufen melde melden klick klicke klicken starte starten lerne lernen erlebe erleben
    entdecke entdecken finde finden mach mache machen schreib schreibe schreiben nutze nutzen
    profitiere profitieren gestalte gestalten bring bringe bringen hast habt haben bist seid sind
    ist war hat kannst können möchtest möchten willst wollen suchst suchen arbeitest arbeiten
    interessiert neugierig klingt gesucht geboten geh gehe gehen sag sprich sprechen lies lass
    lasst gib nimm sei seien überzeuge überzeugen erfahre erfahren
"""
_STARTERS_EN: Final = """
    i you he she it we they me us them my your his her its our their mine yours ours
    the a an this that these those each every all some any no none many most both another such
    who what when where why how which whose whether
    and or but so because if although though while since unless until as once after before
    in on at by for from to with without within about above across against along among around
    behind below between beyond during into like near of off onto over through under up upon
    here there then now today tomorrow later soon always never often sometimes maybe perhaps
    also only just even still yet however therefore moreover furthermore besides instead
    first second third finally next additionally overall please thanks thank yes not nothing
    apply join send come work help build grow learn get see find start take make let lets let's
    meet bring tell give call click email contact do does did are is was were be have has had can
    could will would should may might must don't we're you're it's we'll you'll we've you've i'm
    that's there's here's they're what's who's
    interested sounds ready looking want need
"""
STARTERS: Final = {
    "de": frozenset(_STARTERS_DE.split()),
    "en": frozenset(_STARTERS_EN.split()),
}

_MONTHS: Final = """
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jan feb mär apr jun jul aug sep sept okt nov dez
"""
MONTHS: Final = frozenset(_MONTHS.split())

# Before an ordinal: am 1. Mai, im 2. Ausbildungsjahr, mit 1. Staatsexamen.
_BEFORE_ORDINAL: Final = """
    der die das dem den des am im zum zur vom beim ins ans ab bis seit mit nach vor von und oder
    jeder jede jedes jeden jedem unser unsere unseren unserem unserer dein deine deinen deinem
    deiner euer eure ihr ihre ihren ihrem ihrer mein meine sein seine ein eine einem einer kein
    dieser diese dieses diesen diesem ohne durch für gegen um in auf an zu per pro als
    abgeschlossenes abgeschlossene bestandenes bestandene jeweils spätestens frühestens
    montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
"""
BEFORE_ORDINAL: Final = frozenset(_BEFORE_ORDINAL.split())
