/* Says that the draft is open here, and hears who else has it open and what they stored. */
(function (editor) {
  "use strict";

  const every = 15000;

  editor.Presence = class {
    /* desk: api(path, method, body), heard(presence) */
    constructor(desk, plan) {
      this.desk = desk;
      this.browser = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now();
      this.plan = plan;
    }

    begin() {
      this.tell();
      window.setInterval(() => this.tell(), every);
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden) {
          this.tell();
        }
      });
      window.addEventListener("pagehide", () => {
        fetch(this.plan + "/presence/" + this.browser, { method: "DELETE", keepalive: true, headers: { "X-Requested-With": "tongket" } }).catch(() => null);
      });
    }

    async tell() {
      if (document.hidden) {
        return;
      }
      const answer = await this.desk.api("/presence", "POST", { browser: this.browser });
      if (answer && answer.ok) {
        this.desk.heard(await answer.json());
      }
    }
  };
})(window.tongketEditor);
