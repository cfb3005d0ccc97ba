"use strict";

// What all parts of the report share. Texts are only ever set as text, never as markup.

const read = (id) => {
  const block = document.getElementById(id);
  return block ? JSON.parse(block.textContent) : null;
};
const data = read("overview");
const words = data.words;
const OWNERS = ["facts", "voice", "site"];
const SEVERITIES = ["error", "warning", "note"];
const PARTS = ["voice", "facts", "clarity", "fairness"];
const number = new Intl.NumberFormat(data.language);

/** Fill a sentence: say("{0} von {1}", 2, 5). */
const say = (sentence, ...values) =>
  sentence.replace(/\{(\d)\}/g, (_, at) =>
    typeof values[at] === "number" ? number.format(values[at]) : values[at],
  );
const findingsSaid = (n) => (n === 1 ? words.finding_one : say(words.finding_many, n));
const inTexts = (n) => (n === 1 ? words.in_one : say(words.in_many, n));
const textsSaid = (n) => (n === 1 ? words.text_one : say(words.text_many, n));

/** Make an element: el("p", {class: "x", onclick: f}, "text", child). */
function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** Make a part of a drawing. */
function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const sum = (values) => values.reduce((a, b) => a + b, 0);
const mean = (values) => (values.length ? sum(values) / values.length : 0);
const band = (points) => (points >= 85 ? "good" : points >= 60 ? "fair" : "poor");
const badge = (points) => el("span", { class: `points ${band(points)}` }, String(points));

/** Let arrow keys move through a row of buttons of which one is a stop of the Tab key. */
function roving(container, selector, choose) {
  container.addEventListener("keydown", (event) => {
    const items = [...container.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    const steps = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    if (at < 0 || !(event.key in steps)) return;
    event.preventDefault();
    const to = items[(steps[event.key] + items.length) % items.length];
    choose(to);
    to.focus();
  });
}

/** A bar with its label and value, as a list item; a button where it leads somewhere. */
function bar(label, value, share, { tone = "", onclick = null, detail = null } = {}) {
  const track = el("span", { class: "track", "aria-hidden": "true" }, el("span", { class: `fill ${tone}` }));
  track.firstChild.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  const parts = [
    el("span", { class: "label" }, label, detail ? el("small", {}, detail) : null),
    el("span", { class: "value" }, value),
    track,
  ];
  return el(
    "li",
    {},
    onclick
      ? el("button", { type: "button", class: "bar", onclick }, parts)
      : el("span", { class: "bar" }, parts),
  );
}

const state = {
  tab: "overview",
  document: 0,
  rule: "",
  search: "",
  severities: new Set(SEVERITIES),
  columns: "",
  active: null,
};

/** Tell whether a finding passes the filters, whoever owns it. */
const passes = (finding) =>
  state.severities.has(finding.severity) && (!state.rule || finding.rule === state.rule);

/** Tell whether a document is one of those searched for. */
function sought(at) {
  const { title, path } = data.documents[at];
  return `${title} ${path}`.toLowerCase().includes(state.search.trim().toLowerCase());
}

/** Return the findings that a tab shows. */
const ofTab = (tab) =>
  data.findings.filter((one) => passes(one) && (!OWNERS.includes(tab) || one.owner === tab));
