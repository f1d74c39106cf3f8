"use strict";
(() => {
  const controls = document.getElementById("controls");
  const list = document.getElementById("segments");
  const shown = document.getElementById("shown");
  const cards = Array.from(list.children);

  const chosen = (name) =>
    new Set(Array.from(controls.querySelectorAll(`[name="${name}"]:checked`), (box) => box.value));

  const filter = () => {
    const severities = chosen("severity");
    const checks = chosen("check");
    const clean = controls.elements.clean.checked;
    const visible = new Set();
    let segments = 0;
    for (const card of cards) {
      const findings = Array.from(card.querySelectorAll(".finding"));
      for (const finding of findings) {
        finding.hidden = !severities.has(finding.dataset.severity) || !checks.has(finding.dataset.check);
        if (!finding.hidden) visible.add(finding.id);
      }
      card.hidden = findings.length ? findings.every((finding) => finding.hidden) : !clean;
      if (!card.hidden) segments += 1;
    }
    for (const hit of list.querySelectorAll(".hit")) {
      hit.classList.toggle("off", !hit.dataset.findings.split(" ").some((id) => visible.has(id)));
    }
    const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
    shown.textContent = `Showing ${plural(visible.size, "finding")} in ${plural(segments, "segment")}`;
  };

  const order = () => {
    const worst = chosen("order").has("worst");
    const rank = (card) => (worst ? Number(card.dataset.rank) : cards.indexOf(card));
    list.append(...[...cards].sort((a, b) => rank(a) - rank(b)));
  };

  const step = (direction) => {
    const findings = Array.from(list.querySelectorAll(".card:not([hidden]) .finding:not([hidden])"));
    if (!findings.length) return;
    const here = findings.indexOf(document.activeElement);
    const next = here < 0 ? (direction > 0 ? 0 : findings.length - 1) : here + direction;
    const target = findings[Math.min(Math.max(next, 0), findings.length - 1)];
    target.focus({ preventScroll: true });
    target.closest(".card").scrollIntoView({ block: "nearest" });
    target.scrollIntoView({ block: "nearest" });
  };

  controls.addEventListener("change", (event) => (event.target.name === "order" ? order() : filter()));
  controls.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
  controls.hidden = false;
  controls.reset();
  filter();
})();
