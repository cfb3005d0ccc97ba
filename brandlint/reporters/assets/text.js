// A tab of an owner: the texts, one of them in full with its findings marked, and the findings.

const NAMES = { title: "h3", heading: "h4", list_item: "li", quote: "blockquote" };

function drawTexts(main) {
  const byDocument = new Map();
  for (const one of ofTab(state.tab)) byDocument.set(one.doc, [...(byDocument.get(one.doc) ?? []), one]);
  const all = state.tab === "texts" && !state.rule && state.severities.size === SEVERITIES.length;
  const listed = data.documents.map((_, at) => at).filter((at) => sought(at) && (all || byDocument.has(at)));
  if (!listed.includes(state.document)) state.document = listed[0] ?? -1;
  const total = sum(listed.map((at) => (byDocument.get(at) ?? []).length));
  setStatus(`${findingsSaid(total)} ${inTexts(listed.length)}`);
  main.append(
    el(
      "h2",
      { class: "intro" },
      words[state.tab === "texts" ? "texts" : `${state.tab}_tab`],
      el("small", {}, words[`${state.tab}_intro`]),
    ),
  );
  if (!listed.length) {
    main.append(
      el(
        "p",
        { class: "empty" },
        data.findings.some((one) => state.tab === "texts" || one.owner === state.tab) || state.search
          ? words.nothing
          : words.clean,
      ),
    );
    return;
  }
  const reading = el("div", { class: "reading" });
  main.append(el("div", { class: "desk" }, documentList(listed, byDocument, reading), reading));
  drawDocument(reading, byDocument.get(state.document) ?? []);
}

function documentList(listed, byDocument, reading) {
  const open = (button) => {
    list.querySelector("[aria-current]")?.removeAttribute("aria-current");
    for (const one of list.querySelectorAll("button")) one.tabIndex = -1;
    button.setAttribute("aria-current", "true");
    button.tabIndex = 0;
    state.document = Number(button.dataset.document);
    state.active = null;
    drawDocument(reading, byDocument.get(state.document) ?? []);
  };
  const items = listed.map((at) => {
    const { title, touchpoint, score } = data.documents[at];
    const count = (byDocument.get(at) ?? []).length;
    const here = at === state.document;
    const said = [
      badge(score[0]),
      el(
        "span",
        { class: "label" },
        title,
        el("small", {}, `${data.touchpoints[touchpoint] ?? touchpoint} · ${findingsSaid(count)}`),
      ),
    ];
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          "data-document": at,
          tabindex: here ? 0 : -1,
          "aria-current": here ? "true" : null,
          onclick: (event) => open(event.currentTarget),
        },
        said,
      ),
    );
  });
  const list = el("ul", {}, items);
  roving(list, "button", open);
  return el("nav", { class: "documents", "aria-label": words.documents }, list);
}

/** Show a document; its text is read only now. */
function drawDocument(reading, findings) {
  const at = state.document;
  const one = data.documents[at];
  const page = read(`page-${at}`);
  const scores = PARTS.map((part, number) => el("li", {}, `${words[part]} `, badge(one.score[number + 1])));
  const facts = [
    one.path,
    data.touchpoints[one.touchpoint] ?? one.touchpoint,
    say(words.words_many, one.words),
    one.draft && words.draft,
    one.partly && words.partly,
  ];
  const head = el(
    "header",
    {},
    badge(one.score[0]),
    el(
      "div",
      {},
      el("h3", {}, one.title),
      el("p", { class: "hint" }, facts.filter(Boolean).join(" · ")),
      el("ul", { class: "scores" }, scores),
    ),
  );
  const cards = el("ol", { class: "findings", "aria-label": words.findings }, findings.map(findingCard));
  const text = page ? textOf(page, findings) : el("p", { class: "hint" }, words.no_text);
  reading.replaceChildren(
    head,
    el(
      "div",
      { class: "pages" },
      el(
        "article",
        {
          class: "text",
          lang: ["de", "en"].includes(one.language) ? one.language : null,
          "aria-label": one.title,
        },
        text,
      ),
      el("aside", { "aria-label": words.findings }, traitsOf(page), cards),
    ),
  );
}

/** Return the blocks of a text with its findings marked. */
function textOf(page, findings) {
  const spans = findings.flatMap((one, at) =>
    one.spots.map(([start, end], nth) => ({ start, end, at, nth, severity: one.severity })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const begun = new Set();
  const parts = [];
  let list = null;
  for (const [kind, level, start, end] of page.blocks) {
    const inside = spans.filter((one) => one.start < end && one.end > start);
    const name = NAMES[kind] ?? "p";
    const block = el(
      name,
      { dir: "auto", class: kind === "heading" && level > 2 ? "minor" : kind },
      marked(page.text, start, end, inside, begun),
    );
    if (name === "li") {
      if (!list) parts.push((list = el("ul")));
      list.append(block);
    } else {
      list = null;
      parts.push(block);
    }
  }
  return parts;
}

/** Cut a stretch of text where findings begin and end, and mark what they cover. */
function marked(text, start, end, spans, begun) {
  const cuts = [...new Set([start, end, ...spans.flatMap((one) => [one.start, one.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index];
    const here = spans.filter((one) => one.start < to && one.end > from);
    if (!here.length) return text.slice(from, to);
    const fresh = here.filter((one) => !begun.has(`${one.at}.${one.nth}`));
    const told = (fresh.length ? fresh : here).map((one) => one.at);
    const worst = SEVERITIES.find((severity) => here.some((one) => one.severity === severity));
    const mark = el(
      "mark",
      { class: worst, "data-findings": here.map((one) => one.at).join(" "), onclick: () => activate(told) },
      text.slice(from, to),
    );
    // Only where a finding begins is it a stop of the Tab key.
    if (fresh.length) {
      const said = told.map((at) => `said-${at}`).join(" ");
      fill(
        mark,
        {
          tabindex: 0,
          role: "button",
          "data-told": told.join(" "),
          "aria-describedby": said,
          onfocus: () => activate(told),
        },
        [],
      );
    }
    for (const one of here) begun.add(`${one.at}.${one.nth}`);
    return mark;
  });
}
