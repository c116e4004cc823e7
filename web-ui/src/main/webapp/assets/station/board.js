/* Shows verdicts in colour, sign, words and sound, with whom they are about and where else he has to go. */
(function (root) {
  "use strict";

  const say = root.TongketTexts.say;
  const { part, line, clock, tone } = root.TongketParts;
  const signs = { "admitted": "✓", "override": "✓", "walk-in": "✓", "already-admitted": "!", "wrong-door": "⇄",
    "not-yet-open": "⏱", "undo": "↩", "exit": "→" };
  const kioskShows = 4000;

  function board(station) {
    const entries = {};
    let last = null;

    function where(shown) {
      const first = shown.answer && shown.answer.firstCheckIn;
      const guest = shown.guest;
      if (shown.verdict === "already-admitted" && (first || (shown.before && shown.before.entry))) {
        return first ? say("first", first.stationId, clock(first.at))
          : say("first", shown.before.station || station(), clock(shown.before.at));
      }
      if (shown.verdict !== "wrong-door" || !guest) {
        return guest && guest.late ? say("late") : "";
      }
      if (guest.home === station() && shown.before && shown.before.gone) {
        return say("gone");
      }
      if (guest.undeclared && guest.home === station()) {
        return say("undeclared");
      }
      return guest.home && guest.home !== station() ? say("home-is", guest.home) : say("to-desk");
    }

    function person(shown) {
      const told = shown.answer && shown.answer.invitation;
      const guest = shown.guest || {};
      const seat = told ? told.seat : guest.seat;
      line("name", (told ? [told.honorific, told.fullName].filter(Boolean).join(" ") : guest.name) || shown.name);
      line("post", [told ? told.position : guest.position, told ? told.unit : guest.unit].filter(Boolean).join(", "));
      line("seat", seat && say("seat", seat));
      line("note", told ? told.note : guest.note);
    }

    function buttons(shown, good) {
      const inside = ["admitted", "override", "already-admitted"].includes(shown.verdict);
      part("undo").hidden = !inside;
      part("exit").hidden = !inside;
      part("override").hidden = good || shown.verdict === "unknown-code" || !shown.guest;
      part("decision").hidden = true;
    }

    function show(shown) {
      const good = ["admitted", "override", "walk-in", "exit", "undo"].includes(shown.verdict);
      last = shown;
      if (shown.guest && (shown.verdict === "admitted" || shown.verdict === "override")) {
        entries[shown.guest.right] = shown.scanId;
      }
      part("verdict").className = "verdict v-" + shown.verdict;
      line("sign", signs[shown.verdict] || "✕");
      line("word", say("v." + shown.verdict));
      person(shown);
      line("more", [where(shown), shown.offline ? say("offlineMark") : ""].filter(Boolean).join(" · "));
      buttons(shown, good);
      part("verdict").hidden = false;
      part("verdict").scrollIntoView({ block: "nearest" });
      tone(good);
      if (document.body.classList.contains("kiosk")) {
        setTimeout(() => { part("verdict").hidden = last === shown || part("verdict").hidden; }, kioskShows);
      }
    }

    function waiting(key) {
      part("verdict").className = "verdict";
      line("sign", "…");
      line("word", say(key));
      ["name", "post", "seat", "note", "more"].forEach((id) => line(id, ""));
      ["undo", "exit", "override", "decision"].forEach((id) => { part(id).hidden = true; });
      part("verdict").hidden = false;
    }

    /* The scan by which the guest who was shown last is inside: by the server's word, by this station's own records, or
       as it was seen here. At a door that is not his home only the server knows it. */
    function entry(standing) {
      const first = last.answer && last.answer.firstCheckIn;
      return (first && first.entry) || standing.entry || (last.guest && entries[last.guest.right])
        || (last.verdict === "admitted" ? last.scanId : null);
    }

    return { show: show, waiting: waiting, entry: entry, last: () => last };
  }

  root.TongketBoard = board;
})(self);
