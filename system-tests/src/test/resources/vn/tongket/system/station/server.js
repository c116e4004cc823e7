/* The server of the model: what the portal decides at the door, without its database. */
(function (root) {
  "use strict";

  function create(guests, stations) {
    const codes = {};
    guests.forEach((guest) => {
      codes[guest.hash] = { right: guest.right, home: guest.home, alive: true };
    });
    return { codes, stations, leases: [], nextLease: 1, entries: {}, scans: {}, devices: {}, requests: {}, released: {},
      log: [], conflicts: [], version: 1 };
  }

  function lease(server, station) {
    return server.leases.find((each) => each.station === station && each.active) || null;
  }

  function slot(code, session) {
    return code.right + "@" + session;
  }

  /* The lease that holds the right to admit; null when it lies with the server. */
  function holder(server, code, session) {
    const held = lease(server, code.home);
    return held && !server.released[held.id + ":" + slot(code, session)] ? held : null;
  }

  function ask(server, body) {
    const known = server.scans[body.scanId];
    if (known && known.verdict) {
      return known.verdict;
    }
    server.scans[body.scanId] = server.scans[body.scanId] || { verdict: null };
    const verdict = judge(server, body);
    if (verdict !== "waiting") {
      server.scans[body.scanId].verdict = verdict;
    }
    return verdict;
  }

  function judge(server, body) {
    const code = server.codes[body.code];
    if (!code) {
      return "unknown-code";
    }
    if (!code.alive) {
      return "revoked";
    }
    const entry = server.entries[slot(code, body.session)];
    if (entry && !entry.outside) {
      return "already-admitted";
    }
    const held = holder(server, code, body.session);
    if (held && !(held.id === body.lease && held.device === body.device && body.right === code.right)) {
      server.requests[slot(code, body.session)] = held.id;
      return "waiting";
    }
    open(server, code, body);
    return "admitted";
  }

  /* Whoever comes back is in by an entry of its own; taking that back leaves him outside. */
  function open(server, code, body) {
    const before = server.entries[slot(code, body.session)];
    server.entries[slot(code, body.session)] = { scanId: body.scanId, outside: false, again: Boolean(before) };
  }

  function close(server, code, session, scanId, outside) {
    const entry = server.entries[slot(code, session)];
    if (!entry || entry.scanId !== scanId) {
      return false;
    }
    if (outside || entry.again) {
      entry.outside = true;
      entry.again = true;
    } else {
      delete server.entries[slot(code, session)];
    }
    server.closings = server.closings || [];
    server.closings.push({ right: code.right, home: code.home, session: session, entry: scanId, outside: outside });
    return true;
  }

  function conflict(server, kind, op) {
    server.conflicts.push({ kind: kind, right: op.right, scanId: op.scanId });
  }

  /* Takes over what a station did, in its order and without a gap; what is here already is only acknowledged. */
  function take(server, device, op) {
    const last = server.devices[device] || 0;
    if (op.seq !== last + 1) {
      return;
    }
    server.devices[device] = op.seq;
    server.log.push(op);
    const code = server.codes[op.code] || Object.values(server.codes).find((each) => each.right === op.right) || null;
    told[op.kind](server, code, op, device);
  }

  function admitted(server, code, op) {
    const scan = server.scans[op.scanId];
    if (scan && scan.verdict === "admitted") {
      return;
    }
    if (!code) {
      return conflict(server, "unknown-admitted", op);
    }
    const entry = server.entries[slot(code, op.session)];
    const inside = entry && !entry.outside;
    if (inside) {
      conflict(server, "double", op);
    } else {
      open(server, code, op);
      const foreign = lease(server, code.home);
      const deadLease = op.lease && !server.leases.some((each) => each.id === op.lease && each.active);
      if ((scan && scan.verdict) || !code.alive) {
        conflict(server, "admitted-though-refused", op);
      } else if (op.kind === "scan" && (deadLease || (foreign && foreign.id !== op.lease))) {
        conflict(server, "lease-ended", op);
      }
    }
    server.scans[op.scanId] = { verdict: inside ? "already-admitted" : "admitted" };
  }

  const told = {
    "scan": function (server, code, op) {
      if (op.told === "admitted") {
        return admitted(server, code, op);
      }
      const scan = server.scans[op.scanId];
      if (scan && scan.verdict === "admitted") {
        if (close(server, code, op.session, op.scanId, false)) {
          conflict(server, "not-let-in", op);
        }
      }
      const said = op.told === "unshown" ? "wrong-door" : op.told;
      server.scans[op.scanId] = { verdict: scan && scan.verdict ? scan.verdict : said };
    },
    "override": admitted,
    "exit": function (server, code, op) {
      if (!code || !close(server, code, op.session, op.ref, true)) {
        conflict(server, "exit-unmatched", op);
      }
    },
    "undo": function (server, code, op) {
      if (!code || !close(server, code, op.session, op.ref, false)) {
        conflict(server, "undo-unmatched", op);
      }
    },
    "release": function (server, code, op) {
      server.released[op.lease + ":" + slot(code, op.session)] = true;
      delete server.requests[slot(code, op.session)];
    },
    "return": function (server, code, op) {
      const held = server.leases.find((each) => each.id === op.lease);
      if (held) {
        held.active = false;
      }
    },
  };

  function sync(server, body) {
    body.ops.forEach((op) => take(server, body.device, op));
    const held = server.leases.find((each) => each.id === body.lease);
    const own = held && held.active && held.device === body.device ? held : null;
    return {
      received: server.devices[body.device] || 0,
      ended: body.lease && !own ? [body.lease] : [],
      closings: own ? (server.closings || []).filter((each) => each.home === own.station) : [],
      releases: own ? Object.keys(server.requests).filter((key) => server.requests[key] === own.id)
        .map((key) => ({ right: key.split("@")[0], session: key.split("@")[1] })) : [],
    };
  }

  /* One device holds a door; the same device asking again gets what it has. It must have told everything first. */
  function grant(server, body) {
    const held = lease(server, body.station);
    if (held) {
      return held.device === body.device ? held : null;
    }
    if ((server.devices[body.device] || 0) !== body.lastSeq) {
      return null;
    }
    const fresh = { id: "L" + server.nextLease, station: body.station, device: body.device, active: true };
    server.nextLease += 1;
    server.leases.push(fresh);
    return fresh;
  }

  function pack(server, body) {
    const held = lease(server, body.station);
    const guests = {};
    Object.keys(server.codes).forEach((hash) => {
      const code = server.codes[hash];
      const entry = server.entries[slot(code, "")];
      guests[hash] = { right: code.right, home: code.home, revoked: !code.alive,
        entries: entry ? { "": { scanId: entry.scanId, outside: entry.outside } } : {} };
    });
    server.version += 1;
    return { version: server.version, lease: held && held.device === body.device ? held.id : null, opensAt: 0,
      guests: guests };
  }

  function substitute(server, hash, fresh) {
    const code = server.codes[hash];
    if (!code || !code.alive || server.entries[slot(code, "")] || server.codes[fresh]) {
      return false;
    }
    code.alive = false;
    server.codes[fresh] = { right: code.right, home: code.home, alive: true };
    return true;
  }

  function undo(server, hash) {
    const code = server.codes[hash];
    const entry = code && server.entries[slot(code, "")];
    return entry ? close(server, code, "", entry.scanId, false) && entry.scanId : null;
  }

  function revoke(server, station) {
    const held = lease(server, station);
    if (held) {
      held.active = false;
      held.revoked = true;
    }
    return held;
  }

  root.TongketModelServer = { create, ask, sync, grant, pack, substitute, undo, revoke };
})(typeof self === "undefined" ? this : self);
