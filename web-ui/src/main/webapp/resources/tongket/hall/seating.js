/*
 * Seats a guest: pick him up (click, Enter or drag) and put him on a seat. Arrow keys walk over the map, Escape puts
 * him back. What happens on the server is what the hidden button does.
 */
(() => {
  "use strict";
  const field = (name) => document.getElementById(`seating:${name}`);
  const editable = () => field("place") !== null;
  let held = null;
  let wanted = null;

  const seatsOf = (map) => [...map.querySelectorAll(".tk-hall-seat")];
  const say = () => {
    const status = document.getElementById("hand");
    if (status) {
      status.textContent = held ? `${status.dataset.picked} ${held.name}` : status.dataset.none;
      document.querySelector(".tk-hall-hand-actions").hidden = !held;
    }
    document.querySelectorAll("[data-guest]").forEach((one) =>
      one.classList.toggle("tk-hall-held", held !== null && one.dataset.guest === held.guest));
  };

  const take = (one) => {
    held = one && editable() ? { guest: one.dataset.guest, name: one.dataset.name } : null;
    if (held) {
      field("guest").value = held.guest;
    }
    say();
  };

  const put = (seat) => {
    if (seat.getAttribute("aria-disabled") === "true" || seat.dataset.guest === held.guest) {
      take(null);
      return;
    }
    field("guest").value = held.guest;
    field("seat").value = seat.dataset.seat;
    field("seen").value = seat.dataset.guest || "";
    wanted = seat.dataset.seat;
    held = null;
    field("place").click();
  };

  const focusOn = (seat) => {
    seatsOf(seat.closest(".tk-hall-map")).forEach((other) => { other.tabIndex = other === seat ? 0 : -1; });
    seat.focus();
  };

  /** The nearest seat of the next line, or the next one in the same line. */
  const neighbour = (seat, key) => {
    const line = seat.closest(".tk-hall-line");
    const inLine = [...line.querySelectorAll(".tk-hall-seat")];
    if (key === "ArrowLeft" || key === "ArrowRight") {
      return inLine[inLine.indexOf(seat) + (key === "ArrowRight" ? 1 : -1)];
    }
    const lines = [...document.querySelectorAll(".tk-hall-line")].filter((one) => one.querySelector(".tk-hall-seat"));
    const next = lines[lines.indexOf(line) + (key === "ArrowDown" ? 1 : -1)];
    const x = seat.getBoundingClientRect().left;
    return next && [...next.querySelectorAll(".tk-hall-seat")].reduce((best, one) =>
      Math.abs(one.getBoundingClientRect().left - x) < Math.abs(best.getBoundingClientRect().left - x) ? one : best);
  };

  const closest = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

  document.addEventListener("click", (event) => {
    const one = closest(event, ".tk-hall-seat, .tk-hall-guest, [data-drop-hand]");
    if (!one) {
      return;
    }
    if (one.matches(".tk-hall-seat")) {
      focusOn(one);
    }
    if (held && one.matches(".tk-hall-seat")) {
      put(one);
    } else {
      take(one.dataset.guest ? one : null);
    }
  });

  /** Seats and guests are no buttons of HTML, which Firefox does not let anybody drag; the keys of a button are these. */
  document.addEventListener("keydown", (event) => {
    const seat = closest(event, ".tk-hall-seat");
    const pressed = (event.key === "Enter" || event.key === " ") && closest(event, ".tk-hall-seat, .tk-hall-guest");
    if (pressed) {
      event.preventDefault();
      pressed.click();
    } else if (event.key === "Escape" && held) {
      take(null);
    } else if (seat && event.key.startsWith("Arrow")) {
      event.preventDefault();
      const next = neighbour(seat, event.key);
      if (next) {
        focusOn(next);
      }
    }
  });

  document.addEventListener("dragstart", (event) => {
    const one = closest(event, "[data-guest]");
    if (one && editable()) {
      take(one);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", one.dataset.guest);
    }
  });
  document.addEventListener("dragover", (event) => {
    const seat = held && closest(event, ".tk-hall-seat");
    document.querySelectorAll(".tk-hall-over").forEach((other) => other.classList.toggle("tk-hall-over", other === seat));
    if (seat && seat.getAttribute("aria-disabled") !== "true") {
      seat.classList.add("tk-hall-over");
      event.preventDefault();
    }
  });
  document.addEventListener("drop", (event) => {
    const seat = held && closest(event, ".tk-hall-seat");
    if (seat) {
      event.preventDefault();
      put(seat);
    }
  });

  /** After the maps were drawn anew: one seat of each is reached by Tab, and the hand is empty. */
  const refresh = () => {
    const fresh = [...document.querySelectorAll(".tk-hall-map")].map(seatsOf)
      .filter((all) => all.length > 0 && !all.some((seat) => seat.tabIndex === 0));
    if (fresh.length === 0) {
      return;
    }
    fresh.forEach((all) => { all[0].tabIndex = 0; });
    const seat = fresh.flat().find((one) => one.dataset.seat === wanted);
    wanted = null;
    held = null;
    say();
    if (seat) {
      focusOn(seat);
    }
  };
  refresh();
  new MutationObserver(refresh).observe(document.getElementById("main"), { childList: true, subtree: true });
})();
