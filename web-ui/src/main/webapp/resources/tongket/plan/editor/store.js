/* Keeps every word: first in this browser, then with the portal. */
(function (editor) {
  "use strict";

  const pause = 1200;
  const retryAfter = 4000;

  /* Words that the portal has not got yet, kept for this account and plan. */
  editor.Keeper = class {
    constructor(account, plan) {
      this.place = "tongket-draft:" + account + ":" + plan;
    }

    keep(unsaved) {
      try {
        window.localStorage.setItem(this.place, JSON.stringify(unsaved));
        return true;
      } catch {
        return false;
      }
    }

    read() {
      try {
        return JSON.parse(window.localStorage.getItem(this.place));
      } catch {
        return null;
      }
    }

    forget() {
      window.localStorage.removeItem(this.place);
    }
  };

  editor.Store = class {
    /* desk: draft() as it is now, stored(answer, sent), joined(answer), trouble(name, words) */
    constructor(api, keeper, desk) {
      this.api = api;
      this.portal = api.replace(/plans\/[^/]+$/, "");
      this.keeper = keeper;
      this.desk = desk;
      this.version = null;
      this.base = null;
      this.timer = null;
      this.running = null;
    }

    begin(written) {
      this.version = written.version;
      this.base = this.desk.normal(written.draft);
    }

    dirty() {
      return !editor.sameDraft(this.desk.draft(), this.base);
    }

    changed() {
      if (!this.dirty()) {
        this.keeper.forget();
        return;
      }
      const kept = this.keeper.keep({ version: this.version, base: this.base, mine: this.desk.draft(), at: new Date().toISOString() });
      this.desk.trouble(kept ? "" : "not-kept");
      this.later(pause);
    }

    later(wait) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.save(), wait);
    }

    /* One call at a time; whoever asks meanwhile waits for it. */
    save() {
      window.clearTimeout(this.timer);
      if (!this.running) {
        this.running = this.send().finally(() => { this.running = null; });
      }
      return this.running;
    }

    async flush() {
      for (let i = 0; i < 5 && this.dirty(); i += 1) {
        await this.save();
        if (this.lost) {
          return false;
        }
      }
      return !this.dirty();
    }

    async send() {
      const sent = this.desk.draft();
      if (editor.sameDraft(sent, this.base)) {
        return;
      }
      this.desk.saving();
      const answer = await this.call("/draft", "PUT", sent, { "If-Match": '"' + this.version + '"' });
      if (answer && answer.ok) {
        await this.stored(await answer.json(), sent);
      } else if (answer && answer.status === 412) {
        await this.join(sent);
      } else if (answer) {
        const problem = await answer.json().catch(() => ({}));
        this.desk.trouble("refused", problem.detail || problem.title);
      }
    }

    async stored(written, sent) {
      const now = this.desk.draft();
      this.version = written.version;
      if (editor.sameDraft(now, sent)) {
        this.base = this.desk.adopt(written.draft);
        this.keeper.forget();
        this.desk.saved();
      } else if (editor.sameDraft(this.desk.normal(written.draft), sent)) {
        this.base = sent;
        this.changed();
      } else {
        this.base = sent;
        await this.join();
        this.changed();
      }
    }

    /* Others have stored something since: what both wrote is joined, and the joined draft is stored next. */
    async join() {
      const wanted = { baseVersion: this.version, base: this.base, mine: this.desk.draft() };
      const answer = await this.call("/merges", "POST", wanted);
      if (!answer || !answer.ok) {
        return false;
      }
      const joined = await answer.json();
      if (!editor.sameDraft(this.desk.draft(), wanted.mine)) {
        return this.join();
      }
      const draft = await this.desk.settle(joined);
      this.version = joined.version;
      this.base = this.desk.normal(joined.stored);
      this.desk.adopt(draft);
      if (!this.dirty()) {
        this.keeper.forget();
        this.desk.saved();
      } else {
        this.changed();
      }
      return true;
    }

    /* Null when there was no answer that counts; then it is tried again. */
    async call(path, method, body, headers) {
      let answer = null;
      try {
        answer = await fetch((path.startsWith("/") ? this.api : this.portal) + path, {
          method: method,
          headers: Object.assign({ "Content-Type": "application/json", "X-Requested-With": "tongket" }, headers),
          body: body === undefined ? undefined : JSON.stringify(body),
        });
      } catch {
        this.lose("offline");
        return null;
      }
      if (answer.status === 401) {
        this.lose("signed-out");
        return null;
      }
      if (this.lost) {
        this.lost = null;
        this.desk.trouble("");
      }
      return answer;
    }

    lose(how) {
      this.lost = how;
      this.desk.trouble(how);
      if (this.dirty()) {
        this.later(retryAfter);
      }
    }
  };
})(window.tongketEditor);
