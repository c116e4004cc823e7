/*
 * Keeps the numbers of a conference fresh: pushed by the server as events; when the stream does not hold, asked for
 * every few seconds; and when neither works, it says since when the numbers may be old. It comes back by itself, also
 * to another server.
 */
(function () {
  "use strict";

  const live = document.getElementById("live");
  const state = document.getElementById("state");
  const silence = 12000;
  const pause = 4000;
  let stream = null;
  let heard = 0;
  let shownAt = new Date();
  let tag = null;
  let tries = 0;
  let reopening = 0;

  function say(words) {
    state.textContent = words.replace("{0}", shownAt.toLocaleTimeString("vi-VN"));
  }

  function mark(kind) {
    live.dataset.state = kind;
    say(state.dataset[kind]);
    state.classList.toggle("att-state-bad", kind !== "live");
  }

  function show(count) {
    shownAt = new Date();
    ["present", "invited", "admitted", "accepted", "declined"].forEach((name) => {
      document.getElementById(name).textContent = count[name];
    });
    showQuorum(count.quorum);
    live.dispatchEvent(new CustomEvent("headcount", { detail: count }));
  }

  function showQuorum(quorum) {
    const line = document.getElementById("quorum");
    line.hidden = !quorum || quorum.required == null;
    if (!line.hidden) {
      line.textContent = (quorum.reached ? line.dataset.reached : line.dataset.required).replace("{0}", quorum.required);
      line.classList.toggle("att-quorum-reached", quorum.reached);
    }
  }

  function open() {
    if (stream) {
      stream.close();
    }
    stream = new EventSource(live.dataset.source + "/live");
    stream.addEventListener("headcount", (event) => {
      alive();
      show(JSON.parse(event.data));
    });
    stream.addEventListener("tick", alive);
    stream.addEventListener("error", cutOff);
  }

  /** The browser tries again by itself, except when something else answered, such as a proxy whose node is gone. */
  function cutOff(event) {
    ask();
    if (event.target === stream && stream.readyState === EventSource.CLOSED) {
      window.clearTimeout(reopening);
      reopening = window.setTimeout(open, pause);
    }
  }

  function alive() {
    heard = Date.now();
    shownAt = new Date();
    tries = 0;
    mark("live");
  }

  /** Told by the portal itself: a server that is only starting knows no address at all. */
  function refused(answer) {
    return [401, 404].includes(answer.status) && (answer.headers.get("Content-Type") || "").includes("problem+json");
  }

  async function ask() {
    try {
      const answer = await fetch(live.dataset.source, { headers: tag ? { "If-None-Match": tag } : {} });
      if (refused(answer)) {
        mark("out");
        return;
      }
      if (answer.ok) {
        tag = answer.headers.get("ETag");
        show(await answer.json());
      }
      if (answer.ok || answer.status === 304) {
        shownAt = new Date();
        mark("asking");
      } else {
        mark("lost");
      }
    } catch {
      mark("lost");
    }
  }

  /** A stream that is quiet for too long is given up; the next try comes later and later, up to half a minute. */
  function watch() {
    if (Date.now() - heard > silence) {
      tries += 1;
      ask();
      if (tries <= 5 || tries % 7 === 0) {
        open();
      }
    }
    window.setTimeout(watch, pause);
  }

  state.addEventListener("click", () => {
    if (live.dataset.state === "out" && live.dataset.signIn) {
      window.location.assign(live.dataset.signIn + "?next=" + encodeURIComponent(window.location.pathname.replace(/^\/[^/]+/, "") + window.location.search));
    }
  });
  window.addEventListener("online", open);
  window.addEventListener("offline", () => mark("lost"));

  /* The parts: groups, units, rooms; a wall shows them page by page. */
  const parts = Array.from(live.querySelectorAll(".att-part"));
  const nameless = document.getElementById("nameless").textContent;
  let last = null;

  function row(part) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const figures = document.createElement("span");
    const bar = document.createElement("span");
    name.className = "att-row-name";
    name.textContent = part.name || nameless;
    figures.className = "att-row-figures";
    figures.textContent = part.present + " / " + part.invited;
    bar.className = "att-row-bar";
    bar.style.setProperty("--share", part.invited ? Math.min(1, part.present / part.invited) : 0);
    item.append(name, figures, bar);
    return item;
  }

  function showParts() {
    parts.forEach((section) => {
      const all = (last[section.dataset.part] || []).filter((part) => part.invited > 0);
      const size = Number(section.dataset.size) || all.length || 1;
      const pages = Math.max(1, Math.ceil(all.length / size));
      const page = (Number(section.dataset.page) || 0) % pages;
      section.dataset.pages = pages;
      section.dataset.empty = String(all.length === 0);
      if (!document.body.classList.contains("att-wall")) {
        section.hidden = all.length === 0;
      }
      section.querySelector(".att-page").textContent = pages > 1 ? page + 1 + "/" + pages : "";
      section.querySelector(".att-rows").replaceChildren(...all.slice(page * size, (page + 1) * size).map(row));
    });
  }

  live.addEventListener("headcount", (event) => {
    last = event.detail;
    showParts();
  });
  live.addEventListener("turn", () => last && showParts());

  heard = Date.now();
  ask().then(() => {
    open();
    watch();
  });
})();
