/* Tells the server what was done, in order and without a gap, and takes over what happened elsewhere. */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;
  const batchSize = 200;
  const patience = 8000;

  function telling(desk) {
    const state = desk.state;
    let syncing = 0;
    let number = 0;

    /* Sends what waits, in order, up to a scan whose verdict is not shown yet. */
    function tick(event) {
      if (syncing > 0 && event.at - syncing < patience) {
        return desk.effects();
      }
      syncing = event.at || 1;
      number += 1;
      const open = state.ops.findIndex((op) => op.told === null);
      const ready = (open < 0 ? state.ops : state.ops.slice(0, open)).slice(0, batchSize);
      return desk.effects([], [{ to: "sync", number: number, body: { device: state.device, sentAt: event.at,
        seen: state.seen, lease: state.lease && !state.lease.ended ? state.lease.id : null, ops: ready } }]);
    }

    function synced(event) {
      const body = event.body;
      desk.reached();
      syncing = 0;
      const gone = state.ops.filter((op) => op.seq <= body.received);
      state.ops = state.ops.filter((op) => op.seq > body.received);
      const writes = gone.map((op) => [ledger.opKey(op), null]);
      if (typeof body.skew === "number") {
        state.skew = body.skew;
      }
      state.seen = Math.max(state.seen, body.seen || 0);
      writes.push(ledger.meta(state));
      return desk.effects(writes.concat(lost(body), closings(body), releases(body, event.at)));
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
        const packed = record ? null : desk.guests.byEntry(closing);
        if ((record && record.entry === closing.entry) || packed) {
          const difference = closing.outside ? { outside: true } : { entry: null, outside: false };
          writes = writes.concat(ledger.change(state, packed || guest, closing.session, difference));
        }
      });
      return writes;
    }

    /* Another door asks for a guest: his right goes to the server unless he is inside or stands here just now. */
    function releases(body, at) {
      let writes = [];
      (body.releases || []).forEach((wanted) => {
        const guest = desk.guests.byRight(wanted.right);
        const busy = desk.pending && desk.pending.guest && desk.pending.guest.right === wanted.right;
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

    function missed() {
      syncing = 0;
      desk.missed();
      return desk.effects();
    }

    return { tick: tick, synced: synced, missed: missed };
  }

  root.TongketTelling = telling;
})(typeof self === "undefined" ? this : self);
