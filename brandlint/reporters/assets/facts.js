// What the texts promise, side by side: a row a fact, a column a touchpoint or a text.

const MOST_COLUMNS = 12;
const MOST_VALUES = 6;
let claims = null;

function drawFacts(main) {
  claims ??= read("claims");
  const listed = data.documents.map((_, at) => at).filter((at) => sought(at));
  const shape = state.columns || (listed.length > 5 ? "touchpoint" : "document");
  const columns =
    shape === "touchpoint"
      ? touchpointColumns(listed)
      : along(listed).slice(0, MOST_COLUMNS).map(documentColumn);
  setStatus(textsSaid(listed.length));
  main.append(
    el("h2", { class: "intro" }, words.claims, el("small", {}, words.claims_intro)),
    columnChoice(shape),
  );
  if (shape === "document" && listed.length > MOST_COLUMNS)
    main.append(el("p", { class: "hint" }, say(words.only_first, MOST_COLUMNS, listed.length)));
  const rows = claims.facts.map((fact, at) => factRow(fact, at, columns, shape)).filter(Boolean);
  if (!rows.length) {
    main.append(el("p", { class: "empty" }, words.no_claims));
    return;
  }
  const heads = columns.map((one) => el("th", { scope: "col" }, one.name, el("small", {}, one.detail)));
  const table = el(
    "table",
    { class: "facts" },
    el("caption", { class: "hidden" }, words.claims),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, words.fact), heads)),
    el("tbody", {}, rows),
  );
  main.append(
    el("div", { class: "card wide scroll", tabindex: 0, role: "region", "aria-label": words.claims }, table),
  );
}

/** Sort texts as a candidate meets them: the ad before the posting. */
function along(listed) {
  const order = Object.keys(data.touchpoints);
  const met = (at) => order.indexOf(data.documents[at].touchpoint);
  return [...listed].sort((a, b) => met(a) - met(b) || a - b);
}

function columnChoice(shape) {
  const choices = [
    ["touchpoint", words.by_touchpoint],
    ["document", words.by_document],
  ].map(([value, name]) =>
    el(
      "label",
      {},
      el("input", {
        type: "radio",
        name: "columns",
        value,
        checked: value === shape,
        onchange: () => go({ columns: value }),
      }),
      name,
    ),
  );
  return el("fieldset", { class: "choice" }, el("legend", {}, words.columns), choices);
}

function documentColumn(at) {
  const { title, touchpoint } = data.documents[at];
  return { name: title, detail: data.touchpoints[touchpoint] ?? touchpoint, documents: [at] };
}

function touchpointColumns(listed) {
  return Object.entries(data.touchpoints)
    .map(([key, name]) => ({ name, documents: listed.filter((at) => data.documents[at].touchpoint === key) }))
    .filter((one) => one.documents.length)
    .map((one) => ({ ...one, detail: textsSaid(one.documents.length) }));
}

function factRow(fact, at, columns, shape) {
  const cells = columns.map((column) => valuesOf(at, column.documents));
  if (cells.every((values) => !values.size)) return null;
  const all = new Set(cells.flatMap((values) => [...values.keys()]));
  // Columns that say the same set differ only where each says something.
  const sets = new Set(
    cells.filter((values) => values.size).map((values) => [...values.keys()].sort().join("\n")),
  );
  const differs = fact.one && sets.size > 1 && shape === "document" && all.size > 1;
  const name = el(
    "th",
    { scope: "row" },
    fact.label,
    differs ? el("span", { class: "differs" }, words.differs) : null,
  );
  return el("tr", { class: differs ? "differing" : "" }, name, cells.map(valueCell));
}

/** Return the values that some documents state for a fact, each with its places. */
function valuesOf(fact, documents) {
  const values = new Map();
  for (const document of documents) {
    for (const [of, value, spot, job, conditional] of claims.values[document]) {
      if (of !== fact) continue;
      const places = values.get(value) ?? [];
      places.push({ document, spot, job, conditional });
      values.set(value, places);
    }
  }
  return values;
}

function valueCell(values) {
  if (!values.size) return el("td", { class: "none" }, el("span", { "aria-hidden": "true" }, "–"));
  const ranked = [...values].sort(([, a], [, b]) => b.length - a.length);
  const items = ranked.map(([value, places]) => {
    const { document, spot, job, conditional } = places[0];
    const texts = new Set(places.map((one) => one.document)).size;
    const detail = [
      texts > 1 && `× ${number.format(texts)}`,
      texts === 1 && places.length === 1 && job && say(words.job, job),
      conditional && words.conditional,
    ];
    const said = detail.filter(Boolean).join(", ");
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "link", onclick: () => go({ tab: "texts", document, spot }) },
        value,
      ),
      said ? el("small", {}, ` ${said}`) : null,
    );
  });
  const rest = items.splice(MOST_VALUES);
  return el(
    "td",
    {},
    el("ul", {}, items),
    rest.length
      ? el("details", {}, el("summary", {}, say(words.more_values, rest.length)), el("ul", {}, rest))
      : null,
  );
}
