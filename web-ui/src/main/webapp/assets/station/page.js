/* The page of the station: shows what the machine says, hands it what the usher does. */
(function () {
  "use strict";

  const say = self.TongketTexts.say;
  const part = (id) => document.getElementById(id);
  const query = new URLSearchParams(location.search);
  const plan = query.get("plan") || localStorage.getItem("tongket-station-plan");
  const api = location.pathname.replace(/\/assets\/station\/.*$/, "/api");
  const portal = api.replace(/\/api$/, "");
  const signs = { "admitted": "✓", "override": "✓", "walk-in": "✓", "already-admitted": "!", "wrong-door": "⇄",
    "not-yet-open": "⏱", "undo": "↩", "exit": "→" };
  let runtime = null;
  let stopCamera = null;
  let last = null;
  let deciding = null;
  const mine = {};

  function line(id, text) {
    part(id).textContent = text || "";
    part(id).hidden = !text;
  }

  function trouble(key) {
    line("trouble", key ? say(key) : "");
  }

  function clock(at) {
    return new Date(at).toLocaleTimeString(self.TongketTexts.language === "en" ? "en-GB" : "vi-VN",
      { hour: "2-digit", minute: "2-digit" });
  }

  function tone(good) {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) {
      return;
    }
    const audio = new Context();
    const sound = audio.createOscillator();
    sound.frequency.value = good ? 880 : 220;
    sound.connect(audio.destination);
    sound.start();
    sound.stop(audio.currentTime + (good ? 0.15 : 0.5));
    sound.onended = () => audio.close();
    if (navigator.vibrate) {
      navigator.vibrate(good ? 80 : [120, 80, 120]);
    }
  }

  /* Which mode it is, how old the data are, how wrong the clock, how much is not sent: always in sight. */
  function changed() {
    const view = runtime.machine.view();
    const holding = view.lease && !view.lease.ended && view.pack && view.pack.lease === view.lease.id;
    document.querySelector(".bar").classList.toggle("off", !view.online);
    part("mode").textContent = (runtime.station() ? runtime.station() + " · " : "") + say(view.online ? "online" : "offline");
    const facts = [];
    if (view.pack) {
      facts.push(say("age", clock(view.pack.madeAt + 0), Math.max(0, Math.round((Date.now() + view.skew - view.pack.madeAt) / 60000))));
      part("title").textContent = view.pack.title;
    } else {
      facts.push(say("no-pack"));
    }
    facts.push(view.waiting > 0 ? say("waiting", view.waiting) : say("all-sent"));
    if (Math.abs(view.skew) > 5000) {
      facts.push(say("skew", Math.round(view.skew / 1000)));
    }
    part("facts").textContent = facts.join(" · ");
    part("hint").textContent = holding ? say(view.online ? "holding" : "offline.home", runtime.station())
      : say(view.online ? "not-holding" : "offline.none");
    part("hold").hidden = Boolean(holding);
    part("back").hidden = !holding;
    if (runtime.refused() === "signed-out") {
      signedOut();
    }
  }

  function signedOut() {
    line("trouble", say("signed-out") + " ");
    const link = document.createElement("a");
    link.href = portal + "/sign-in?next=" + encodeURIComponent("/assets/station/index.html?plan=" + plan);
    link.textContent = say("sign-in");
    part("trouble").appendChild(link);
  }

  function where(shown) {
    const first = shown.answer && shown.answer.firstCheckIn;
    if (shown.verdict === "already-admitted" && (first || (shown.before && shown.before.entry))) {
      return first ? say("first", first.stationId, clock(first.at)) : say("first", shown.before.station || runtime.station(), clock(shown.before.at));
    }
    if (shown.verdict !== "wrong-door" || !shown.guest) {
      return shown.guest && shown.guest.late ? say("late") : "";
    }
    if (shown.guest.home === runtime.station() && shown.before && shown.before.gone) {
      return say("gone");
    }
    return shown.guest.home && shown.guest.home !== runtime.station() ? say("home-is", shown.guest.home) : say("to-desk");
  }

  function show(shown) {
    const told = shown.answer && shown.answer.invitation;
    const guest = shown.guest || {};
    const good = ["admitted", "override", "walk-in", "exit", "undo"].includes(shown.verdict);
    const name = told ? [told.honorific, told.fullName].filter(Boolean).join(" ") : guest.name;
    last = shown;
    if (shown.guest && (shown.verdict === "admitted" || shown.verdict === "override")) {
      mine[shown.guest.right] = shown.scanId;
    }
    part("verdict").className = "verdict v-" + shown.verdict;
    line("sign", signs[shown.verdict] || "✕");
    line("word", say("v." + shown.verdict));
    line("name", name || shown.name);
    line("post", [told ? told.position : guest.position, told ? told.unit : guest.unit].filter(Boolean).join(", "));
    const seat = told ? told.seat : guest.seat;
    line("seat", seat && say("seat", seat));
    line("note", told ? told.note : guest.note);
    line("more", [where(shown), shown.offline ? say("offlineMark") : ""].filter(Boolean).join(" · "));
    part("undo").hidden = !(shown.verdict === "admitted" || shown.verdict === "override" || shown.verdict === "already-admitted");
    part("exit").hidden = part("undo").hidden;
    part("override").hidden = good || shown.verdict === "unknown-code" || !shown.guest;
    part("decision").hidden = true;
    part("verdict").hidden = false;
    part("verdict").scrollIntoView({ block: "nearest" });
    tone(good);
    runtime.beat();
    if (document.body.classList.contains("kiosk")) {
      setTimeout(() => { part("verdict").hidden = last === shown ? true : part("verdict").hidden; }, 4000);
    }
  }

  function waiting(key) {
    part("verdict").className = "verdict";
    line("sign", "…");
    line("word", say(key));
    ["name", "post", "seat", "note", "more"].forEach((id) => line(id, ""));
    ["undo", "exit", "override", "decision"].forEach((id) => { part(id).hidden = true; });
    part("verdict").hidden = false;
  }

  async function check(text) {
    const read = await runtime.read(text);
    const guest = (read.hash && runtime.machine.guest(read.hash)) || (read.signed ? runtime.machine.signed(read.signed) : null);
    await scan(text, guest);
  }

  async function scan(code, guest) {
    waiting("checking");
    const pack = runtime.machine.view().pack;
    await runtime.handle({ type: "scan", scanId: runtime.newId(), code: code, guest: guest, at: Date.now(), by: null,
      session: pack ? pack.session : "" });
  }

  /* Undo, exit, override: the guest who was shown last. */
  async function act(type, by, reason) {
    const pack = runtime.machine.view().pack;
    const guest = last.guest;
    await runtime.handle({ type: type, scanId: runtime.newId(), code: guest ? "@" + guest.right : null, guest: guest,
      ref: entry(guest), at: Date.now(), by: by, reason: reason, session: pack ? pack.session : "" });
  }

  function entry(guest) {
    if (!guest) {
      return last.verdict === "admitted" ? last.scanId : null;
    }
    const standing = runtime.machine.standing(guest, runtime.machine.view().pack ? runtime.machine.view().pack.session : "");
    return standing.entry || mine[guest.right] || (last.verdict === "admitted" ? last.scanId : null);
  }

  function decide(type) {
    deciding = type;
    part("decision").hidden = false;
    part("by").value = localStorage.getItem("tongket-station-by") || "";
    (part("by").value ? part("reason") : part("by")).focus();
  }

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  }

  function search() {
    const wanted = plain(part("search").value.trim());
    const list = part("found");
    list.textContent = "";
    const pack = runtime.machine.view().pack;
    if (wanted.length < 2 || !pack) {
      return;
    }
    const found = Object.values(pack.guests).filter((guest) => !guest.revoked && plain(guest.name + " " + (guest.unit || "")).includes(wanted));
    found.slice(0, 12).forEach((guest) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain";
      button.textContent = [guest.name, guest.position, guest.unit, guest.home].filter(Boolean).join(" · ");
      button.addEventListener("click", () => {
        part("search").value = "";
        list.textContent = "";
        scan("@" + guest.right, guest);
      });
      const item = document.createElement("li");
      item.appendChild(button);
      list.appendChild(item);
    });
    if (found.length === 0) {
      list.textContent = say("search.none");
    }
  }

  async function camera() {
    try {
      stopCamera = await self.TongketCamera.start(part("camera"), check);
      part("camera").hidden = false;
      part("scan").hidden = true;
      part("stop").hidden = false;
    } catch (refused) {
      trouble("no-camera");
    }
  }

  function kiosk(on) {
    document.body.classList.toggle("kiosk", on);
    part("kioskEnd").hidden = !on;
    if (on && document.documentElement.requestFullscreen) {
      document.documentElement.requestFullscreen().catch(() => {});
    }
  }

  async function doors() {
    try {
      const list = await runtime.call("/stations", null);
      list.items.forEach((door) => {
        const option = document.createElement("option");
        option.value = door.id;
        option.textContent = door.name + " (" + door.id + ")";
        part("door").appendChild(option);
      });
    } catch (failure) {
      if (failure.status === 401) {
        signedOut();
      } else {
        line("trouble", failure.message);
      }
    }
  }

  async function open() {
    part("setup").hidden = true;
    part("desk").hidden = false;
    await runtime.beat();
    setInterval(() => runtime.beat(), 2000);
    runtime.fetchPack().catch(() => {});
    part("code").focus();
  }

  function listen() {
    part("begin").addEventListener("click", async () => {
      await runtime.choose(part("door").value);
      await open();
    });
    part("typed").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = part("code").value.trim();
      part("code").value = "";
      if (text) {
        check(text);
      }
      part("code").focus();
    });
    part("scan").addEventListener("click", camera);
    part("stop").addEventListener("click", () => {
      stopCamera();
      part("camera").hidden = true;
      part("scan").hidden = false;
      part("stop").hidden = true;
    });
    part("search").addEventListener("input", search);
    part("exit").addEventListener("click", () => act("exit", null, null));
    part("undo").addEventListener("click", () => decide("undo"));
    part("override").addEventListener("click", () => decide("override"));
    part("cancel").addEventListener("click", () => { part("decision").hidden = true; });
    part("decision").addEventListener("submit", (event) => {
      event.preventDefault();
      localStorage.setItem("tongket-station-by", part("by").value);
      act(deciding, part("by").value, part("reason").value);
      part("reason").value = "";
    });
    part("hold").addEventListener("click", () => runtime.takeDoor().catch((failure) => line("trouble", failure.message)));
    part("back").addEventListener("click", () => runtime.handle({ type: "give-back", scanId: runtime.newId(), at: Date.now(), by: null })
      .then(() => runtime.beat()));
    part("kiosk").addEventListener("click", () => kiosk(true));
    part("kioskEnd").addEventListener("click", () => kiosk(false));
    part("walkIn").addEventListener("submit", (event) => {
      event.preventDefault();
      const name = part("walkName").value;
      runtime.handle({ type: "walk-in", scanId: runtime.newId(), at: Date.now(), by: part("walkBy").value, guest: null,
        reason: part("walkReason").value, session: runtime.machine.view().pack ? runtime.machine.view().pack.session : "",
        walkIn: { fullName: name, position: part("walkPosition").value, unit: part("walkUnit").value } })
        .then(() => line("name", name));
      event.target.reset();
    });
    window.addEventListener("offline", () => [1, 2].forEach(() => runtime.handle({ type: "missed" })));
    window.addEventListener("online", () => runtime.beat());
  }

  async function main() {
    document.documentElement.lang = self.TongketTexts.language;
    document.title = say("title");
    document.querySelectorAll("[data-say]").forEach((each) => { each.textContent = say(each.dataset.say); });
    if (!window.crypto || !crypto.subtle || !navigator.serviceWorker) {
      trouble("no-secure");
    }
    localStorage.setItem("tongket-station-plan", plan);
    if (navigator.serviceWorker) {
      navigator.serviceWorker.register("sw.js").catch(() => {});
    }
    if (navigator.storage && navigator.storage.persist) {
      navigator.storage.persist();
    }
    runtime = await self.TongketRuntime.start({ api: api, plan: plan, show: show, changed: () => runtime && changed(),
      asking: () => waiting("asking"), trouble: trouble, stopped: (failure) => trouble(failure.message === "elsewhere" ? "elsewhere" : "full") });
    listen();
    changed();
    if (runtime.station()) {
      await open();
    } else {
      part("setup").hidden = false;
      await doors();
    }
    if (query.get("kiosk")) {
      kiosk(true);
    }
  }

  main();
})();
