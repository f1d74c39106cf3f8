"use strict";
(() => {
  const controls = document.getElementById("controls");
  const list = document.getElementById("segments");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const keys = document.getElementById("keys");
  const cards = Array.from(list.children);
  const find = controls.elements.find;

  // Accents do not matter to somebody who looks for a word.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map();
  const folded = (card) => {
    if (!words.has(card)) words.set(card, fold(card.textContent));
    return words.get(card);
  };
  const chosen = (name) =>
    new Set(Array.from(controls.querySelectorAll(`[name="${name}"]:checked`), (box) => box.value));
  const isOn = (name, absent) => (controls.elements[name] ? controls.elements[name].checked : absent);
  const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

  const filterCard = (card, wanted) => {
    const open = Array.from(card.querySelectorAll(".findings > .finding"));
    for (const finding of open) {
      finding.hidden =
        !wanted.severities.has(finding.dataset.severity) || !wanted.checks.has(finding.dataset.check);
    }
    const dismissed = card.querySelector(".dismissed");
    if (dismissed) dismissed.hidden = dismissed.previousElementSibling.hidden = !wanted.dismissed;
    const fits =
      open.some((finding) => !finding.hidden) ||
      (dismissed && wanted.dismissed) ||
      (!open.length && wanted.clean);
    card.hidden =
      !fits ||
      (wanted.changed && !card.classList.contains("changed")) ||
      (wanted.text && !folded(card).includes(wanted.text));
    return card.hidden ? [] : open.filter((finding) => !finding.hidden).map((finding) => finding.id);
  };

  const filter = () => {
    const wanted = {
      severities: chosen("severity"),
      checks: chosen("check"),
      clean: isOn("clean", true),
      dismissed: isOn("dismissed", true),
      changed: isOn("changed", false),
      text: fold(find.value.trim()),
    };
    const visible = new Set(cards.flatMap((card) => filterCard(card, wanted)));
    for (const hit of list.querySelectorAll(".hit")) {
      hit.classList.toggle("off", !hit.dataset.findings.split(" ").some((id) => visible.has(id)));
    }
    const segments = cards.filter((card) => !card.hidden).length;
    nothing.hidden = segments > 0;
    shown.textContent = `${plural(visible.size, "finding")} in ${plural(segments, "segment")}`;
  };

  const order = () => {
    const worst = chosen("order").has("worst");
    const place = new Map(cards.map((card, n) => [card, worst ? Number(card.dataset.rank) : n]));
    list.append(...[...cards].sort((a, b) => place.get(a) - place.get(b)));
  };

  const step = (direction) => {
    const findings = Array.from(
      list.querySelectorAll(".card:not([hidden]) .findings > .finding:not([hidden])"),
    );
    if (!findings.length) return;
    const here = findings.indexOf(document.activeElement.closest(".finding"));
    const next = here < 0 ? (direction > 0 ? 0 : findings.length - 1) : here + direction;
    const place = Math.min(Math.max(next, 0), findings.length - 1);
    const target = findings[place];
    target.focus({ preventScroll: true });
    target.closest(".card").scrollIntoView({ block: "nearest" });
    target.scrollIntoView({ block: "nearest" });
    shown.textContent = `Finding ${place + 1} of ${findings.length}`;
  };

  const press = (name, value) => {
    const box = controls.querySelector(`[name="${name}"]${value ? `[value="${value}"]` : ""}`);
    if (box) box.click();
  };
  const allKinds = (on) => {
    for (const box of controls.querySelectorAll('[name="check"]')) box.checked = on;
    filter();
  };
  const reset = () => {
    controls.reset();
    order();
    filter();
  };
  const actions = {
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    "/": () => find.focus(),
    o: () => press("order", chosen("order").has("worst") ? "reading" : "worst"),
    1: () => press("severity", "critical"),
    2: () => press("severity", "major"),
    3: () => press("severity", "minor"),
    c: () => press("clean"),
    "?": () => keys.showModal(),
    Escape: reset,
  };

  controls.addEventListener("change", (event) => (event.target.name === "order" ? order() : filter()));
  find.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("help").addEventListener("click", () => keys.showModal());
  document.getElementById("keys-close").addEventListener("click", () => keys.close());
  document.getElementById("all-kinds")?.addEventListener("click", () => allKinds(true));
  document.getElementById("no-kinds")?.addEventListener("click", () => allKinds(false));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target === find) {
      if (event.key === "Escape") {
        find.value = "";
        find.blur();
        filter();
      }
      if (event.key === "Enter") step(1);
      return;
    }
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
    if (!action) return;
    event.preventDefault();
    action();
  });
  controls.hidden = false;
  reset();
})();
