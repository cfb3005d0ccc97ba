"""From the file of a rule to a rule that is ready to run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NoReturn

import msgspec

from brandlint.checks import CHECKS
from brandlint.documents import Touchpoint
from brandlint.findings import Severity
from brandlint.packs.files import fail
from brandlint.packs.hints import instead
from brandlint.packs.messages import problems as message_problems
from brandlint.packs.model import Manifest, RuleFile, SeverityName, Text, Texts, spoken
from brandlint.rules import Check, Legal, Rule, Source
from brandlint.yamlio import Loaded, convert

KEBAB: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ID: Final = re.compile(rf"{KEBAB.pattern}/{KEBAB.pattern}")
_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")

KeyPath = Sequence[str | int]


def stop(loaded: Loaded, at: KeyPath, en: str, de: str) -> NoReturn:
    """Stop at the value at a key path of a file."""
    fail(loaded.path, loaded.mark(at), en, de)


def compiled(loaded: Loaded, manifest: Manifest, stem: str) -> Rule:
    """Return the rule of a file whose name without its ending is `stem`.

    Raises UserError at the place of the first mistake.
    """
    file = convert(loaded, RuleFile)
    _check_id(loaded, file.id, manifest.name, stem)
    _check_former_ids(loaded, file)
    check = _check_of(loaded, file)
    _check_message(loaded, file, check.placeholders)
    _check_examples(loaded, file)
    return Rule(
        id=file.id,
        check_type=file.check,
        check=check,
        severity=severity_of(file.severity),
        owner=file.owner,
        message=_texts(loaded, "message", file.message),
        why=_texts(loaded, "why", file.why),
        examples=file.examples,
        path=loaded.path,
        language=manifest.language,
        touchpoints=frozenset[Touchpoint](file.touchpoints),
        blocks=frozenset(file.blocks),
        grouped=file.grouped,
        preview=file.preview,
        since=file.since,
        was=file.was,
        sources=_sources(file),
        legal=_legal(loaded, file),
    )


def adjusted(
    rule: Rule,
    loaded: Loaded,
    at: KeyPath,
    params: Mapping[str, Any],
    severity: SeverityName | None = None,
) -> Rule:
    """Return a rule with other parameters or another severity.

    `at` is where the new `params` stand in the file that asks for them.
    """
    if severity:
        rule = replace(rule, severity=severity_of(severity))
    if not params:
        return rule
    merged = {**msgspec.to_builtins(rule.check), **params}
    return replace(rule, check=_build(loaded, at, type(rule.check), merged))


def severity_of(name: SeverityName) -> Severity:
    """Return the severity that a name in a file stands for."""
    return Severity[name.upper()]


def _check_id(loaded: Loaded, rule_id: str, pack: str, stem: str) -> None:
    wanted = f"{pack}/{stem}"
    if rule_id == wanted and ID.fullmatch(wanted):
        return
    if not KEBAB.fullmatch(stem):
        stop(
            loaded,
            ["id"],
            f"the file name {stem!r} is not in kebab-case: use a-z, 0-9 and '-'",
            f"der Dateiname „{stem}“ hat andere Zeichen als a-z, 0-9 und „-“: benennt ihn um",
        )
    stop(
        loaded,
        ["id"],
        f"the id {rule_id!r} must be the pack and the name of the file: {wanted!r}",
        f"die ID „{rule_id}“ muss aus Regelpaket und Dateiname bestehen: „{wanted}“",
    )


def _check_former_ids(loaded: Loaded, file: RuleFile) -> None:
    for index, former in enumerate(file.was):
        if not ID.fullmatch(former) or former == file.id:
            stop(
                loaded,
                ["was", index],
                f"{former!r} is no former id: write another 'pack/slug'",
                f"„{former}“ ist keine frühere ID: schreibt eine andere „paket/regel“",
            )


def _check_of(loaded: Loaded, file: RuleFile) -> Check:
    type_ = CHECKS.get(file.check)
    if type_ is None:
        en, de = instead(file.check, CHECKS)
        stop(
            loaded,
            ["check"],
            f"there is no check {file.check!r}{en}",
            f"die Prüfung „{file.check}“ gibt es nicht{de}",
        )
    return _build(loaded, ["params"], type_, file.params)


def _build(loaded: Loaded, at: KeyPath, type_: type[Check], params: Mapping[str, Any]) -> Check:
    check = convert(replace(loaded, value=_with(loaded.value, at, dict(params))), type_, at=at)
    for path, en, de in check.problems():
        steps = [int(i) if i else name for i, name in _STEP.findall(path)]
        stop(loaded, [*at, *steps], en, de)
    return check


def _with(value: Any, at: KeyPath, part: Any) -> Any:
    """Return plain data with the part at a path of keys replaced."""
    if not at:
        return part
    below = value.get(at[0]) if isinstance(value, dict) else {}
    return {**value, at[0]: _with(below, at[1:], part)}


def _texts(loaded: Loaded, key: str, text: Text) -> Mapping[str, str]:
    texts = spoken(text)
    if not all(one.strip() for one in texts.values()) or not texts:
        stop(
            loaded,
            [key],
            f"{key} has no text: write one, or one for de and en each",
            f"{key} enthält keinen Text: schreibt einen, oder je einen für de und en",
        )
    return texts


def _check_message(loaded: Loaded, file: RuleFile, placeholders: frozenset[str]) -> None:
    for name, said in (("message", file.message), ("why", file.why)):
        for at, text in _texts_of(name, said):
            for en, de in message_problems(text, placeholders):
                stop(loaded, at, en, de)


def _texts_of(name: str, said: Text | None) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(said, Texts):
        yield from (((name, key), one) for key in ("de", "en") if (one := getattr(said, key)))
    elif said is not None:
        yield (name,), said


def _check_examples(loaded: Loaded, file: RuleFile) -> None:
    for kind, texts in (("flagged", file.examples.flagged), ("clean", file.examples.clean)):
        if not texts:
            stop(
                loaded,
                ["examples", kind],
                f"examples.{kind} is empty: add a text, it is the rule's test",
                f"examples.{kind} ist leer: ergänzt einen Text, er ist der Test der Regel",
            )
    for index, example in enumerate(file.examples.flagged):
        for which, seen in enumerate(example.seen):
            if seen not in example.text:
                stop(
                    loaded,
                    ["examples", "flagged", index, "seen", which],
                    f"{seen!r} does not occur in the text of the example: write it as it is there",
                    f"„{seen}“ kommt im Text des Beispiels nicht vor: schreibt es genau wie dort",
                )


def _sources(file: RuleFile) -> tuple[Source, ...]:
    return (file.source,) if isinstance(file.source, Source) else file.source


def _legal(loaded: Loaded, file: RuleFile) -> Legal | None:
    """Return the law that a rule rests on; what belongs to it stands in the file in full."""
    given = {
        "jurisdiction": file.jurisdiction,
        "status": file.status,
        "valid_from": file.valid_from,
    }
    if not any(given.values()) and file.valid_to is None:
        return None
    for key, value in given.items():
        if not value:
            stop(
                loaded,
                [next(other for other in (*given, "valid_to") if getattr(file, other))],
                f"a legal rule needs {', '.join(given)}: add {key!r}",
                f"eine Rechtsregel braucht {', '.join(given)}: ergänzt „{key}“",
            )
    _check_period(loaded, file)
    if not any(source.checked for source in _sources(file)):
        stop(
            loaded,
            ["source"],
            "a legal rule needs a source with 'checked', the day somebody last looked",
            "eine Rechtsregel braucht eine Quelle (source) mit „checked“, dem Tag der letzten"
            " Durchsicht",
        )
    assert file.jurisdiction
    assert file.status
    return Legal(
        jurisdiction=file.jurisdiction,
        status=file.status,
        valid_from=file.valid_from,
        valid_to=file.valid_to,
    )


def _check_period(loaded: Loaded, file: RuleFile) -> None:
    if file.valid_from and file.valid_to and file.valid_to < file.valid_from:
        stop(
            loaded,
            ["valid_to"],
            "valid_to is before valid_from: exchange them",
            "valid_to liegt vor valid_from: tauscht sie",
        )
