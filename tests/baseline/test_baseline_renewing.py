"""What becomes of entries once their document is checked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from baseline_makers import TODAY, found
from hypothesis import given
from hypothesis import strategies as st

from brandlint.baseline import Stamp, Tally, added, kept, places_of, renewed

STAMP = Stamp(TODAY, by="Erika", reason="Leitbild")
ONE, OTHER = found(), found("kurze Wege")


def test_a_new_entry_tells_who_why_when_and_what():
    (entry,) = renewed((), [ONE], STAMP)
    assert (entry.rule, entry.text, entry.count) == ("marke/empty", "flache Hierarchien", 1)
    assert (entry.by, entry.reason, entry.date, entry.expires) == ("Erika", "Leitbild", TODAY, None)


def test_the_same_twice_is_one_entry_that_counts_to_two():
    (entry,) = renewed((), [ONE, ONE], STAMP)
    assert entry.count == 2


def test_a_third_one_is_new():
    tally = Tally(renewed((), [ONE, ONE], STAMP))
    assert [tally.entry_for(ONE, ONE.place) is not None for _ in range(3)] == [True, True, False]


def test_an_update_keeps_day_and_reason_adds_the_new_and_drops_the_gone():
    before = renewed((), [ONE, OTHER], STAMP)
    third = found("Freu")
    later = Stamp(TODAY + timedelta(30), by="Max", reason="neu")
    after = {entry.text: entry for entry in renewed(before, [ONE, third], later)}
    assert set(after) == {"flache Hierarchien", "Freu"}
    assert (after["flache Hierarchien"].by, after["flache Hierarchien"].date) == ("Erika", TODAY)
    assert (after["Freu"].by, after["Freu"].date) == ("Max", later.today)


def test_pruning_drops_the_gone_and_adds_nothing():
    before = renewed((), [ONE, ONE, OTHER], STAMP)
    (entry,) = kept(before, [ONE, found("Freu")])
    assert (entry.text, entry.count) == ("flache Hierarchien", 1)


def test_a_renamed_rule_is_known_and_gets_its_new_name():
    before = renewed((), [ONE], STAMP)
    renamed = replace(ONE, rule_id="marke/hollow", former=("marke/empty",))
    assert Tally(before).entry_for(renamed, renamed.place) is not None
    (entry,) = renewed(before, [renamed], Stamp(TODAY + timedelta(9)))
    assert (entry.rule, entry.date, entry.reason) == ("marke/hollow", TODAY, "Leitbild")


def test_another_rule_at_the_same_place_is_not_accepted():
    tally = Tally(renewed((), [ONE], STAMP))
    assert tally.entry_for(found(rule="marke/other"), ONE.place) is None


def test_rules_that_a_run_leaves_out_keep_their_entries():
    before = renewed((), [ONE], STAMP)
    assert kept(before, [], ["marke/empty"]) == before
    assert renewed(before, [], STAMP, ["marke/empty"]) == before
    assert not Tally(before).stale(["marke/empty"])
    assert Tally(before).stale() == before


def test_what_has_expired_is_accepted_again_for_as_long_as_before():
    before = renewed((), [ONE], Stamp(TODAY, timedelta(90)))
    later = TODAY + timedelta(91)
    assert before[0].expired(later)
    assert not before[0].expired(later - timedelta(1))
    (entry,) = renewed(before, [ONE], Stamp(later))
    assert (entry.date, entry.expires) == (later, later + timedelta(90))
    (entry,) = renewed(before, [ONE], Stamp(later, timedelta(7)))
    assert entry.expires == later + timedelta(7)


def test_what_is_missing_is_known_whatever_stands_in_its_stead():
    missing = replace(ONE, topic=("Es fehlt", "Gehalt"), place=replace(ONE.place, context="salary"))
    elsewhere = replace(missing, place=replace(OTHER.place, context="salary"))
    tally = Tally(renewed((), [missing], STAMP))
    assert tally.entry_for(elsewhere, places_of(elsewhere)[0]) is not None


def test_adding_the_same_again_changes_nothing():
    before = renewed((), [ONE, OTHER], STAMP)
    assert added(before, before) == before


def test_what_is_decided_later_counts_and_never_fewer_places():
    before = renewed((), [ONE, ONE], STAMP)
    (entry,) = added(before, renewed((), [ONE], Stamp(date(2027, 1, 1), by="Max")))
    assert (entry.by, entry.count) == ("Max", 2)


_findings = st.lists(
    st.sampled_from([ONE, OTHER, found("Freu"), found("Freu", rule="marke/other")]), max_size=8
)


@given(before=_findings, after=_findings)
def test_an_update_accepts_exactly_what_is_found(before, after):
    entries = renewed(renewed((), before, STAMP), after, STAMP)
    assert sum(entry.count for entry in entries) == len(after)
    tally = Tally(entries)
    assert all(tally.entry_for(one, one.place) for one in after)
    assert not tally.stale()


@given(before=_findings, after=_findings)
def test_pruning_never_accepts_more_and_keeps_all_that_is_found(before, after):
    entries = renewed((), before, STAMP)
    pruned = kept(entries, after)
    assert {entry.key for entry in pruned} <= {entry.key for entry in entries}
    was, now = Tally(entries), Tally(pruned)
    assert [bool(was.entry_for(o, o.place)) for o in after] == [
        bool(now.entry_for(o, o.place)) for o in after
    ]
