/* The page of the station: hands the machine what the usher does. */
(function () {
  "use strict";

  const say = self.TongketTexts.say;
  const { part, line } = self.TongketParts;
  const query = new URLSearchParams(location.search);
  const plan = query.get("plan") || localStorage.getItem("tongket-station-plan");
  const api = location.pathname.replace(/\/assets\/station\/.*$/, "/api");
  const signIn = api.replace(/\/api$/, "") + "/sign-in?next="
    + encodeURIComponent("/assets/station/index.html?plan=" + plan);
  let runtime = null;
  let facts = null;
  let board = null;
  let stopCamera = null;
  let deciding = null;

  function trouble(key) {
    line("trouble", key ? say(key) : "");
  }

  function show(shown) {
    board.show(shown);
    runtime.beat();
    self.TongketInside.show(runtime);
  }

  async function check(text) {
    const read = await runtime.read(text);
    const known = read.hash && runtime.machine.guest(read.hash);
    await scan(text, known || (read.signed ? runtime.machine.signed(read.signed) : null));
  }

  function scan(code, guest) {
    board.waiting("checking");
    return runtime.handle({ type: "scan", scanId: runtime.newId(), code: code, guest: guest, at: Date.now(), by: null,
      session: runtime.session() });
  }

  /* Undo, exit, override: the guest who was shown last. */
  function act(type, by, reason) {
    const guest = board.last().guest;
    const standing = guest ? runtime.machine.standing(guest, runtime.session()) : {};
    return runtime.handle({ type: type, scanId: runtime.newId(), code: guest ? "@" + guest.right : null, guest: guest,
      ref: board.entry(standing), at: Date.now(), by: by, reason: reason, session: runtime.session() });
  }

  function decide(type) {
    deciding = type;
    part("decision").hidden = false;
    part("by").value = localStorage.getItem("tongket-station-by") || "";
    (part("by").value ? part("reason") : part("by")).focus();
  }

  async function camera() {
    try {
      stopCamera = await self.TongketCamera.start(part("camera"), check);
      filming(true);
    } catch (refused) {
      trouble("no-camera");
    }
  }

  function filming(on) {
    part("camera").hidden = !on;
    part("scan").hidden = on;
    part("stop").hidden = !on;
  }

  async function doors() {
    try {
      const list = await runtime.call("/stations", null);
      part("door").append(...list.items.map((door) => new Option(door.name + " (" + door.id + ")", door.id)));
    } catch (failure) {
      if (failure.status === 401) {
        facts.signedOut();
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
    self.TongketInside.keep(runtime);
    part("code").focus();
  }

  function listenToScans() {
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
      filming(false);
    });
    self.TongketSearch.listen(runtime, (guest) => scan("@" + guest.right, guest));
  }

  function listenToDecisions() {
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
    part("walkIn").addEventListener("submit", (event) => {
      event.preventDefault();
      const name = part("walkName").value;
      runtime.handle({ type: "walk-in", scanId: runtime.newId(), at: Date.now(), by: part("walkBy").value, guest: null,
        reason: part("walkReason").value, session: runtime.session(),
        walkIn: { fullName: name, position: part("walkPosition").value, unit: part("walkUnit").value } })
        .then(() => line("name", name));
      event.target.reset();
    });
  }

  function listenToTheDoor() {
    part("begin").addEventListener("click", async () => {
      await runtime.choose(part("door").value);
      await open();
    });
    part("hold").addEventListener("click", () => runtime.takeDoor().catch((failure) => line("trouble", failure.message)));
    part("back").addEventListener("click", () => runtime
      .handle({ type: "give-back", scanId: runtime.newId(), at: Date.now(), by: null }).then(() => runtime.beat()));
    self.TongketKiosk.listen();
    window.addEventListener("offline", () => [1, 2].forEach(() => runtime.handle({ type: "missed" })));
    window.addEventListener("online", () => runtime.beat());
  }

  function install() {
    if (!window.crypto || !crypto.subtle || !navigator.serviceWorker) {
      trouble("no-secure");
    }
    if (navigator.serviceWorker) {
      navigator.serviceWorker.register("sw.js").catch(() => {});
    }
    if (navigator.storage && navigator.storage.persist) {
      navigator.storage.persist();
    }
  }

  async function main() {
    document.documentElement.lang = self.TongketTexts.language;
    document.title = say("title");
    document.querySelectorAll("[data-say]").forEach((each) => { each.textContent = say(each.dataset.say); });
    localStorage.setItem("tongket-station-plan", plan);
    install();
    board = self.TongketBoard(() => runtime.station());
    runtime = await self.TongketRuntime.start({ api: api, plan: plan, show: show, changed: () => facts && facts.show(),
      asking: () => board.waiting("asking"), trouble: trouble,
      stopped: (failure) => trouble(failure.message === "elsewhere" ? "elsewhere" : "full") });
    facts = self.TongketFacts(runtime, signIn);
    listenToScans();
    listenToDecisions();
    listenToTheDoor();
    facts.show();
    if (runtime.station()) {
      await open();
    } else {
      part("setup").hidden = false;
      await doors();
    }
  }

  main();
})();
