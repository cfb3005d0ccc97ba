// Findings as cards beside their text, and the way between a card and its place.

const MOST_QUOTED = 140;

function findingCard(finding, at) {
  const rule = data.rules[finding.rule];
  const where = finding.spots.length ? "" : finding.text ? `${words.line} ${finding.line}` : words.whole;
  const more = el(
    "div",
    { class: "more" },
    finding.why === undefined ? null : el("p", {}, data.whys[finding.why]),
    (finding.related ?? []).map(relatedPlace),
    (rule?.sources ?? []).map(([title, url]) =>
      el(
        "p",
        { class: "source" },
        `${words.source}: `,
        /^https?:\/\//.test(url)
          ? el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, title || url)
          : title,
      ),
    ),
  );
  const head = el(
    "button",
    { type: "button", class: "say", "aria-expanded": "false", onclick: () => activate([at], true) },
    severityMark(finding.severity),
    el("span", { class: "message", id: `said-${at}` }, finding.message),
  );
  const instead =
    finding.fix === undefined
      ? null
      : el("p", { class: "fix" }, `${words.instead}: `, el("b", {}, finding.fix || words.delete));
  const quote =
    finding.spots.length || !finding.text
      ? null
      : el("p", { class: "quote" }, finding.text.slice(0, MOST_QUOTED));
  return el(
    "li",
    { class: `finding ${finding.severity}`, id: `finding-${at}`, "data-rule": finding.rule },
    head,
    el("button", { type: "button", class: "close", "aria-label": words.close, onclick: deactivate }, "×"),
    instead,
    quote,
    more,
    el("p", { class: "rule" }, [finding.rule, rule?.jurisdiction, where].filter(Boolean).join(" · ")),
  );
}

/** A further place: in this text, or in another one. */
function relatedPlace([path, doc, spot, line, text]) {
  const here = doc === state.document;
  const name = here ? `${words.line} ${line}` : doc === null ? path : data.documents[doc].title;
  const said = `${words.see_also}: ${name}`;
  const lead =
    doc === null || (here && !spot)
      ? said
      : el(
          "button",
          {
            type: "button",
            class: "link",
            onclick: () => (here ? show(spot) : go({ tab: "texts", document: doc, spot })),
          },
          said,
        );
  return el(
    "p",
    { class: "related" },
    lead,
    text ? el("q", {}, text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text) : null,
  );
}

const toldBy = (mark) => mark.dataset.told.split(" ").map(Number);

/** Show the cards of findings in full and their places in the text; `jump` to the first place. */
function activate(findings, jump = false) {
  if (state.active === findings[0] && !jump) return;
  deactivate();
  state.active = findings[0];
  const cards = findings.map((at) => document.getElementById(`finding-${at}`));
  for (const card of cards) {
    card.classList.add("active");
    card.querySelector(".say").setAttribute("aria-expanded", "true");
  }
  const marks = [...document.querySelectorAll("mark")].filter((one) =>
    one.dataset.findings.split(" ").some((at) => findings.includes(Number(at))),
  );
  for (const one of marks) one.classList.add("active");
  if (jump) marks[0]?.scrollIntoView({ block: "center" });
  else if (getComputedStyle(cards[0]).position !== "fixed") scrollInside(cards[0]);
}

/** Bring a card into view in its column, without moving the text. */
function scrollInside(card) {
  const column = card.closest("aside");
  const [outer, inner] = [column.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) column.scrollTop += inner.top - outer.top - 60;
}

function deactivate() {
  state.active = null;
  for (const one of document.querySelectorAll(".finding.active, mark.active")) one.classList.remove("active");
  for (const one of document.querySelectorAll('.say[aria-expanded="true"]'))
    one.setAttribute("aria-expanded", "false");
}

/** Go to the next finding of the text, or the one before. */
function step(by) {
  const stops = [...document.querySelectorAll("mark[data-told]")];
  if (!stops.length) return;
  const at = stops.findIndex((one) => toldBy(one)[0] === state.active);
  const to = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length];
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: "center" });
  activate(toldBy(to));
}

/** Show a place that no finding marks, such as what a fact was read from. */
function show([start, end]) {
  const page = read(`page-${state.document}`);
  const at = page.blocks.findIndex(([, , from, to]) => from <= start && start < to);
  const block = document.querySelectorAll(".text > :not(ul), .text > ul > li")[at];
  if (!block) return;
  const range = document.createRange();
  const [from, to] = [start, Math.min(end, page.blocks[at][3])].map((offset) => offset - page.blocks[at][2]);
  const find = (offset) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && offset > node.data.length) {
      offset -= node.data.length;
      node = walker.nextNode();
    }
    return [node, offset];
  };
  range.setStart(...find(from));
  range.setEnd(...find(to));
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  block.scrollIntoView({ block: "center" });
}

/** All that a tab lists, text by text: what is printed beside the chosen text. */
function worklist() {
  const listed = new Map();
  for (const one of ofTab(state.tab)) {
    if (one.doc !== null && sought(one.doc)) listed.set(one.doc, [...(listed.get(one.doc) ?? []), one]);
  }
  const texts = [...listed].map(([at, found]) => [
    el("h3", {}, data.documents[at].title, el("small", {}, data.documents[at].path)),
    el(
      "ul",
      {},
      found.map((one) =>
        el(
          "li",
          {},
          severityMark(one.severity),
          ` ${one.message}`,
          el("small", {}, `${one.text ? `${words.line} ${one.line}` : words.whole} · ${one.rule}`),
        ),
      ),
    ),
  ]);
  return el("section", { class: "worklist" }, el("h2", {}, words.worklist), texts.flat());
}
