"use strict";
// Only filters what is there: the page says the same without it.
document.documentElement.classList.add("js");
(function () {
  const text = document.getElementById("text");
  const cloud = document.getElementById("cloud");
  const state = document.getElementById("state");
  const count = document.getElementById("count");
  function apply() {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const section of document.querySelectorAll("section[data-cloud]")) {
      let any = false;
      for (const row of section.querySelectorAll("tr[data-text]")) {
        const fits = (!cloud.value || section.dataset.cloud === cloud.value)
          && (!state.value || row.dataset.states.split(" ").includes(state.value))
          && (!wanted || row.dataset.text.includes(wanted));
        row.hidden = !fits;
        any = any || fits;
        shown += fits && row.parentElement.dataset.grid !== undefined ? 1 : 0;
      }
      section.hidden = !any;
    }
    count.textContent = shown + (shown === 1 ? " resource" : " resources");
  }
  for (const control of [text, cloud, state]) {
    control.addEventListener("input", apply);
  }
  apply();
})();
