/* The list for an evacuation: prints, keeps the ticks on this device, and says when the list has changed. */
(function () {
  "use strict";

  const list = document.getElementById("inside");
  const note = document.getElementById("changed");
  const key = "tongket-found-" + list.dataset.source;
  const boxes = Array.from(document.querySelectorAll(".att-found"));
  const pause = 5000;

  function found() {
    return new Set(JSON.parse(window.localStorage.getItem(key) || "[]"));
  }

  function keep() {
    const ids = boxes.filter((box) => box.checked).map((box) => box.value);
    window.localStorage.setItem(key, JSON.stringify(ids));
  }

  function tell(words) {
    note.hidden = false;
    note.textContent = words.replace("{0}", new Date().toLocaleTimeString("vi-VN"));
  }

  async function look() {
    try {
      const answer = await fetch(list.dataset.source + "/inside");
      if (answer.ok) {
        const now = (await answer.json()).items.map((person) => person.invitationId).sort().join();
        const shown = boxes.map((box) => box.value).sort().join();
        note.hidden = now === shown;
        if (now !== shown) {
          tell(note.dataset.moved);
        }
      }
    } catch {
      tell(note.dataset.lost);
    }
    window.setTimeout(look, pause);
  }

  const before = found();
  boxes.forEach((box) => {
    box.checked = before.has(box.value);
    box.addEventListener("change", keep);
  });
  note.addEventListener("click", () => window.location.reload());
  document.getElementById("print").addEventListener("click", () => window.print());
  look();
})();
