/* One scan at a time: from the code to the verdict, with the server's answer or without it. */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;

  function verdicts(desk) {
    const state = desk.state;

    /* The next scan waits until the verdict of this one is shown. */
    function scan(event) {
      if (desk.pending) {
        return desk.effects();
      }
      const guest = event.guest || null;
      const added = ledger.add(state, { kind: "scan", scanId: event.scanId, code: event.code, at: event.at,
        by: event.by, session: event.session, right: guest ? guest.right : null, told: null, offline: false,
        declared: Boolean(event.declared) });
      desk.pending = { op: added.op, guest: guest, session: event.session };
      const mine = guest && ledger.holds(state, guest, event.session);
      const local = ledger.judge(state, guest, event.session, event.at);
      const asks = desk.online && !(mine && (local !== "admitted" || freedHere(guest)));
      if (asks) {
        return desk.effects(added.writes, [{ to: "ask", body: question(added.op) }]);
      }
      const shown = settle({ scanId: event.scanId, at: event.at });
      return desk.effects(added.writes.concat(shown.writes), shown.sends, shown.shows);
    }

    /* Whom this station let out and has not told yet: the server would still take him for inside. */
    function freedHere(guest) {
      return state.ops.some((op) => op.right === guest.right && (op.kind === "exit" || op.kind === "undo"));
    }

    /* The right that it names is the one it looked up in its own records; without it the server has to ask back. */
    function question(op) {
      return { scanId: op.scanId, code: op.code, at: op.at, session: op.session, lease: op.lease,
        device: state.device, right: op.right };
    }

    /* The answer of the server, or none in time: then the station decides by itself, what it may decide. */
    function settle(event) {
      if (!desk.pending || desk.pending.op.scanId !== event.scanId) {
        return desk.effects();
      }
      const op = desk.pending.op;
      const guest = desk.pending.guest;
      const session = desk.pending.session;
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
      op.offline = !event.answer && !desk.online;
      desk.pending = null;
      writes.push([ledger.opKey(op), op]);
      return desk.effects(writes, [], [{ scanId: op.scanId, verdict: verdict, guest: guest, answer: event.answer || null,
        before: before, offline: op.offline, at: op.at }]);
    }

    function answered(event) {
      desk.reached();
      return settle(event);
    }

    /* No answer in time says that the network is gone, or as good as gone. */
    function late(event) {
      if (desk.pending && desk.pending.op.scanId === event.scanId) {
        desk.unreached();
      }
      return settle(event);
    }

    return { scan: scan, answer: answered, timeout: late };
  }

  root.TongketVerdicts = verdicts;
})(typeof self === "undefined" ? this : self);
