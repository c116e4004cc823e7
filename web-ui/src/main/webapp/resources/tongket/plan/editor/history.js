/* What can be undone: whole states, words typed in one go counting once. */
(function (editor) {
  "use strict";

  const atOnce = 900;
  const most = 200;

  editor.History = class {
    constructor(state) {
      this.past = [];
      this.future = [];
      this.present = JSON.stringify(state);
      this.typing = null;
    }

    /* Remembers the state after a change; typing in the same place within a moment is one change. */
    record(state, place) {
      const next = JSON.stringify(state);
      if (next === this.present) {
        return;
      }
      const now = Date.now();
      const goesOn = place && this.typing && this.typing.place === place && now - this.typing.at < atOnce;
      if (!goesOn) {
        this.past.push(this.present);
        this.past.splice(0, Math.max(0, this.past.length - most));
      }
      this.typing = place ? { place: place, at: now } : null;
      this.present = next;
      this.future = [];
    }

    undo() {
      return this.step(this.past, this.future);
    }

    redo() {
      return this.step(this.future, this.past);
    }

    step(from, to) {
      if (from.length === 0) {
        return null;
      }
      to.push(this.present);
      this.present = from.pop();
      this.typing = null;
      return JSON.parse(this.present);
    }

    /* The stored form of what was written; not a step of its own. */
    replace(state) {
      this.present = JSON.stringify(state);
    }
  };
})(window.tongketEditor);
