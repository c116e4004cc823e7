/* The wall screen: dark or light, one part after the other in letters that are read from afar, and the whole screen. */
(function () {
  "use strict";

  const live = document.getElementById("live");
  const parts = Array.from(live.querySelectorAll(".att-part"));
  const theme = document.getElementById("theme");
  const pause = document.getElementById("pause");
  const turnEvery = 8000;
  let shown = 0;
  let paused = false;

  function dress(dark) {
    document.body.classList.toggle("att-dark", dark);
    theme.setAttribute("aria-pressed", String(dark));
    window.localStorage.setItem("tongket-wall-dark", String(dark));
  }

  /** As many rows as the screen has room for, so that nothing is ever cut. */
  function fit() {
    const wide = window.innerWidth >= 900;
    const room = Math.max(3, Math.floor((window.innerHeight * 0.5) / (parseFloat(window.getComputedStyle(parts[0]).fontSize) * 1.75)));
    parts.forEach((part) => {
      part.dataset.size = wide ? room : 200;
    });
    live.dispatchEvent(new CustomEvent("turn"));
    choose();
  }

  function choose() {
    const filled = parts.filter((part) => part.dataset.empty !== "true");
    const wide = window.innerWidth >= 900;
    parts.forEach((part) => {
      part.hidden = part.dataset.empty === "true" || (wide && filled[shown % Math.max(1, filled.length)] !== part);
    });
  }

  function turn() {
    const filled = parts.filter((part) => part.dataset.empty !== "true");
    if (paused || filled.length === 0) {
      return;
    }
    const part = filled[shown % filled.length];
    const page = (Number(part.dataset.page) || 0) + 1;
    if (page < Number(part.dataset.pages || 1)) {
      part.dataset.page = page;
    } else {
      part.dataset.page = 0;
      shown = (shown + 1) % filled.length;
    }
    live.dispatchEvent(new CustomEvent("turn"));
    choose();
  }

  theme.addEventListener("click", () => dress(!document.body.classList.contains("att-dark")));
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
  });
  document.getElementById("full").addEventListener("click", () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      document.documentElement.requestFullscreen();
    }
  });
  window.addEventListener("resize", fit);
  live.addEventListener("headcount", choose);

  const wanted = new URLSearchParams(window.location.search).get("theme");
  dress(wanted ? wanted === "dark" : window.localStorage.getItem("tongket-wall-dark") === "true");
  fit();
  window.setInterval(turn, turnEvery);
})();
