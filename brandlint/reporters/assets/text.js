// A tab of an owner: the texts, one of them in full with its findings marked, and the findings.

const MOST_QUOTED = 140;
const NAMES = { title: "h3", heading: "h4", list_item: "li", quote: "blockquote" };

function drawTexts(main) {
  const byDocument = new Map();
  for (const one of ofTab(state.tab)) byDocument.set(one.doc, [...(byDocument.get(one.doc) ?? []), one]);
  const all = state.tab === "texts" && !state.rule && state.severities.size === SEVERITIES.length;
  const listed = data.documents.map((_, at) => at).filter((at) => sought(at) && (all || byDocument.has(at)));
  if (!listed.includes(state.document)) state.document = listed[0] ?? -1;
  const total = sum(listed.map((at) => (byDocument.get(at) ?? []).length));
  setStatus(`${findingsSaid(total)} ${inTexts(listed.length)}`);
  main.append(el("h2", { class: "intro" }, words[state.tab === "texts" ? "texts" : `${state.tab}_tab`], el("small", {}, words[`${state.tab}_intro`])));
  if (!listed.length) {
    main.append(el("p", { class: "empty" }, data.findings.some((one) => state.tab === "texts" || one.owner === state.tab) || state.search ? words.nothing : words.clean));
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
    const said = [badge(score[0]), el("span", { class: "label" }, title, el("small", {}, `${data.touchpoints[touchpoint] ?? touchpoint} · ${findingsSaid(count)}`))];
    return el("li", {}, el("button", { type: "button", "data-document": at, tabindex: here ? 0 : -1, "aria-current": here ? "true" : null, onclick: (event) => open(event.currentTarget) }, said));
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
  const facts = [one.path, data.touchpoints[one.touchpoint] ?? one.touchpoint, say(words.words_many, one.words), one.draft && words.draft, one.partly && words.partly];
  const head = el("header", {}, badge(one.score[0]), el("div", {}, el("h3", {}, one.title), el("p", { class: "hint" }, facts.filter(Boolean).join(" · ")), el("ul", { class: "scores" }, scores)));
  const cards = el("ol", { class: "findings", "aria-label": words.findings }, findings.map(findingCard));
  const text = page ? textOf(page, findings) : el("p", { class: "hint" }, words.no_text);
  reading.replaceChildren(head, el("div", { class: "pages" }, el("article", { class: "text", lang: ["de", "en"].includes(one.language) ? one.language : null, "aria-label": one.title }, text), el("aside", { "aria-label": words.findings }, traitsOf(page), cards)));
}

/** Return the blocks of a text with its findings marked. */
function textOf(page, findings) {
  const spans = findings.flatMap((one, at) => one.spots.map(([start, end], nth) => ({ start, end, at, nth, severity: one.severity })));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const begun = new Set();
  const parts = [];
  let list = null;
  for (const [kind, level, start, end] of page.blocks) {
    const inside = spans.filter((one) => one.start < end && one.end > start);
    const name = NAMES[kind] ?? "p";
    const block = el(name, { dir: "auto", class: kind === "heading" && level > 2 ? "minor" : kind }, marked(page.text, start, end, inside, begun));
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
  const cuts = [...new Set([start, end, ...spans.flatMap((one) => [one.start, one.end])])].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index];
    const here = spans.filter((one) => one.start < to && one.end > from);
    if (!here.length) return text.slice(from, to);
    const fresh = here.filter((one) => !begun.has(`${one.at}.${one.nth}`));
    const told = (fresh.length ? fresh : here).map((one) => one.at);
    const worst = SEVERITIES.find((severity) => here.some((one) => one.severity === severity));
    const mark = el("mark", { class: worst, "data-findings": here.map((one) => one.at).join(" "), onclick: () => activate(told) }, text.slice(from, to));
    // Only where a finding begins is it a stop of the Tab key.
    if (fresh.length) {
      const said = told.map((at) => `said-${at}`).join(" ");
      fill(mark, { tabindex: 0, role: "button", "data-told": told.join(" "), "aria-describedby": said, onfocus: () => activate(told) }, []);
    }
    for (const one of here) begun.add(`${one.at}.${one.nth}`);
    return mark;
  });
}

function findingCard(finding, at) {
  const rule = data.rules[finding.rule];
  const where = finding.spots.length ? "" : finding.text ? `${words.line} ${finding.line}` : words.whole;
  const more = el(
    "div",
    { class: "more" },
    finding.why === undefined ? null : el("p", {}, data.whys[finding.why]),
    (finding.related ?? []).map(relatedPlace),
    (rule?.sources ?? []).map(([title, url]) => el("p", { class: "source" }, `${words.source}: `, /^https?:\/\//.test(url) ? el("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, title || url) : title)),
  );
  const head = el("button", { type: "button", class: "say", "aria-expanded": "false", onclick: () => activate([at], true) }, severityMark(finding.severity), el("span", { class: "message", id: `said-${at}` }, finding.message));
  const instead = finding.fix === undefined ? null : el("p", { class: "fix" }, `${words.instead}: `, el("b", {}, finding.fix || words.delete));
  const quote = finding.spots.length || !finding.text ? null : el("p", { class: "quote" }, finding.text.slice(0, MOST_QUOTED));
  return el("li", { class: `finding ${finding.severity}`, id: `finding-${at}`, "data-rule": finding.rule }, head, el("button", { type: "button", class: "close", "aria-label": words.close, onclick: deactivate }, "×"), instead, quote, more, el("p", { class: "rule" }, [finding.rule, rule?.jurisdiction, where].filter(Boolean).join(" · ")));
}

/** A further place: in this text, or in another one. */
function relatedPlace([path, doc, spot, line, text]) {
  const here = doc === state.document;
  const name = here ? `${words.line} ${line}` : doc === null ? path : data.documents[doc].title;
  const said = `${words.see_also}: ${name}`;
  const lead = doc === null || (here && !spot) ? said : el("button", { type: "button", class: "link", onclick: () => (here ? show(spot) : go({ tab: "texts", document: doc, spot })) }, said);
  return el("p", { class: "related" }, lead, text ? el("q", {}, text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text) : null);
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
  const marks = [...document.querySelectorAll("mark")].filter((one) => one.dataset.findings.split(" ").some((at) => findings.includes(Number(at))));
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
  for (const one of document.querySelectorAll('.say[aria-expanded="true"]')) one.setAttribute("aria-expanded", "false");
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
    el("ul", {}, found.map((one) => el("li", {}, severityMark(one.severity), ` ${one.message}`, el("small", {}, `${one.text ? `${words.line} ${one.line}` : words.whole} · ${one.rule}`)))),
  ]);
  return el("section", { class: "worklist" }, el("h2", {}, words.worklist), texts.flat());
}

/** In what a text is unlike the voice: bars to the left for less, to the right for more. */
function traitsOf(page) {
  if (!page?.tone.length || state.tab === "facts" || state.tab === "site") return null;
  const most = Math.max(...page.tone.map(([, , weight]) => Math.abs(weight)), 2);
  const rows = page.tone.map(([label, said, weight]) => {
    const part = el("span", { class: `fill ${weight < 0 ? "less" : "more"} ${Math.abs(weight) >= 2 ? "far" : ""}` });
    part.style.width = `${(Math.abs(weight) / most) * 50}%`;
    return el("li", { title: said }, el("span", { class: "label" }, label), el("span", { class: "track twoway", "aria-hidden": "true" }, part), el("span", { class: "hidden" }, said));
  });
  return el("details", { class: "traits", open: state.tab === "voice" }, el("summary", {}, words.traits), el("ul", {}, rows), el("p", { class: "hint axis", "aria-hidden": "true" }, el("span", {}, `← ${words.less}`), el("span", {}, `${words.more} →`)));
}
