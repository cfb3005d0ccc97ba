// How near the texts come to the voice, and in what each is unlike it.

const MOST_DRIFTED = 5;

const hundredth = new Intl.NumberFormat(data.language, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const figure = (value) => hundredth.format(Math.round(value * 100) / 100 + 0);
const share = (value) => 100 * Math.max(0, Math.min(1, value));

/** How near each text comes to the voice: all of them in one lane, then those farthest off. */
function driftCard(documents) {
  const told = documents.map((one, at) => ({ ...one, at })).filter((one) => one.tone);
  const card = el("section", { class: "card drift", id: "drift" }, el("h3", {}, words.drift));
  if (!told.length) {
    card.append(el("p", { class: "hint" }, words.drift_none));
    return card;
  }
  told.sort((a, b) => a.tone[0] - a.tone[1] - (b.tone[0] - b.tone[1]) || a.at - b.at);
  const away = told.filter((one) => one.tone[0] < one.tone[1]).length;
  const typical = mean(told.map((one) => one.tone[2]));
  card.append(
    el(
      "p",
      { class: "counts" },
      el("span", { class: "poor" }, `${number.format(away)} ${words.drift_off}`),
      el("span", { class: "good" }, `${number.format(told.length - away)} ${words.drift_near}`),
    ),
    lane(told, [typical], "all"),
    el(
      "p",
      { class: "axis", "aria-hidden": "true" },
      el("span", {}, words.drift_far),
      el("span", {}, words.drift_close),
    ),
    el("ol", { class: "bars" }, told.slice(0, MOST_DRIFTED).map(driftRow)),
    el("p", { class: "hint" }, words.drift_note),
  );
  return card;
}

function driftRow(one) {
  const [near, least, typical] = one.tone;
  const detail = `${words.drift_least} ${figure(least)}, ${words.drift_typical} ${figure(typical)}`;
  const said = [
    el("span", { class: "label" }, one.title, el("small", {}, detail)),
    el("span", { class: "value" }, figure(near)),
    lane([one], [least]),
  ];
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", class: "bar", onclick: () => go({ tab: "voice", document: one.at }) },
      said,
    ),
  );
}

/** A lane from 0 to 1 with a dot a text and a bar where something is to be reached. */
function lane(told, bars, kind = "") {
  const place = (element, value) => {
    element.style.left = `${share(value)}%`;
    return element;
  };
  const dots = told.map(({ tone: [near, least] }) =>
    place(el("span", { class: `dot ${near < least ? "poor" : "good"}` }), near),
  );
  return el(
    "span",
    { class: `lane ${kind}`, "aria-hidden": "true" },
    bars.map((one) => place(el("span", { class: "least" }), one)),
    dots,
  );
}

/** In what a text is unlike the voice: bars to the left for less, to the right for more. */
function traitsOf(page) {
  if (!page?.tone.length || state.tab === "facts" || state.tab === "site") return null;
  const most = Math.max(...page.tone.map(([, , weight]) => Math.abs(weight)), 2);
  const rows = page.tone.map(([label, said, weight]) => {
    const part = el("span", {
      class: `fill ${weight < 0 ? "less" : "more"} ${Math.abs(weight) >= 2 ? "far" : ""}`,
    });
    part.style.width = `${(Math.abs(weight) / most) * 50}%`;
    return el(
      "li",
      { title: said },
      el("span", { class: "label" }, label),
      el("span", { class: "track twoway", "aria-hidden": "true" }, part),
      el("span", { class: "hidden" }, said),
    );
  });
  return el(
    "details",
    { class: "traits", open: state.tab === "voice" },
    el("summary", {}, words.traits),
    el("ul", {}, rows),
    el(
      "p",
      { class: "hint axis", "aria-hidden": "true" },
      el("span", {}, `← ${words.less}`),
      el("span", {}, `${words.more} →`),
    ),
  );
}
