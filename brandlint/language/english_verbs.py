"""English verbs: irregular participles, and the bare verbs of recruiting copy. Data.

Compiled by hand from the list of irregular verbs that any grammar has and from the vocabulary
of tasks and calls.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandlint.language._lists import words

_IRREGULAR: Final = words(
    """
    arisen awoken beaten become begun bent bet bid bitten bled blown born borne bought bound
    bred broken brought built burnt burst cast caught chosen come cost cut dealt done drawn
    driven drunk dug eaten fallen fed felt flown forbidden forgiven forgotten fought found
    frozen given gone ground grown heard held hidden hit hung hurt kept known laid lain learnt
    led left lent let lit lost made meant met overcome overseen oversubscribed overtaken paid
    proven put quit read rebuilt redone reset rethought rewritten ridden risen run rung said sat
    seen sent set sewn shaken shown shrunk shut slept slid sold sought sown spent split spoken
    spread spun stolen stood struck stuck sung sunk swept sworn swum taken taught thought thrown
    told torn understood undertaken undone upheld withdrawn withheld woken won worn woven
    written
    """
)
# Behind "be" these are states or feelings of somebody, not deeds of somebody else.
ADJECTIVES: Final = words(
    """
    accomplished accustomed acquainted advanced aged amazed ashamed balanced based blessed bored
    born committed complicated concerned confused connected convinced crowded dedicated
    delighted detail-oriented detailed determined dog-friendly done driven educated engaged
    equipped excited
    experienced feed finished fixed focused focussed frightened gifted gone headquartered
    honored honoured hundred inclined indeed informed interested invested involved left limited
    located lost married closed minded mixed motivated naked need organised organized oriented
    overwhelmed passionate pleased prepared privileged proud qualified ragged red related
    relaxed retired rooted rugged sacred satisfied scared seasoned seated self-driven
    self-motivated situated skilled sophisticated speed stuck suited supposed surprised talented
    thrilled tired unlimited unmatched unparalleled unprecedented unrelated unrivalled varied
    well-connected wicked worried
    """
)
_NO_PARTICIPLES: Final = words("indeed need speed feed hundred sacred naked red bed seed shed led")

_BARE: Final = words(
    """
    grab hold hop jump knock laugh pull ride ring sit sleep throw
    have animate archive attach bake bill celebrate cheer curate cut encrypt file grade greet harden
    iterate load localise localize log mention moderate onboard order paint patch photograph
    proofread prototype reconcile refactor restock restore retain reward scan secure ship sketch
    sort
    stack stock tackle tutor unload weigh weld
    hit
    accelerate accept access achieve act adapt add address adjust administer advance advise
    advocate align allow analyse analyze answer anticipate apply appoint approach approve
    arrange ask assemble assess assign assist assume assure attend attract audit automate be
    become begin believe belong boost brainstorm break bring build buy calculate call care carry
    catch challenge champion change chat check choose clarify clean click close coach code
    collaborate collect combine come communicate compare complete comply compose conceive
    conceptualize conduct configure connect consider consult contact contribute control convert
    convince cook coordinate craft create cultivate customize debug decide define delight
    deliver demonstrate deploy describe design detect determine develop devise diagnose direct
    discover discuss dispatch distribute do document draft draw dream drive drop earn edit
    educate elevate embrace empower enable encourage enforce engage engineer enhance enjoy
    enroll ensure enter envision escalate establish estimate evaluate examine exceed excel
    execute expand expect experience experiment explain explore express extend facilitate fill
    find fix focus follow forecast forget formulate foster gain gather generate get give go grow
    guarantee guide handle head hear help hire host identify imagine implement improve
    increase influence inform initiate innovate inspect inspire install integrate interact
    interpret interview introduce invest investigate invite issue join keep know launch lead
    learn leave let leverage liaise lift listen live look love maintain make manage map market
    maximize measure meet mentor merge migrate minimize model moderate monitor motivate move
    navigate negotiate nurture offer open operate optimise optimize orchestrate organise
    organize oversee own pack participate partner perform pick pilot pitch plan play post
    prepare present prevent prioritise prioritize process produce program promote propose
    protect prove provide publish pursue push put qualify question raise reach read receive
    recognise recognize recommend record recruit reduce refer refine register reinforce remember
    repair replace report represent research resolve respond rethink review run save scale
    schedule scroll see seize select sell send serve set shape share shift show sign simplify
    solve source speak specify spend spread stand start stay step stop streamline strengthen
    structure study submit succeed suggest supervise supply support swap switch take talk target
    teach tell test think thrive track train transform translate travel troubleshoot try tune
    turn understand unleash unlock update upgrade upload use validate verify visit volunteer
    wait walk want watch wear welcome win work worry write
    abide accompany acquire activate adopt afford agree amend annotate arrive attain avoid await
    award bank bathe blend blog book bottle box brew brief broaden brush budget bundle calibrate
    campaign capture cater chair chase chop cite compile compute confirm construct convey copy
    correct count cover crunch deal decorate deepen defend deputise dial dig disinfect dismantle
    dispense display dress drill dust embark embed endorse enquire enrich enrol entertain equip
    erect evolve exchange exhibit export extract face farm feed feel fetch field film filter
    finalise finish fit flag fold forge forward frame fulfil fulfill fund furnish garden glaze
    govern grind harvest heal hear illustrate import include instruct invent invoice iron judge
    juggle label lend lobby lock mail mark master mediate mend mind mix mop mow narrate nominate
    note notify observe obtain outline overhaul pair park pass peel persuade phone pin place plant
    plaster polish pop practise praise predict prescribe preserve price print procure progress
    prosecute prune pump purchase quote rank rate reassure recall recharge recycle redesign
    refurbish regain regulate rehearse reject relax relieve relocate remind remove render renew
    renovate rent repay reply request rescue reserve reshape retrieve return reuse revamp revise
    rework roast roll rotate route sample saw say search seat seek service sew sharpen shelve
    shoot shop sift sing slice smile soothe spot staff stage stamp steer sterilise stimulate stir
    stitch store strip strive style survey sustain sweep swim sync tailor taste tend terminate
    tidy tie time tour trace trade transport treat triage trim trust tweak type uncover undertake
    unite unpack uphold upskill usher vacuum value vary vet view voice vote wash weave weed wipe
    wire withdraw wrap
    """
)
# Verbs that begin more noun phrases than calls: "Work experience", "Support team", "Sales lead".
_ALSO_NOUNS: Final = words(
    """
    hold jump laugh pull ride ring sleep
    bill cut file grade load log order paint patch photograph prototype reward scan ship sketch sort
    stack stock tutor
    access act address advance approach audit balance boost break call care challenge champion
    change chat check coach code contact control cook craft design document draft dream
    drive drop engineer estimate experience experiment fix focus forecast function
    guarantee guide head help host increase influence interview issue launch lead
    leave lift look love map market measure mentor model monitor move offer open own pack
    partner pick pilot pitch plan play post practice present process produce program
    project question range record report research review sale scale
    schedule set share shift show sign source stand start step stop structure
    study support switch talk target test track train transfer travel try turn update
    upgrade use visit volunteer wait walk watch welcome work
    award bank blog book bottle box brief brush budget bundle campaign chair copy correct count
    cover deal display dress drill dust exchange export face farm field film filter finish fit
    flag forward frame fund garden harvest import invoice iron judge label lobby lock mail mark
    master mind mix mop pair park pass phone pin place plant plaster polish pop praise price print
    progress pump purchase quote rank rate rent reply request rescue reserve return roll route
    sample saw search seat service shoot shop spot staff stage stamp store style survey sync
    tailor taste tie time tour trade transport triage trust type usher vacuum value vet view voice
    vote weed wire
    """
)


@lru_cache(maxsize=4096)
def is_participle(word: str) -> bool:
    """Tell whether a word in lower case may be a past participle."""
    if word in _IRREGULAR:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in _NO_PARTICIPLES


def is_bare_verb(word: str) -> bool:
    """Tell whether a word in lower case is a verb that a call or a task may begin with."""
    return word in _BARE or bool(_BUILT.fullmatch(word))


def may_be_noun(word: str) -> bool:
    """Tell whether a bare verb is as often a noun: "support", "work"."""
    return word in _ALSO_NOUNS


_BUILT: Final = re.compile(r"(?:re|pre|co|over|out|up|de|un)?[a-z]{3,}(?:ize|ise|ify)")
