// The overview: where the texts stand, and where work pays first.

function drawOverview(main) {
  const documents = data.documents;
  fill(main, {}, [
    el("h2", { class: "hidden" }, words.overview),
    el("div", { class: "tiles" }, scoreTile(documents), OWNERS.map(ownerTile), failureTile()),
    failureList(),
    el(
      "div",
      { class: "cards" },
      ruleCard(),
      el("div", {}, dimensionCard(documents), spreadCard(documents), driftCard(documents)),
    ),
    documentTable(documents),
    acceptedList(),
    noteList(),
  ]);
}

function scoreTile(documents) {
  const points = Math.round(mean(documents.map((one) => one.score[0])));
  const around = 2 * Math.PI * 42;
  const ring = (extra) => svg("circle", { cx: 50, cy: 50, r: 42, ...extra });
  const picture = svg(
    "svg",
    { viewBox: "0 0 100 100", "aria-hidden": "true", class: `ring ${band(points)}` },
    ring({ class: "rest" }),
    ring({ class: "part", "stroke-dasharray": `${(around * points) / 100} ${around}` }),
    svg("text", { x: 50, y: 52 }, documents.length ? String(points) : "–"),
  );
  const said = el(
    "p",
    {},
    el("span", { class: "hidden" }, `${points} `),
    el("strong", {}, words.score_mean),
    el("span", {}, inTexts(documents.length)),
  );
  return el("div", { class: "tile score" }, picture, said);
}

function ownerTile(owner) {
  const found = data.findings.filter((one) => one.owner === owner);
  const counts = SEVERITIES.map((one) => [one, found.filter((finding) => finding.severity === one).length]);
  return el(
    "button",
    { type: "button", class: "tile", onclick: () => go({ tab: owner }) },
    el("span", { class: "big" }, number.format(found.length)),
    el("strong", {}, words[`${owner}_tab`]),
    el(
      "span",
      { class: "counts" },
      counts.filter(([, n]) => n).map(([one, n]) => severityMark(one, n)),
    ),
  );
}

/** A sign and a count of a severity; the sign's shape tells it apart without colour. */
function severityMark(severity, count = null) {
  const name =
    count === null || count === 1
      ? words[severity]
      : words[{ error: "errors", warning: "warnings", note: "notes_many" }[severity]];
  return el(
    "span",
    { class: `severity ${severity}` },
    el("i", { "aria-hidden": "true" }),
    count === null ? name : [`${number.format(count)} `, name],
  );
}

function failureTile() {
  if (!data.failures.length) return null;
  return el(
    "div",
    { class: "tile failed" },
    el("span", { class: "big" }, number.format(data.failures.length)),
    el("strong", {}, words.failures),
  );
}

function failureList() {
  if (!data.failures.length) return null;
  const items = data.failures.map((one) => el("li", {}, el("b", {}, one.path), `: ${one.reason}`));
  return el(
    "section",
    { class: "card alert" },
    el("h3", {}, words.failures),
    el("p", { class: "hint" }, words.failures_note),
    el("ul", {}, items),
  );
}

function dimensionCard(documents) {
  const bars = PARTS.map((part, at) => {
    const points = Math.round(mean(documents.map((one) => one.score[at + 1])));
    return bar(words[part], String(points), points / 100, { tone: band(points) });
  });
  return el(
    "section",
    { class: "card" },
    el("h3", {}, words.dimensions),
    el("ul", { class: "bars" }, bars),
    el("p", { class: "hint" }, words.score_note),
  );
}

function spreadCard(documents) {
  const counts = Array(10).fill(0);
  for (const one of documents) counts[Math.min(9, Math.floor(one.score[0] / 10))] += 1;
  const most = Math.max(1, ...counts);
  const columns = counts.map((count, at) => {
    const [low, high] = [at * 10, at === 9 ? 100 : at * 10 + 9];
    const column = el("span", { class: `column ${band(low + 5)}`, "aria-hidden": "true" });
    column.style.height = `${count ? Math.max(3, (count / most) * 100) : 0}%`;
    const label = el("span", { class: "hidden" }, say(words.spread_bar, low, high, count));
    return el(
      "li",
      {},
      label,
      el(
        "span",
        { class: "shaft", "aria-hidden": "true" },
        el("small", {}, count ? number.format(count) : ""),
        column,
      ),
      el("small", { "aria-hidden": "true" }, String(low)),
    );
  });
  return el("section", { class: "card" }, el("h3", {}, words.spread), el("ol", { class: "spread" }, columns));
}

function ruleCard() {
  const rules = new Map();
  for (const one of data.findings) {
    const rule = rules.get(one.rule) ?? {
      count: 0,
      texts: new Set(),
      owner: one.owner,
      message: one.message,
    };
    rule.count += 1;
    rule.texts.add(one.doc);
    rules.set(one.rule, rule);
  }
  const ranked = [...rules].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, 10);
  const bars = ranked.map(([id, rule]) =>
    bar(
      rule.count === 1 ? rule.message : say(words.example, rule.message),
      number.format(rule.count),
      rule.count / ranked[0][1].count,
      {
        tone: rule.owner,
        detail: `${words[`${rule.owner}_tab`]} · ${id} · ${inTexts(rule.texts.size)}`,
        onclick: () => go({ tab: rule.owner, rule: id }),
      },
    ),
  );
  if (!bars.length)
    return el(
      "section",
      { class: "card" },
      el("h3", {}, words.rules),
      el("p", { class: "hint" }, words.clean),
    );
  return el(
    "section",
    { class: "card" },
    el("h3", {}, words.rules),
    el("ol", { class: "bars" }, bars),
    el("p", { class: "hint" }, words.rules_hint),
  );
}

function documentTable(documents) {
  const counts = documents.map(() => 0);
  for (const one of data.findings) if (one.doc !== null) counts[one.doc] += 1;
  const rows = documents.map((one, at) => ({
    at,
    one,
    keys: [one.title.toLowerCase(), one.touchpoint, one.words, ...one.score, counts[at]],
  }));
  const names = [
    words.document,
    words.touchpoint,
    say(words.words_many, "").trim(),
    words.score,
    ...PARTS.map((part) => words[part]),
    words.findings,
  ];
  const body = el("tbody");
  const heads = names.map((name, column) => {
    const button = el("button", { type: "button", onclick: () => sort(column) }, name);
    return el("th", { scope: "col", class: column > 1 ? "figure" : "" }, button);
  });
  let order = { column: 3, down: false };
  const draw = () => {
    const { column, down } = order;
    const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    rows.sort((a, b) => before(a.keys[column], b.keys[column]) * (down ? -1 : 1) || a.at - b.at);
    heads.forEach((head, at) =>
      head.setAttribute("aria-sort", at === column ? (down ? "descending" : "ascending") : "none"),
    );
    body.replaceChildren(...rows.map(documentRow));
  };
  const sort = (column) => {
    order = { column, down: order.column === column && !order.down };
    draw();
  };
  draw();
  const table = el(
    "table",
    {},
    el("caption", { class: "hidden" }, words.documents),
    el("thead", {}, el("tr", {}, heads)),
    body,
  );
  return el(
    "section",
    { class: "card wide" },
    el("h3", {}, words.documents),
    el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.documents }, table),
  );
}

function documentRow({ at, one, keys }) {
  const open = el(
    "button",
    { type: "button", class: "link", onclick: () => go({ tab: "texts", document: at }) },
    one.title,
  );
  const where = el(
    "small",
    {},
    one.path,
    one.draft ? ` · ${words.draft}` : "",
    one.partly ? ` · ${words.partly}` : "",
  );
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, open, where),
    el("td", {}, data.touchpoints[one.touchpoint] ?? one.touchpoint),
    el("td", { class: "figure" }, number.format(one.words)),
    one.score.map((points) => el("td", { class: "figure" }, badge(points))),
    el("td", { class: "figure" }, number.format(keys.at(-1))),
  );
}

function acceptedList() {
  if (!data.accepted.length) return null;
  const items = data.accepted.map((one) =>
    el(
      "li",
      {},
      el("b", {}, one.path),
      ` ${one.message} `,
      el(
        "small",
        {},
        [one.rule, words[`by_${one.by}`], one.reason && `${words.reason}: ${one.reason}`]
          .filter(Boolean)
          .join(" · "),
      ),
    ),
  );
  return el(
    "details",
    { class: "card wide" },
    el("summary", {}, `${words.accepted} (${number.format(data.accepted.length)})`),
    el("ul", { class: "plain" }, items),
  );
}

function noteList() {
  const notes = [...data.notes, ...(data.skipped ? [say(words.skipped, data.skipped)] : [])];
  return notes.length
    ? el(
        "details",
        { class: "card wide" },
        el("summary", {}, words.notes),
        el(
          "ul",
          { class: "plain" },
          notes.map((one) => el("li", {}, one)),
        ),
      )
    : null;
}
