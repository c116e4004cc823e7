/*
 * Runs the machine on a phone: one event at a time, records written before anything is sent or shown, messages by
 * fetch with a limit of time. Knows no page.
 */
(function (root) {
  "use strict";

  const ownLimit = 900;
  const askLimit = 2500;
  const waitLimit = 7000;
  const waitStep = 700;

  function pause(millis) {
    return new Promise((resolve) => setTimeout(resolve, millis));
  }

  function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /* fetch that gives up; the answer of a server that refuses is an error with its status. */
  async function call(address, body, limit) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), limit);
    try {
      const answer = await fetch(address, {
        method: body ? "POST" : "GET",
        credentials: "same-origin",
        cache: "no-store",
        headers: body ? { "Content-Type": "application/json", "X-Requested-With": "tongket" } : {},
        body: body ? JSON.stringify(body) : undefined,
        signal: control.signal,
      });
      const text = await answer.text();
      const json = text ? JSON.parse(text) : null;
      if (!answer.ok) {
        throw Object.assign(new Error(json && (json.detail || json.title)), { status: answer.status, problem: json });
      }
      return json;
    } finally {
      clearTimeout(timer);
    }
  }

  async function start(options) {
    const store = await root.TongketStore.open("tongket-station-" + options.plan, newId());
    const device = (store.records.find(([key]) => key === "meta") || [null, { device: newId() }])[1].device;
    const restored = root.TongketLedger.restore(store.records.filter(([key]) => key !== "shell"), device);
    const machine = root.TongketStation.machine(restored.state);
    const shell = (store.records.find(([key]) => key === "shell") || [null, {}])[1];
    let turn = store.write(restored.writes.concat([root.TongketLedger.meta(restored.state)]));
    let guestsSeen = null;
    let refused = null;

    /* Events wait for each other; a step that cannot be written down decides nothing and stops the station. */
    function handle(event) {
      const step = turn.then(async () => {
        const effects = machine.handle(event);
        if (effects.writes.length > 0) {
          await store.write(effects.writes);
        }
        effects.sends.forEach((message) => senders[message.to](message));
        effects.shows.forEach((shown) => options.show(shown));
        options.changed();
        return effects;
      });
      turn = step.catch((failure) => {
        options.stopped(failure);
        return new Promise(() => {});
      });
      return step;
    }

    function address(path) {
      return options.api + "/plans/" + encodeURIComponent(options.plan) + path;
    }

    function door(path) {
      return address("/doors/" + encodeURIComponent(shell.station) + path);
    }

    async function ask(message) {
      const body = message.body;
      const began = Date.now();
      const own = body.lease && body.right && machine.view().pack && machine.view().pack.rights[body.right] === shell.station;
      let answer = null;
      try {
        answer = await call(door("/ask"), body, own ? ownLimit : askLimit);
        while (answer.verdict === "waiting" && Date.now() - began < waitLimit) {
          options.asking();
          await pause(waitStep);
          answer = await call(door("/ask"), body, askLimit);
        }
      } catch (failure) {
        note(failure);
        await handle({ type: "timeout", scanId: body.scanId, at: Date.now() });
        return;
      }
      await handle({ type: "answer", scanId: body.scanId, answer: answer, at: Date.now() });
    }

    async function sync(message) {
      const pack = machine.view().pack;
      const body = Object.assign({ packMadeAt: pack && pack.madeAt }, message.body);
      try {
        const heard = await call(door("/sync"), body, 6000);
        refused = null;
        await handle({ type: "synced", body: heard, at: Date.now() });
        if (heard.guests !== guestsSeen) {
          guestsSeen = heard.guests;
          await fetchPack();
        }
      } catch (failure) {
        note(failure);
        await handle({ type: "missed" });
      }
    }

    function note(failure) {
      refused = failure.status === 401 ? "signed-out" : failure.status ? failure.message : refused;
    }

    const senders = { ask: ask, sync: sync };

    /* Only what the office signed is installed; its key is kept from the first package on. */
    async function fetchPack() {
      const path = "/stations/" + encodeURIComponent(shell.station) + "/package?device=" + encodeURIComponent(device);
      const sealed = await call(address(path), null, 15000);
      const publicKey = shell.publicKey || sealed.publicKey;
      const text = await root.TongketPass.unsealed(sealed.sealed, publicKey);
      if (text === null) {
        options.trouble("signature");
        return;
      }
      if (!shell.publicKey) {
        await keepShell({ publicKey: publicKey });
      }
      await handle({ type: "pack", pack: installed(JSON.parse(text)) });
    }

    async function keepShell(difference) {
      Object.assign(shell, difference);
      turn = turn.then(() => store.write([["shell", Object.assign({}, shell)]]));
      await turn;
    }

    async function takeDoor() {
      await beat();
      const lease = await call(door("/lease"), { device: device, lastSeq: machine.last() }, 8000);
      await handle({ type: "lease", lease: lease });
      await fetchPack();
    }

    /* Who is inside, for an evacuation: kept here, so that it is at hand when the network is not. */
    async function fetchInside() {
      const list = await call(address("/attendance/inside"), null, 8000);
      await keepShell({ inside: { at: Date.now(), people: list.items } });
    }

    /* The session that runs by this clock: the last whose time has come, else the first. */
    function session() {
      const view = machine.view();
      const sessions = view.pack ? view.pack.sessions || [] : [];
      const now = Date.now() + view.skew;
      const begun = sessions.filter((each) => each.opensAt <= now);
      const running = begun.length > 0 ? begun[begun.length - 1] : sessions[0];
      return running ? running.id : view.pack ? view.pack.session : "";
    }

    function beat() {
      return shell.station ? handle({ type: "tick", at: Date.now() }) : Promise.resolve();
    }

    return {
      handle: handle,
      beat: beat,
      takeDoor: takeDoor,
      fetchPack: fetchPack,
      fetchInside: fetchInside,
      inside: () => shell.inside || null,
      session: session,
      call: (path, body) => call(address(path), body, 8000),
      station: () => shell.station,
      choose: (station) => keepShell({ station: station }),
      read: (text) => root.TongketPass.read(text, options.plan, shell.publicKey),
      refused: () => refused,
      machine: machine,
      newId: newId,
    };
  }

  /* The package as the machine keeps it: guests by the hash of their code, and home doors by right. */
  function installed(sent) {
    const guests = {};
    const rights = {};
    const later = sent.later || [];
    sent.guests.forEach((each) => {
      const entries = {};
      later.filter((entry) => entry.right === each.right).forEach((entry) => {
        entries[entry.session] = { scanId: entry.entry, outside: entry.outside, at: entry.at, station: entry.station };
      });
      if (each.entry) {
        entries[sent.session] = { scanId: each.entry, outside: each.outside, at: each.admittedAt, station: each.admittedAtStation };
      }
      const right = each.right || each.codeHash;
      guests[each.codeHash] = { right: right, home: each.home || null, revoked: each.revoked, entries: entries,
        name: each.fullName, position: each.position, unit: each.unit, seat: each.seat, note: each.note,
        undeclared: Boolean(each.undeclared) };
      rights[right] = each.home || null;
    });
    return { version: Date.parse(sent.madeAt), madeAt: Date.parse(sent.madeAt), lease: sent.lease || null,
      session: sent.session || "", sessions: sent.sessions || [], title: sent.title, opensAt: sent.doorsOpenAt ? Date.parse(sent.doorsOpenAt) : null,
      guests: guests, rights: rights };
  }

  root.TongketRuntime = { start: start, installed: installed };
})(self);
