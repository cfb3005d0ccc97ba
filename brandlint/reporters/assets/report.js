// The frame: tabs, filters, theme, keys.

const DRAW = {
  overview: drawOverview,
  facts: drawTexts,
  voice: drawTexts,
  site: drawTexts,
  texts: drawTexts,
  claims: drawFacts,
};
const TABS = Object.keys(DRAW);
const panel = document.getElementById("panel");
const filters = document.getElementById("filters");
const ruleChoice = document.getElementById("rule");
const search = document.getElementById("search");

const setStatus = (text) => {
  document.getElementById("status").textContent = text;
};

/** Change what is shown: a tab, a document and a place in it, a filter. */
function go(change) {
  const { spot = null, ...rest } = change;
  const moved = "tab" in rest && rest.tab !== state.tab;
  if (spot || "document" in rest)
    Object.assign(state, { rule: "", search: "", severities: new Set(SEVERITIES) });
  Object.assign(state, rest, { active: null });
  draw();
  if (moved) {
    scrollTo(0, 0);
    document.getElementById(`tab-${state.tab}`).focus({ preventScroll: true });
  }
  if (spot) show(spot);
}

function draw() {
  drawTabs();
  drawFilters();
  panel.replaceChildren();
  panel.setAttribute("aria-labelledby", `tab-${state.tab}`);
  DRAW[state.tab](panel);
}

function drawTabs() {
  for (const tab of TABS) {
    const button = document.getElementById(`tab-${tab}`);
    const here = tab === state.tab;
    button.setAttribute("aria-selected", String(here));
    button.tabIndex = here ? 0 : -1;
    const count = button.querySelector(".count");
    if (count) count.textContent = number.format(ofTab(tab).length);
  }
}

function makeTabs() {
  const tabs = document.getElementById("tabs");
  for (const tab of TABS) {
    const name = OWNERS.includes(tab) ? words[`${tab}_tab`] : words[tab];
    const count = OWNERS.includes(tab) ? el("span", { class: "count" }) : null;
    tabs.append(
      el(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${tab}`,
          class: tab,
          "aria-controls": "panel",
          onclick: () => go({ tab }),
        },
        name,
        count,
      ),
    );
  }
  roving(tabs, "button", (button) => go({ tab: button.id.slice(4) }));
}

/** Offer the rules of the tab, and show what is chosen. */
function drawFilters() {
  filters.hidden = state.tab === "overview";
  filters.classList.toggle("documents-only", state.tab === "claims");
  const counts = new Map();
  for (const one of data.findings) {
    if (!OWNERS.includes(state.tab) || one.owner === state.tab)
      counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
  }
  if (state.rule && !counts.has(state.rule)) state.rule = "";
  const options = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => el("option", { value: id, selected: id === state.rule }, `${id} (${count})`));
  ruleChoice.replaceChildren(el("option", { value: "" }, words.all_rules), ...options);
  ruleChoice.value = state.rule;
  if (search.value !== state.search) search.value = state.search;
  for (const box of filters.querySelectorAll("[type=checkbox]"))
    box.checked = state.severities.has(box.value);
}

function makeFilters() {
  const box = document.getElementById("severities");
  for (const severity of SEVERITIES) {
    const input = el("input", {
      type: "checkbox",
      value: severity,
      checked: true,
      onchange: () => {
        state.severities[input.checked ? "add" : "delete"](severity);
        go({});
      },
    });
    box.append(el("label", {}, input, severityMark(severity)));
  }
  ruleChoice.addEventListener("change", () => go({ rule: ruleChoice.value }));
  search.addEventListener("input", () => go({ search: search.value }));
  document
    .getElementById("reset")
    .addEventListener("click", () => go({ rule: "", search: "", severities: new Set(SEVERITIES) }));
}

function makeTools() {
  const button = document.getElementById("theme");
  const dark = () =>
    (document.documentElement.dataset.theme ??
      (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  button.setAttribute("aria-pressed", String(dark()));
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    button.setAttribute("aria-pressed", String(dark()));
  });
  document.getElementById("print").addEventListener("click", () => print());
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details")) one.open = true;
    if (OWNERS.includes(state.tab)) panel.append(worklist());
  });
  addEventListener("afterprint", () => document.querySelector(".worklist")?.remove());
}

addEventListener("keydown", (event) => {
  if (event.key === "Escape") deactivate();
  if (event.target.matches("mark[data-told]") && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    activate(toldBy(event.target));
  }
  const typing = event.target.closest("input[type=search], select, textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") step(1);
  if (event.key === "p") step(-1);
});

makeTabs();
makeFilters();
makeTools();
draw();
