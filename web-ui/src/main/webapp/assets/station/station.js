/*
 * The check-in station as a machine: events go in, effects come out. Whoever runs it writes `writes` durably first and
 * only then sends `sends` and shows `shows`; docs/adr/0015 says why no guest enters twice as long as he does.
 */
(function (root) {
  "use strict";

  const ledger = root.TongketLedger;
  const missesUntilOffline = 2;

  function machine(state) {
    let misses = 0;

    const desk = {
      state: state,
      pending: null,
      online: true,
      effects: (writes, sends, shows) => ({ writes: writes || [], sends: sends || [], shows: shows || [] }),
      reached: function () {
        misses = 0;
        desk.online = true;
      },
      missed: function () {
        misses += 1;
        desk.online = misses < missesUntilOffline;
      },
      unreached: function () {
        misses = missesUntilOffline;
        desk.online = false;
      },
    };
    desk.guests = root.TongketGuests(desk);
    const handlers = Object.assign({}, root.TongketVerdicts(desk), root.TongketDecisions(desk), root.TongketTelling(desk),
      root.TongketHolding(desk));

    return {
      handle: (event) => handlers[event.type](event),
      view: () => ({ online: desk.online, waiting: state.ops.length, pending: Boolean(desk.pending), lease: state.lease,
        pack: state.pack, skew: state.skew, device: state.device }),
      guest: desk.guests.byHash,
      signed: desk.guests.signed,
      own: desk.guests.own,
      last: () => state.seq - 1,
      standing: (guest, session) => ledger.known(state, guest, session),
      holds: (guest, session) => ledger.holds(state, guest, session),
    };
  }

  root.TongketStation = { machine: machine };
})(typeof self === "undefined" ? this : self);
