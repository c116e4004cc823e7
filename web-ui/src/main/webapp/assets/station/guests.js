/* Guests as a station knows them: by its package, and by what a pass says under signature. */
(function (root) {
  "use strict";

  function guests(desk) {
    function packed() {
      return desk.state.pack ? desk.state.pack.guests : {};
    }

    function byRight(right) {
      const known = packed();
      const hashes = Object.keys(known).filter((each) => known[each].right === right);
      const alive = hashes.find((each) => !known[each].revoked);
      return hashes.length === 0 ? null : known[alive || hashes[0]];
    }

    /* A guest invited after the package was made, of whom the station knows only what his pass says under signature. */
    function signed(pass) {
      const sibling = byRight(pass.right);
      return { right: pass.right, home: pass.home, revoked: false, late: true, entries: sibling && sibling.entries };
    }

    /* Whose entry, as the package tells it, a closing from elsewhere names. */
    function byEntry(closing) {
      const known = packed();
      const hash = Object.keys(known).find((each) => known[each].right === closing.right
        && known[each].entries && known[each].entries[closing.session]
        && known[each].entries[closing.session].scanId === closing.entry);
      return hash ? known[hash] : null;
    }

    /* Those of whom this station has records of its own, and whether they are inside. */
    function own(session) {
      return Object.keys(desk.state.rights).filter((key) => key.endsWith("@" + session)).map((key) => {
        const record = desk.state.rights[key];
        const right = key.slice(0, key.length - session.length - 1);
        return { right: right, guest: byRight(right), inside: Boolean(record.entry && !record.outside) };
      });
    }

    return { own: own, byHash: (hash) => packed()[hash] || null, byRight: byRight, byEntry: byEntry, signed: signed };
  }

  root.TongketGuests = guests;
})(typeof self === "undefined" ? this : self);
