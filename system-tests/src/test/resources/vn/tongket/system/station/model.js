/*
 * Random histories of stations, server and network: messages are lost, late, doubled and out of order, doors are cut
 * off, phones are killed between any two effects, their clocks are wrong. The stations run the phone's own code.
 */
(function (root) {
  "use strict";

  const server = root.TongketModelServer;

  function random(seed) {
    let state = seed >>> 0;
    return function () {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }

  const weights = [["scan", 30], ["deliver", 44], ["drop", 6], ["double", 4], ["timeout", 8], ["tick", 22], ["cut", 5],
    ["heal", 4], ["kill", 5], ["lease", 9], ["pack", 5], ["give-back", 2], ["exit", 6], ["undo", 3], ["office-undo", 2],
    ["sneak", 2], ["spell", 9], ["substitute", 2], ["skew", 1], ["override", 1], ["declare-lost", 1]];
  const total = weights.reduce((sum, each) => sum + each[1], 0);

  function kind(drawn) {
    let rest = drawn * total;
    return weights.find((each) => (rest -= each[1]) < 0)[0];
  }

  /* Named persons' exceptions come in every fourth history only, so that the others prove the plain promise. */
  function history(seed) {
    const next = random(seed);
    const exceptions = seed % 4 === 0;
    const setting = { doors: 2 + Math.floor(next() * 2), devices: 3 + Math.floor(next() * 2),
      guests: 2 + Math.floor(next() * 3) };
    const events = [];
    for (let device = 0; device < setting.devices; device += 1) {
      events.push(["lease", device, 0, 0], ["deliver", 0, 0, 0], ["deliver", 0, 0, 0], ["deliver", 0, 0, 0], ["deliver", 0, 0, 0]);
    }
    const length = 15 + Math.floor(next() * 40);
    while (events.length < length + setting.devices * 5) {
      const name = kind(next());
      if (exceptions || (name !== "override" && name !== "declare-lost")) {
        events.push([name, Math.floor(next() * 1000), Math.floor(next() * 1000), Math.floor(next() * 1000)]);
      }
    }
    return { setting: setting, events: events };
  }

  function world(setting) {
    const guests = [];
    for (let each = 0; each < setting.guests; each += 1) {
      guests.push({ hash: "c" + each, right: "R" + each, home: "D" + (each % setting.doors) });
    }
    const devices = [];
    for (let each = 0; each < setting.devices; each += 1) {
      devices.push({ name: "p" + each, door: "D" + (each % setting.doors), disk: new Map(), shelf: new Map(), cut: false, skew: 0,
        killAt: 0, told: {} });
    }
    const state = { setting, guests, devices, server: server.create(guests), net: [], now: 1000, ids: 0, inside: {},
      exempt: {}, doubles: [], let: {}, failures: [], trace: null };
    devices.forEach((device) => start(state, device));
    return state;
  }

  function start(state, device) {
    const restored = root.TongketLedger.restore(Array.from(device.disk, ([key, value]) => [key, JSON.parse(value)]), device.name);
    restored.writes.forEach(([key, value]) => write(device, key, value));
    device.machine = root.TongketStation.machine(restored.state);
    device.asked = null;
  }

  function write(device, key, value) {
    if (value === null) {
      device.disk.delete(key);
    } else {
      device.disk.set(key, JSON.stringify(value));
    }
  }

  /* Writes, then sends, then shows; a kill may come before any of the three. */
  function run(state, device, event) {
    const effects = device.machine.handle(event);
    if (device.killAt === 1) {
      return kill(state, device);
    }
    effects.writes.forEach(([key, value]) => write(device, key, value));
    if (device.killAt === 2) {
      effects.shows.forEach((shown) => { state.sneaked[rightOf(state, device, shown)] = true; });
      return kill(state, device);
    }
    effects.sends.forEach((each) => send(state, device, each));
    effects.shows.forEach((shown) => show(state, device, shown));
    if (device.killAt === 3) {
      kill(state, device);
    }
    return null;
  }

  function kill(state, device) {
    device.killAt = 0;
    start(state, device);
  }

  function send(state, device, message) {
    if (message.to === "ask") {
      device.asked = message.body;
    }
    if (device.cut) {
      return message.to === "sync" ? run(state, device, { type: "missed" }) : null;
    }
    state.net.push({ up: true, device: device, to: message.to, text: JSON.stringify(message.body) });
    return null;
  }

  function show(state, device, shown) {
    const guest = shown.guest;
    if (shown.verdict === "admitted" || shown.verdict === "override") {
      const right = rightOf(state, device, shown);
      if (state.inside[right]) {
        state.doubles.push(right);
        if (!state.exempt[right]) {
          state.failures.push("double entry of " + right + " at " + device.name);
        }
      }
      state.inside[right] = { scanId: shown.scanId, device: device };
      state.let[shown.scanId] = right;
    }
    return guest;
  }

  /* Killed between writing and showing, the station says that the guest is in, and he is not: the safe side. */
  function rightOf(state, device, shown) {
    const code = state.server.codes[state.scanned[shown.scanId]];
    return shown.guest ? shown.guest.right : code && code.right;
  }

  function receive(state, message) {
    const device = message.device;
    const body = JSON.parse(message.text);
    if (device.cut) {
      return;
    }
    if (message.up) {
      const answer = answers[message.to](state, device, body);
      state.net.push({ up: false, device: device, to: message.to, asked: body.scanId, text: JSON.stringify(answer) });
      return;
    }
    arrivals[message.to](state, device, body, message);
  }

  /* What was asked of the server and what it said, for a replay against the real one. */
  function asked(state, call, station, body, answer) {
    if (state.trace) {
      state.trace.push(JSON.parse(JSON.stringify({ call: call, station: station, body: body, answer: answer })));
    }
    return answer;
  }

  const answers = {
    ask: (state, device, body) => asked(state, "ask", device.door, body, { verdict: server.ask(state.server, body) }),
    sync: (state, device, body) => asked(state, "sync", device.door, body, server.sync(state.server, body)),
    lease: (state, device, body) => asked(state, "lease", device.door, body, server.grant(state.server, body)),
    pack: (state, device, body) => asked(state, "pack", device.door, body, server.pack(state.server, body)),
  };

  const arrivals = {
    ask: function (state, device, body, message) {
      if (body.verdict === "waiting" && device.asked && device.asked.scanId === message.asked) {
        state.net.push({ up: true, device: device, to: "ask", text: JSON.stringify(device.asked) });
        return;
      }
      run(state, device, { type: "answer", scanId: message.asked, answer: body, at: state.now });
    },
    sync: (state, device, body) => run(state, device, { type: "synced", body: body, at: state.now }),
    lease: function (state, device, body) {
      if (body) {
        run(state, device, { type: "lease", lease: { id: body.id, station: body.station } });
        wantPack(state, device);
      }
    },
    pack: (state, device, body) => run(state, device, { type: "pack", pack: body }),
  };

  function wantPack(state, device) {
    send(state, device, { to: "pack", body: { station: device.door, device: device.name } });
  }

  /* Ids are drawn by the world, as a phone draws them at random. */
  function id(state, prefix) {
    state.ids += 1;
    return prefix + state.ids;
  }

  const actions = {
    "scan": function (state, device, one, two) {
      const codes = Object.keys(state.server.codes);
      const hash = codes[two % codes.length];
      const scanId = id(state, "s");
      const guest = device.machine.guest(hash)
        || (two % 3 === 0 ? device.machine.signed({ right: state.server.codes[hash].right, home: state.server.codes[hash].home }) : null);
      if (device.machine.view().pending) {
        return;
      }
      state.scanned[scanId] = hash;
      device.told[scanId] = true;
      if (device.killAt === 1) {
        delete device.told[scanId];
      }
      run(state, device, { type: "scan", scanId: scanId, code: hash, guest: guest, at: state.now + device.skew, by: "u", session: "" });
    },
    "deliver": function (state, device, one) {
      if (state.net.length > 0) {
        receive(state, state.net.splice(one % Math.min(state.net.length, 1 + (one % 3)), 1)[0]);
      }
    },
    /* A while in which messages arrive as they were sent. */
    "spell": function (state, device, one, two) {
      actions.tick(state, device);
      actions.tick(state, state.devices[one % state.devices.length]);
      for (let each = 0; each < 3 + (two % 7) && state.net.length > 0; each += 1) {
        receive(state, state.net.shift());
      }
    },
    "drop": (state, device, one) => state.net.splice(one % (state.net.length || 1), 1),
    "double": function (state, device, one) {
      if (state.net.length > 0) {
        state.net.push(state.net[one % state.net.length]);
      }
    },
    "timeout": function (state, device) {
      if (device.machine.view().pending) {
        run(state, device, { type: "timeout", scanId: device.asked && device.asked.scanId, at: state.now });
      }
    },
    "tick": (state, device) => run(state, device, { type: "tick", at: state.now }),
    "cut": (state, device) => { device.cut = true; },
    "heal": (state, device) => { device.cut = false; },
    "kill": function (state, device, one, two) {
      device.killAt = 1 + (two % 3);
    },
    "lease": function (state, device) {
      const view = device.machine.view();
      if (view.waiting === 0) {
        send(state, device, { to: "lease", body: { station: device.door, device: device.name, lastSeq: device.machine.last() } });
      }
    },
    "pack": (state, device) => wantPack(state, device),
    "give-back": (state, device) => run(state, device, { type: "give-back", scanId: id(state, "g"), at: state.now, by: "u" }),
    "exit": function (state, device, one, two) {
      const guest = state.guests[two % state.guests.length];
      const inside = state.inside[guest.right];
      const seen = device.machine.guest(guest.hash);
      if (inside && seen && device.killAt === 0) {
        delete state.inside[guest.right];
        run(state, device, { type: "exit", scanId: id(state, "x"), guest: seen, at: state.now, by: "u", session: "" });
      }
    },
    "undo": function (state, device, one, two) {
      const guest = state.guests[two % state.guests.length];
      const inside = state.inside[guest.right];
      const seen = device.machine.guest(guest.hash);
      if (inside && seen && inside.device === device && device.killAt === 0) {
        delete state.inside[guest.right];
        run(state, device, { type: "undo", scanId: id(state, "n"), guest: seen, ref: inside.scanId, at: state.now, by: "u",
          reason: "r", session: "" });
      }
    },
    "office-undo": function (state, device, one, two) {
      const guest = state.guests[two % state.guests.length];
      const inside = state.inside[guest.right];
      const entry = state.server.entries[guest.right + "@"];
      if (inside && entry && entry.scanId === inside.scanId) {
        delete state.inside[guest.right];
        asked(state, "undo", entry.station, { code: guest.hash }, server.undo(state.server, guest.hash));
      }
    },
    "sneak": function (state, device, one, two) {
      const guest = state.guests[two % state.guests.length];
      if (state.inside[guest.right]) {
        delete state.inside[guest.right];
        state.sneaked[guest.right] = true;
      }
    },
    "substitute": function (state, device, one, two) {
      const hash = state.guests[two % state.guests.length].hash;
      asked(state, "substitute", null, { code: hash, fresh: "n" + two }, server.substitute(state.server, hash, "n" + two));
    },
    "skew": function (state, device, one, two) {
      device.skew = (two - 500) * 1000;
    },
    "override": function (state, device, one, two) {
      const guest = state.guests[two % state.guests.length];
      const seen = device.machine.guest(guest.hash);
      if (seen && device.killAt === 0) {
        state.exempt[guest.right] = true;
        run(state, device, { type: "override", scanId: id(state, "o"), code: guest.hash, guest: seen, at: state.now, by: "u",
          reason: "r", session: "" });
      }
    },
    "declare-lost": function (state, device) {
      const held = server.revoke(state.server, device.door);
      asked(state, "lost", device.door, {}, Boolean(held));
      if (held) {
        state.guests.filter((guest) => guest.home === device.door).forEach((guest) => { state.exempt[guest.right] = true; });
      }
    },
  };

  function play(history, trace) {
    const state = world(history.setting);
    state.trace = trace || null;
    state.scanned = {};
    state.sneaked = {};
    history.events.forEach((event) => {
      state.now += 700;
      actions[event[0]](state, state.devices[event[1] % state.devices.length], event[2], event[3]);
    });
    calm(state);
    check(state);
    return state;
  }

  /* The network is whole again and everything is told. */
  function calm(state) {
    state.devices.forEach((device) => {
      device.cut = false;
      device.killAt = 0;
    });
    for (let round = 0; round < 12; round += 1) {
      for (let guard = 0; state.net.length > 0 && guard < 60; guard += 1) {
        receive(state, state.net.shift());
      }
      state.net = [];
      state.now += 10000;
      state.devices.forEach((device) => {
        actions.timeout(state, device);
        actions.tick(state, device);
      });
      if (round > 2 && state.devices.every((device) => device.machine.view().waiting === 0)) {
        break;
      }
    }
  }

  function check(state) {
    const logged = new Set(state.server.log.filter((op) => op.kind === "scan").map((op) => op.scanId));
    state.devices.forEach((device) => {
      if (device.machine.view().waiting > 0) {
        state.failures.push("not told: " + device.machine.view().waiting + " of " + device.name);
      }
      Object.keys(device.told).filter((scanId) => !logged.has(scanId) && !device.forgiven).forEach((scanId) => {
        state.failures.push("lost scan " + scanId + " of " + device.name);
      });
    });
    const decided = state.server.log.filter((op) => op.kind === "override").concat(state.server.conflicts);
    state.doubles.filter((right) => !decided.some((each) => each.right === right)).forEach((right) => {
      state.failures.push("double entry of " + right + " by decision, but not told");
    });
    state.guests.filter((guest) => !state.exempt[guest.right] && !state.sneaked[guest.right]).forEach((guest) => {
      const entry = state.server.entries[guest.right + "@"];
      const inside = Boolean(entry && !entry.outside);
      if (inside !== Boolean(state.inside[guest.right])
          && !state.server.conflicts.some((each) => each.right === guest.right)) {
        state.failures.push("server says inside=" + inside + " of " + guest.right);
      }
    });
  }

  /* The smallest history that still fails: pieces are left out as long as it does. */
  function shrink(history) {
    let events = history.events;
    for (let size = Math.ceil(events.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < events.length;) {
        const fewer = events.slice(0, from).concat(events.slice(from + size));
        if (play({ setting: history.setting, events: fewer }).failures.length > 0) {
          events = fewer;
        } else {
          from += size;
        }
      }
    }
    return { setting: history.setting, events: events };
  }

  /* Plays so many histories; the first failure ends it, shrunk. */
  function prove(first, count) {
    const sum = { histories: 0, events: 0, scans: 0, admitted: 0, conflicts: 0, doublesByDecision: 0, failure: null };
    for (let seed = first; seed < first + count; seed += 1) {
      const drawn = history(seed);
      const state = play(drawn);
      sum.histories += 1;
      sum.events += drawn.events.length;
      sum.scans += Object.keys(state.scanned).length;
      sum.admitted += Object.keys(state.let).length;
      sum.conflicts += state.server.conflicts.length;
      sum.doublesByDecision += state.doubles.length;
      if (state.failures.length > 0) {
        const small = shrink(drawn);
        sum.failure = { seed: seed, says: play(small).failures, setting: small.setting, events: small.events };
        return sum;
      }
    }
    return sum;
  }

  /* A history as the server saw it, and the guests and doors that it began with. */
  function traced(seed) {
    const trace = [];
    const drawn = history(seed);
    const state = play(drawn, trace);
    return { doors: drawn.setting.doors, guests: state.guests.map((guest) => ({ code: guest.hash, right: guest.right,
      home: guest.home })), calls: trace };
  }

  root.TongketModel = { history, play, shrink, prove, traced };
})(typeof self === "undefined" ? this : self);
