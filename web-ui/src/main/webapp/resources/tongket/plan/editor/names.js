/* Names of units in the text, asked for when the writer pauses; each paragraph once. */
(function (editor) {
  "use strict";

  const pause = 1500;
  const atOnce = 200;

  editor.Names = class {
    constructor(api, found) {
      this.api = api;
      this.found = found;
      this.known = new Map();
      this.timer = null;
    }

    findings(block) {
      return this.known.get(block.text) || [];
    }

    later(blocks) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.check(blocks()), pause);
    }

    async check(blocks) {
      const texts = Array.from(new Set(blocks.map((block) => block.text))).filter((text) => text.trim() && !this.known.has(text)).slice(0, atOnce);
      if (texts.length === 0) {
        return;
      }
      const answer = await this.api("name-checks", "POST", { paragraphs: texts });
      if (!answer || !answer.ok) {
        return;
      }
      texts.forEach((text) => this.known.set(text, []));
      (await answer.json()).items.forEach((finding) => this.known.get(texts[finding.paragraph]).push(finding));
      this.found();
    }
  };
})(window.tongketEditor);
