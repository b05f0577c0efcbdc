// Opens the passage of a citation under its line, and copies a note as text. Without this script, or if what it
// wants cannot be had, the link is followed: nothing depends on it.
"use strict";
(() => {
  let open = null;

  const close = (refocus) => {
    if (!open) return;
    open.box.remove();
    open.cite.removeAttribute("aria-expanded");
    if (refocus) open.cite.focus();
    open = null;
  };

  const show = async (cite) => {
    const url = new URL(cite.href);
    const at = url.hash.slice(1);
    const answer = await fetch(url.pathname + "/passage?at=" + encodeURIComponent(at));
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const box = page.querySelector(".opened");
    if (!box) throw new Error("no passage");
    close(false);
    const line = cite.closest(".line, .deck, .side, dd, h1, .variant");
    box.setAttribute("role", "note");
    box.setAttribute("aria-label", cite.getAttribute("aria-label"));
    if (line.matches("li, dd, div")) line.append(box);
    else line.after(box);
    cite.setAttribute("aria-expanded", "true");
    open = { cite, box };
  };

  const elsewhere = (event) => event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

  document.addEventListener("click", (event) => {
    const cite = event.target.closest("a.cite");
    if (!cite || elsewhere(event)) return;
    if (!cite.closest(".note")) return;
    event.preventDefault();
    if (open && open.cite === cite) return close(true);
    show(cite).catch(() => { location.href = cite.href; });
  });

  const copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    copy.textContent = copy.dataset.copy;
    copy.addEventListener("click", (event) => {
      if (elsewhere(event)) return;
      event.preventDefault();
      fetch(copy.href).then((answer) => answer.ok ? answer.text() : Promise.reject(answer.status))
        .then((text) => navigator.clipboard.writeText(text))
        .then(() => { copy.textContent = copy.dataset.copied; }, () => { location.href = copy.href; });
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
  });
})();
