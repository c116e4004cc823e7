/*
 * What a station knows and may decide by itself. No page, no clock, no network: every value comes in as an argument,
 * and every change is also returned as records to be written, so that the same code runs on a phone and in the model.
 *
 * Records: "meta", "lease", "pack", "right:<right>@<session>", "op:<seq>".
 */
(function (root) {
  "use strict";

  function fresh(device) {
    return { device: device, seq: 1, skew: 0, seen: 0, lease: null, pack: null, rights: {}, ops: [] };
  }

  function meta(state) {
    return ["meta", { device: state.device, seq: state.seq, skew: state.skew, seen: state.seen }];
  }

  function opKey(op) {
    return "op:" + String(op.seq).padStart(9, "0");
  }

  /* The state as it was written. A scan whose verdict was never shown is told as such: nobody was let in by it. */
  function restore(records, device) {
    const state = fresh(device);
    const writes = [];
    records.forEach(([key, value]) => {
      if (key === "meta") {
        Object.assign(state, value);
      } else if (key === "lease" || key === "pack") {
        state[key] = value;
      } else if (key.startsWith("right:")) {
        state.rights[key.slice(6)] = value;
      } else {
        state.ops.push(value);
      }
    });
    state.ops.sort((one, other) => one.seq - other.seq);
    state.ops.filter((op) => op.told === null).forEach((op) => {
      op.told = "unshown";
      writes.push([opKey(op), op]);
    });
    return { state: state, writes: writes };
  }

  function add(state, op) {
    const whole = Object.assign({ seq: state.seq, lease: state.lease && !state.lease.ended ? state.lease.id : null }, op);
    state.seq += 1;
    state.ops.push(whole);
    return { op: whole, writes: [meta(state), [opKey(whole), whole]] };
  }

  function slot(guest, session) {
    return guest.right + "@" + session;
  }

  function known(state, guest, session) {
    const own = state.rights[slot(guest, session)];
    const packed = guest.entries && guest.entries[session];
    return own || (packed ? { entry: packed.scanId, outside: packed.outside, at: packed.at, station: packed.station }
      : { entry: null, outside: false });
  }

  /* The right to admit this guest lies with this station: its door's lease holds, and the right was not handed over. */
  function holds(state, guest, session) {
    const lease = state.lease;
    const valid = lease && !lease.ended && state.pack && state.pack.lease === lease.id;
    return Boolean(valid && guest.home === lease.station && !known(state, guest, session).gone);
  }

  /* The verdict that this station gives by itself. */
  function judge(state, guest, session, at) {
    if (!guest) {
      return "unknown-code";
    }
    if (guest.revoked) {
      return "revoked";
    }
    if (!holds(state, guest, session)) {
      return "wrong-door";
    }
    const opens = state.pack.opensAt;
    if (opens && at + state.skew < opens) {
      return "not-yet-open";
    }
    const standing = known(state, guest, session);
    if (standing.entry && !standing.outside) {
      return "already-admitted";
    }
    return guest.undeclared ? "wrong-door" : "admitted";
  }

  function enter(state, guest, session, scanId, at) {
    const key = slot(guest, session);
    state.rights[key] = { entry: scanId, outside: false, at: at, station: state.lease ? state.lease.station : null,
      gone: known(state, guest, session).gone };
    return [["right:" + key, state.rights[key]]];
  }

  function change(state, guest, session, difference) {
    const key = slot(guest, session);
    state.rights[key] = Object.assign({}, known(state, guest, session), difference);
    return [["right:" + key, state.rights[key]]];
  }

  root.TongketLedger = { fresh, restore, add, meta, opKey, slot, known, holds, judge, enter, change };
})(typeof self === "undefined" ? this : self);
