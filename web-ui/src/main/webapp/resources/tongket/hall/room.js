/*
 * Draws the map of a room. The text field holds the drawing; the grid shows it and changes it: arrow keys walk, the
 * letters o, v, k, x and the full stop draw, Space draws with the chosen tool, the mouse paints.
 */
(() => {
  "use strict";
  const LOOKS = { o: "ordinary", V: "front", K: "honoured", x: "blocked", ".": "aisle-spot" };
  const KEYS = { o: "o", v: "V", V: "V", k: "K", K: "K", x: "x", X: "x", ".": ".", Backspace: ".", Delete: "." };
  const MOST = 80;
  let painting = false;
  let at = { x: 0, y: 0 };

  const editor = () => document.getElementById("editor");
  const source = () => document.getElementById(editor().dataset.source);
  const rows = () => {
    const lines = source().value.trim().split(/\r?\n/).map((line) => [...line.trim()]);
    const width = Math.max(1, ...lines.map((line) => line.length));
    return lines.map((line) => [...line, ...Array(width - line.length).fill(".")]);
  };
  const tool = () => editor().querySelector("input[name='tool']:checked").value;
  const nameOf = (sign) => editor().querySelector(`input[value="${sign}"]`).dataset.name;
  const letters = (index) => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

  const spot = (sign, x, y, row, column) => {
    const cell = document.createElement("div");
    cell.className = `tk-hall-spot tk-hall-${LOOKS[sign] || "blocked"}`;
    cell.setAttribute("role", "gridcell");
    cell.tabIndex = x === at.x && y === at.y ? 0 : -1;
    cell.dataset.x = x;
    cell.dataset.y = y;
    cell.textContent = { ".": "", x: "×", o: row }[sign] ?? sign;
    cell.setAttribute("aria-label", `${editor().dataset.row} ${row || y + 1}, ${editor().dataset.seat} ${column + 1}: ${nameOf(sign)}`);
    return cell;
  };

  const draw = (focus) => {
    const canvas = editor().querySelector(".tk-hall-canvas");
    canvas.replaceChildren();
    canvas.setAttribute("role", "grid");
    canvas.setAttribute("aria-label", editor().dataset.map);
    let letter = 0;
    let count = 0;
    rows().forEach((signs, y) => {
      const seated = signs.some((sign) => sign !== ".");
      const row = seated ? letters(letter++) : "";
      const line = document.createElement("div");
      line.className = "tk-hall-line";
      line.setAttribute("role", "row");
      const head = document.createElement("span");
      head.className = "tk-hall-letter";
      head.setAttribute("role", "rowheader");
      head.textContent = row;
      line.append(head, ...signs.map((sign, x) => spot(sign, x, y, row, x)));
      count += signs.filter((sign) => sign !== "." && sign !== "x").length;
      canvas.append(line);
    });
    const status = editor().querySelector(".tk-hall-count");
    status.textContent = `${count} ${status.dataset.text}`;
    if (focus) {
      canvas.querySelector("[tabindex='0']").focus();
    }
  };

  const write = (grid) => { source().value = grid.map((line) => line.join("")).join("\n"); };
  const paint = (x, y, sign, focus) => {
    const grid = rows();
    grid[y][x] = sign;
    at = { x, y };
    write(grid);
    draw(focus);
  };
  const walk = (dx, dy) => {
    const grid = rows();
    at = { x: Math.min(Math.max(at.x + dx, 0), grid[0].length - 1), y: Math.min(Math.max(at.y + dy, 0), grid.length - 1) };
    draw(true);
  };
  const resize = (way) => {
    const grid = rows();
    if (way === "row+" && grid.length < MOST) {
      grid.push([...grid[grid.length - 1]]);
    } else if (way === "row-" && grid.length > 1) {
      grid.pop();
    } else if (way === "column+" && grid[0].length < MOST) {
      grid.forEach((line) => line.push("o"));
    } else if (way === "column-" && grid[0].length > 1) {
      grid.forEach((line) => line.pop());
    }
    at = { x: Math.min(at.x, grid[0].length - 1), y: Math.min(at.y, grid.length - 1) };
    write(grid);
    draw(false);
  };

  const cellOf = (event) => (event.target instanceof Element ? event.target.closest(".tk-hall-spot") : null);

  document.addEventListener("keydown", (event) => {
    const cell = cellOf(event);
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    at = { x: Number(cell.dataset.x), y: Number(cell.dataset.y) };
    if (steps[event.key]) {
      walk(...steps[event.key]);
    } else if (event.key === " " || event.key === "Enter") {
      paint(at.x, at.y, tool(), true);
    } else if (KEYS[event.key]) {
      paint(at.x, at.y, KEYS[event.key], true);
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("mousedown", (event) => {
    const cell = cellOf(event);
    if (cell) {
      painting = true;
      event.preventDefault();
      paint(Number(cell.dataset.x), Number(cell.dataset.y), tool(), true);
    }
  });
  document.addEventListener("mouseover", (event) => {
    const cell = painting && cellOf(event);
    if (cell) {
      paint(Number(cell.dataset.x), Number(cell.dataset.y), tool(), false);
    }
  });
  document.addEventListener("mouseup", () => { painting = false; });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-size]");
    if (button) {
      resize(button.dataset.size);
    }
  });
  document.addEventListener("input", (event) => {
    if (editor() && event.target === source()) {
      draw(false);
    }
  });
  const refresh = () => {
    if (editor() && !editor().querySelector(".tk-hall-spot")) {
      draw(false);
    }
  };
  refresh();
  new MutationObserver(refresh).observe(document.getElementById("main"), { childList: true, subtree: true });
})();
