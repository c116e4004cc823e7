/*
 * Cards of the board are dragged to a column; what happens there is what the card's own button does,
 * so that nobody moves by hand what he may not move by the button.
 */
(() => {
  "use strict";
  let dragged = null;

  const move = (card, column) => card.querySelector(`[data-move-to="${column.dataset.column}"]`);
  const makeMovable = () => document.querySelectorAll(".tk-board-card").forEach((card) => {
    card.draggable = card.querySelector("[data-move-to]") !== null;
  });
  const target = (event) => {
    const column = event.target instanceof Element && event.target.closest("[data-column]");
    return dragged && column && move(dragged, column) ? column : null;
  };

  document.addEventListener("dragstart", (event) => {
    dragged = event.target instanceof Element ? event.target.closest(".tk-board-card") : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.card);
    }
  });
  document.addEventListener("dragover", (event) => {
    const column = target(event);
    document.querySelectorAll(".tk-board-target").forEach((other) => other.classList.toggle("tk-board-target", other === column));
    if (column) {
      column.classList.add("tk-board-target");
      event.preventDefault();
    }
  });
  document.addEventListener("drop", (event) => {
    const column = target(event);
    if (column) {
      event.preventDefault();
      move(dragged, column).click();
    }
  });
  document.addEventListener("dragend", () => {
    dragged = null;
    document.querySelectorAll(".tk-board-target").forEach((column) => column.classList.remove("tk-board-target"));
  });
  document.addEventListener("DOMContentLoaded", () => {
    makeMovable();
    new MutationObserver(makeMovable).observe(document.getElementById("main"), { childList: true, subtree: true });
  });
})();
