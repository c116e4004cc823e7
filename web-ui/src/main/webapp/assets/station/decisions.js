/* What a named person decides, with his reason: recorded here, and told to the server. */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;
  const reasoned = ["override", "walk-in", "undo"];

  function decisions(desk) {
    const state = desk.state;

    /* A decision without a name or a reason is none; the server would not take it over either. */
    function sound(event) {
      return !reasoned.includes(event.type)
        || Boolean(event.by && event.by.trim() && event.reason && event.reason.trim());
    }

    function decide(event) {
      if (!sound(event)) {
        return desk.effects();
      }
      const guest = event.guest;
      const standing = guest ? ledger.known(state, guest, event.session) : { entry: null };
      const mine = guest && ledger.holds(state, guest, event.session);
      const added = ledger.add(state, { kind: event.type, scanId: event.scanId, code: event.code || null, at: event.at,
        by: event.by, session: event.session, right: guest && guest.right, reason: event.reason || null,
        ref: event.ref || standing.entry, told: event.type === "override" || event.type === "walk-in" ? "admitted" : "done",
        walkIn: event.walkIn || null, offline: !desk.online });
      const writes = added.writes.concat(mine ? follow(event, guest, standing, added.op) : []);
      return desk.effects(writes, [], [{ scanId: event.scanId, verdict: event.type, guest: guest, before: standing,
        at: event.at, offline: !desk.online }]);
    }

    /* What it changes in this station's own records; exits and undoings name the entry that they close. */
    function follow(event, guest, standing, op) {
      if (event.type === "override") {
        return ledger.enter(state, guest, event.session, event.scanId, event.at);
      }
      if (event.type === "undo" && standing.entry === op.ref) {
        return ledger.change(state, guest, event.session, { entry: null, outside: false });
      }
      if (event.type === "exit" && standing.entry && standing.entry === op.ref) {
        return ledger.change(state, guest, event.session, { outside: true });
      }
      return [];
    }

    return { "undo": decide, "exit": decide, "override": decide, "walk-in": decide };
  }

  root.TongketDecisions = decisions;
})(typeof self === "undefined" ? this : self);
