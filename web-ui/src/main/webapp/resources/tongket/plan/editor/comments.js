/* Comments at the paragraphs: reading, writing, answering, settling. */
(function (editor) {
  "use strict";

  const element = editor.element;

  editor.Comments = class {
    /* desk: api(path, method, body), blockAt(paragraph), place(block), focusBlock(block), noted() */
    constructor(desk) {
      this.desk = desk;
      this.items = [];
      this.list = document.getElementById("editor-comments");
      this.form = document.getElementById("editor-comment-form");
      this.form.addEventListener("submit", (event) => this.send(event));
    }

    async load() {
      const answer = await this.desk.api("/comments", "GET");
      if (answer && answer.ok) {
        this.show((await answer.json()).items);
      }
    }

    show(items) {
      this.items = items;
      this.render();
      this.desk.noted();
    }

    count(block) {
      return this.items.filter((item) => !item.resolvedBy && item.paragraph !== null && this.desk.blockAt(item.paragraph) === block).length;
    }

    render() {
      const open = this.items.filter((item) => !item.resolvedBy).length;
      document.getElementById("editor-comment-count").textContent = open || "";
      document.getElementById("editor-no-comments").hidden = this.items.length > 0;
      const order = (item) => (item.resolvedBy ? 1e6 : 0) + (item.paragraph === null ? 1e5 : item.paragraph);
      this.list.replaceChildren(...this.items.slice().sort((one, other) => order(one) - order(other)).map((item) => this.thread(item)));
    }

    line(said) {
      return element("p", { class: "tk-ed-said" }, element("strong", { text: said.personName }), element("span", { class: "tk-muted", text: " · " + editor.time(said.at) }), element("br"), said.words);
    }

    thread(item) {
      const block = item.paragraph === null ? null : this.desk.blockAt(item.paragraph);
      const quote = block
        ? element("button", { type: "button", class: "tk-ed-quote", text: item.quoted || "…", onclick: () => this.desk.focusBlock(block) })
        : element("p", { class: "tk-ed-quote tk-ed-gone" }, element("em", { text: editor.text("paragraph-gone") }), " " + item.quoted);
      const answer = element("textarea", { rows: "1", maxlength: "4000", "aria-label": editor.text("answer"), placeholder: editor.text("answer"), class: "ui-inputfield ui-inputtextarea" });
      const state = item.resolvedBy ? element("p", { class: "tk-muted", text: editor.text("resolved-by", item.resolvedBy, editor.time(item.resolvedAt)) }) : null;
      return element("li", { class: "tk-ed-thread" + (item.resolvedBy ? " tk-ed-settled" : "") },
        quote, this.line(item.comment), ...item.answers.map((said) => this.line(said)), state, answer,
        element("div", { class: "tk-ed-thread-tools" },
          editor.button(editor.text("answer"), "reply", () => this.reply(item, answer), {}),
          editor.button(editor.text(item.resolvedBy ? "reopen" : "resolve"), "check", () => this.call("/comments/" + item.id + "/resolution", "PUT", { resolved: !item.resolvedBy }), {})));
    }

    async reply(item, answer) {
      if (answer.value.trim()) {
        await this.call("/comments/" + item.id + "/answers", "POST", { words: answer.value });
      }
    }

    /* The paragraph is stored first, so that the comment finds it. */
    begin(block) {
      this.block = block;
      this.form.hidden = false;
      document.getElementById("editor-comment-quote").textContent = block.text || "…";
      document.getElementById("editor-comment-words").focus();
    }

    async send(event) {
      event.preventDefault();
      const words = document.getElementById("editor-comment-words");
      if (!words.value.trim() || !await this.desk.ready()) {
        return;
      }
      const place = this.desk.place(this.block);
      if (place >= 0 && await this.call("/comments", "POST", { paragraph: place, quoted: this.desk.quoted(this.block), words: words.value })) {
        words.value = "";
        this.form.hidden = true;
      }
    }

    async call(path, method, body) {
      const answer = await this.desk.api(path, method, body);
      if (answer && answer.ok) {
        this.show((await answer.json()).items);
        return true;
      }
      if (answer) {
        this.desk.refused((await answer.json()).detail);
      }
      return false;
    }
  };
})(window.tongketEditor);
