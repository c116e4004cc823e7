/*
 * The check-in station as a machine: events go in, effects come out. Whoever runs it writes `writes` durably first and
 * only then sends `sends` and shows `shows`; docs/adr/0015 says why no guest enters twice as long as he does.
 */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;
  const batchSize = 200;
  const missesUntilOffline = 2;

  function machine(state) {
    let pending = null;
    let misses = 0;
    let online = true;
    let syncing = 0;
    let number = 0;

    function effects(writes, sends, shows) {
      return { writes: writes || [], sends: sends || [], shows: shows || [] };
    }

    /* One scan at a time; the next waits until the verdict of this one is shown. */
    function scan(event) {
      if (pending) {
        return effects();
      }
      const guest = event.guest || null;
      const added = ledger.add(state, { kind: "scan", scanId: event.scanId, code: event.code, at: event.at,
        by: event.by, session: event.session, right: guest ? guest.right : null, told: null, offline: false,
        declared: Boolean(event.declared) });
      pending = { op: added.op, guest: guest, session: event.session };
      const mine = guest && ledger.holds(state, guest, event.session);
      const local = ledger.judge(state, guest, event.session, event.at);
      const asks = online && !(mine && local !== "admitted");
      if (asks) {
        return effects(added.writes, [{ to: "ask", body: question(added.op) }]);
      }
      const shown = settle({ scanId: event.scanId, at: event.at });
      return effects(added.writes.concat(shown.writes), shown.sends, shown.shows);
    }

    /* The right that it names is the one it looked up in its own records; without it the server has to ask back. */
    function question(op) {
      return { scanId: op.scanId, code: op.code, at: op.at, session: op.session, lease: op.lease,
        device: state.device, right: op.right };
    }

    /* The answer of the server, or none in time: then the station decides by itself, what it may decide. */
    function settle(event) {
      if (!pending || pending.op.scanId !== event.scanId) {
        return effects();
      }
      const op = pending.op;
      const guest = pending.guest;
      const session = pending.session;
      const answer = event.answer && event.answer.verdict !== "waiting" ? event.answer : null;
      const mine = guest && ledger.holds(state, guest, session);
      const local = ledger.judge(state, guest, session, op.at);
      const verdict = mine && local !== "admitted" ? local : answer ? answer.verdict : local;
      const before = guest ? ledger.known(state, guest, session) : null;
      let writes = [];
      if (verdict === "admitted" && mine) {
        writes = ledger.enter(state, guest, session, op.scanId, op.at);
      }
      op.told = verdict;
      op.offline = !event.answer && !online;
      pending = null;
      writes.push([ledger.opKey(op), op]);
      return effects(writes, [], [{ scanId: op.scanId, verdict: verdict, guest: guest, answer: event.answer || null,
        before: before, offline: op.offline, at: op.at }]);
    }

    /* A named person's decision with its reason, recorded here and told to the server. */
    function decide(event) {
      const guest = event.guest;
      const standing = guest ? ledger.known(state, guest, event.session) : { entry: null };
      const mine = guest && ledger.holds(state, guest, event.session);
      const added = ledger.add(state, { kind: event.type, scanId: event.scanId, code: event.code || null, at: event.at,
        by: event.by, session: event.session, right: guest && guest.right, reason: event.reason || null,
        ref: event.ref || standing.entry, told: event.type === "override" || event.type === "walk-in" ? "admitted" : "done",
        walkIn: event.walkIn || null, offline: !online });
      let writes = added.writes;
      if (event.type === "override" && mine) {
        writes = writes.concat(ledger.enter(state, guest, event.session, event.scanId, event.at));
      } else if (event.type === "undo" && mine && standing.entry === added.op.ref) {
        writes = writes.concat(ledger.change(state, guest, event.session, { entry: null, outside: false }));
      } else if (event.type === "exit" && mine && standing.entry) {
        writes = writes.concat(ledger.change(state, guest, event.session, { outside: true }));
      }
      return effects(writes, [], [{ scanId: event.scanId, verdict: event.type, guest: guest, before: standing,
        at: event.at, offline: !online }]);
    }

    /* Hands the door back: from now on this station decides nothing by itself. */
    function giveBack(event) {
      if (!state.lease || state.lease.ended || pending) {
        return effects();
      }
      const added = ledger.add(state, { kind: "return", scanId: event.scanId, at: event.at, by: event.by,
        session: "", told: "done" });
      state.lease = Object.assign({}, state.lease, { ended: true });
      return effects(added.writes.concat([["lease", state.lease]]));
    }

    /* Sends what waits, in order, up to a scan whose verdict is not shown yet. */
    function tick(event) {
      if (syncing > 0 && event.at - syncing < 8000) {
        return effects();
      }
      syncing = event.at || 1;
      number += 1;
      const open = state.ops.findIndex((op) => op.told === null);
      const ready = (open < 0 ? state.ops : state.ops.slice(0, open)).slice(0, batchSize);
      return effects([], [{ to: "sync", number: number, body: { device: state.device, sentAt: event.at, seen: state.seen,
        lease: state.lease && !state.lease.ended ? state.lease.id : null, ops: ready } }]);
    }

    function synced(event) {
      const body = event.body;
      misses = 0;
      online = true;
      syncing = 0;
      const gone = state.ops.filter((op) => op.seq <= body.received);
      state.ops = state.ops.filter((op) => op.seq > body.received);
      let writes = gone.map((op) => [ledger.opKey(op), null]);
      if (typeof body.skew === "number") {
        state.skew = body.skew;
      }
      state.seen = Math.max(state.seen, body.seen || 0);
      writes.push(ledger.meta(state));
      writes = writes.concat(lost(body), closings(body), releases(body, event.at));
      return effects(writes);
    }

    /* The server ended the lease: a named person said that this station is lost. */
    function lost(body) {
      if (!state.lease || state.lease.ended || !(body.ended || []).includes(state.lease.id)) {
        return [];
      }
      state.lease = Object.assign({}, state.lease, { ended: true });
      return [["lease", state.lease]];
    }

    /* Exits and undoings from elsewhere only ever free a guest, so their order does not matter. */
    function closings(body) {
      let writes = [];
      (body.closings || []).forEach((closing) => {
        const guest = { right: closing.right };
        const record = state.rights[ledger.slot(guest, closing.session)];
        const packed = record ? null : entryOf(closing);
        if ((record && record.entry === closing.entry) || packed) {
          const difference = closing.outside ? { outside: true } : { entry: null, outside: false };
          writes = writes.concat(ledger.change(state, packed || guest, closing.session, difference));
        }
      });
      return writes;
    }

    function entryOf(closing) {
      const guests = state.pack ? state.pack.guests : {};
      const hash = Object.keys(guests).find((each) => guests[each].right === closing.right
        && guests[each].entries && guests[each].entries[closing.session]
        && guests[each].entries[closing.session].scanId === closing.entry);
      return hash ? guests[hash] : null;
    }

    /* Another door asks for a guest: his right goes to the server unless he is inside or stands here just now. */
    function releases(body, at) {
      let writes = [];
      (body.releases || []).forEach((wanted) => {
        const guest = byRight(wanted.right);
        const busy = pending && pending.guest && pending.guest.right === wanted.right;
        if (!guest || busy || !ledger.holds(state, guest, wanted.session)) {
          return;
        }
        const standing = ledger.known(state, guest, wanted.session);
        if (standing.entry && !standing.outside) {
          return;
        }
        const added = ledger.add(state, { kind: "release", scanId: "r-" + state.device + "-" + state.seq, at: at || 0,
          by: null, session: wanted.session, right: wanted.right, told: "done" });
        writes = writes.concat(added.writes, ledger.change(state, guest, wanted.session, { gone: true }));
      });
      return writes;
    }

    function byRight(right) {
      const guests = state.pack ? state.pack.guests : {};
      const hashes = Object.keys(guests).filter((each) => guests[each].right === right);
      const alive = hashes.find((each) => !guests[each].revoked);
      return hashes.length === 0 ? null : guests[alive || hashes[0]];
    }

    /* A guest invited after the package was made, of whom the station knows only what his pass says under signature. */
    function signed(pass) {
      const sibling = byRight(pass.right);
      return { right: pass.right, home: pass.home, revoked: false, late: true, entries: sibling && sibling.entries };
    }

    function missed() {
      misses += 1;
      syncing = 0;
      online = misses < missesUntilOffline;
      return effects();
    }

    /* An older package than the one in use is a late answer; a package of another lease decides nothing. */
    function install(event) {
      const pack = event.pack;
      const stale = state.pack && state.pack.lease === pack.lease && pack.version < state.pack.version;
      if (stale || (state.lease && !state.lease.ended && pack.lease !== state.lease.id)) {
        return effects();
      }
      state.pack = pack;
      return effects([["pack", pack]]);
    }

    /* Takes the lease of a door, once everything of the time before is told; what was known then counts no more. */
    function begin(event) {
      if (pending || state.ops.length > 0 || (state.lease && state.lease.id === event.lease.id)) {
        return effects();
      }
      const writes = Object.keys(state.rights).map((key) => ["right:" + key, null]);
      state.rights = {};
      state.pack = null;
      state.lease = Object.assign({ ended: false }, event.lease);
      return effects(writes.concat([["lease", state.lease], ["pack", null]]));
    }

    function answered(event) {
      misses = 0;
      online = true;
      return settle(event);
    }

    /* No answer in time says that the network is gone, or as good as gone. */
    function late(event) {
      if (pending && pending.op.scanId === event.scanId) {
        misses = missesUntilOffline;
        online = false;
      }
      return settle(event);
    }

    const handlers = { scan: scan, answer: answered, timeout: late, undo: decide, exit: decide, override: decide,
      "walk-in": decide, "give-back": giveBack, tick: tick, synced: synced, missed: missed, pack: install, lease: begin };

    return {
      handle: (event) => handlers[event.type](event),
      view: () => ({ online: online, waiting: state.ops.length, pending: Boolean(pending), lease: state.lease,
        pack: state.pack, skew: state.skew, device: state.device }),
      guest: (hash) => (state.pack && state.pack.guests[hash]) || null,
      signed: signed,
      last: () => state.seq - 1,
      standing: (guest, session) => ledger.known(state, guest, session),
      holds: (guest, session) => ledger.holds(state, guest, session),
    };
  }

  root.TongketStation = { machine: machine };
})(typeof self === "undefined" ? this : self);
