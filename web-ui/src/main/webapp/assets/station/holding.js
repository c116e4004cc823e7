/* Holding a door: its lease, the package that names the lease, and giving the door back. */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;

  function holding(desk) {
    const state = desk.state;

    /* Takes the lease of a door, once everything of the time before is told; what was known then counts no more. */
    function begin(event) {
      if (desk.pending || state.ops.length > 0 || (state.lease && state.lease.id === event.lease.id)) {
        return desk.effects();
      }
      const writes = Object.keys(state.rights).map((key) => ["right:" + key, null]);
      state.rights = {};
      state.pack = null;
      state.lease = Object.assign({ ended: false }, event.lease);
      return desk.effects(writes.concat([["lease", state.lease], ["pack", null]]));
    }

    /* An older package than the one in use is a late answer; a package of another lease decides nothing. */
    function install(event) {
      const pack = event.pack;
      const stale = state.pack && state.pack.lease === pack.lease && pack.version < state.pack.version;
      if (stale || (state.lease && !state.lease.ended && pack.lease !== state.lease.id)) {
        return desk.effects();
      }
      state.pack = pack;
      return desk.effects([["pack", pack]]);
    }

    /* Hands the door back: from now on this station decides nothing by itself. */
    function giveBack(event) {
      if (!state.lease || state.lease.ended || desk.pending) {
        return desk.effects();
      }
      const added = ledger.add(state, { kind: "return", scanId: event.scanId, at: event.at, by: event.by,
        session: "", told: "done" });
      state.lease = Object.assign({}, state.lease, { ended: true });
      return desk.effects(added.writes.concat([["lease", state.lease]]));
    }

    return { "lease": begin, "pack": install, "give-back": giveBack };
  }

  root.TongketHolding = holding;
})(typeof self === "undefined" ? this : self);
