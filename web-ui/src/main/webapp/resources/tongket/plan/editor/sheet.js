/* The sheet of paper: one field for each paragraph, which grows with its words. */
(function (editor) {
  "use strict";

  const element = editor.element;
  const head = { "editor-parent": "issuingParent", "editor-body": "issuingBody", "editor-place": "place", "editor-type": "type", "editor-title": "title", "editor-authority": "signingAuthority", "editor-signer-title": "signerTitle", "editor-signer": "signerName" };

  editor.Sheet = class {
    /* desk: state, changed(place), restructured(words), active(block), chips(block), findings(block), notes(block) */
    constructor(desk) {
      this.desk = desk;
      this.list = document.getElementById("editor-blocks");
      this.rows = new Map();
      Object.entries(head).forEach(([id, name]) => {
        const input = document.getElementById(id);
        input.addEventListener("input", () => {
          desk.state.fields[name] = input.value;
          this.grow(input);
          desk.changed("field-" + name);
        });
      });
      this.recipients = document.getElementById("editor-recipients");
      this.recipients.addEventListener("input", () => {
        desk.state.recipients = this.recipients.value.split("\n");
        this.grow(this.recipients);
        desk.changed("recipients");
      });
    }

    grow(area) {
      if (area.parentElement.classList.contains("tk-ed-grow")) {
        area.parentElement.dataset.words = area.value + "\n";
      }
    }

    set(input, value) {
      if (input.value !== value) {
        input.value = value;
      }
      this.grow(input);
    }

    render() {
      const state = this.desk.state;
      Object.entries(head).forEach(([id, name]) => this.set(document.getElementById(id), state.fields[name] || ""));
      if (document.activeElement !== this.recipients || this.recipients.value.split("\n").filter(Boolean).join() !== state.recipients.filter(Boolean).join()) {
        this.set(this.recipients, state.recipients.join("\n"));
      }
      const wanted = new Set(state.blocks.map((block) => block.id));
      this.rows.forEach((row, id) => {
        if (!wanted.has(id)) {
          row.remove();
          this.rows.delete(id);
        }
      });
      let before = null;
      let sections = 0;
      state.blocks.forEach((block) => {
        const row = this.rows.get(block.id) || this.create(block);
        const next = before ? before.nextElementSibling : this.list.firstElementChild;
        if (next !== row) {
          this.list.insertBefore(row, next);
        }
        row.id = "part-" + (block.kind === "heading" ? sections++ : "of-" + block.id);
        this.update(row, block);
        before = row;
      });
    }

    create(block) {
      const area = element("textarea", { rows: "1", spellcheck: "false" });
      const number = element("input", { class: "tk-ed-number", maxlength: "40", autocomplete: "off" });
      const row = element("div", { class: "tk-ed-row", "data-block": block.id },
        number,
        element("div", { class: "tk-ed-grow" }, element("div", { class: "tk-ed-mirror", "aria-hidden": "true" }), area),
        element("div", { class: "tk-ed-tools" }),
        element("div", { class: "tk-ed-notes" }));
      area.addEventListener("input", () => this.typed(row, area));
      area.addEventListener("keydown", (event) => editor.keys(event, this.desk, this.block(row), area));
      area.addEventListener("paste", (event) => editor.paste(event, this.desk, this.block(row), area));
      area.addEventListener("focus", () => this.desk.active(this.block(row)));
      number.addEventListener("input", () => {
        this.block(row).number = number.value;
        this.desk.changed("number-" + row.dataset.block);
      });
      number.addEventListener("focus", () => this.desk.active(this.block(row)));
      this.rows.set(block.id, row);
      return row;
    }

    block(row) {
      return this.desk.state.blocks.find((block) => String(block.id) === row.dataset.block);
    }

    typed(row, area) {
      const block = this.block(row);
      const words = area.value.replace(/\n/g, " ");
      if (words !== area.value) {
        area.value = words;
      }
      block.text = words;
      this.grow(area);
      this.mark(row, block);
      this.desk.changed("block-" + block.id);
    }

    update(row, block) {
      row.className = "tk-ed-row tk-ed-" + block.kind + (block.kind === "heading" ? " tk-ed-level-" + Math.min(block.level, 4) : "") + (this.desk.current === block.id ? " tk-ed-active" : "");
      const area = row.querySelector("textarea");
      const number = row.querySelector(".tk-ed-number");
      this.set(area, block.text);
      area.setAttribute("aria-label", editor.text("kind-" + block.kind));
      area.placeholder = editor.text("kind-" + block.kind);
      number.hidden = block.kind !== "heading";
      number.setAttribute("aria-label", editor.text("number"));
      if (number.value !== block.number) {
        number.value = block.number;
      }
      this.mark(row, block);
      this.notes(row, block);
    }

    /* Underlines names that are nearly right, behind the words. */
    mark(row, block) {
      const mirror = row.querySelector(".tk-ed-mirror");
      const pieces = [];
      let at = 0;
      this.desk.findings(block).forEach((finding) => {
        pieces.push(block.text.slice(at, finding.start), element("mark", { text: block.text.slice(finding.start, finding.end) }));
        at = finding.end;
      });
      mirror.replaceChildren(...pieces, block.text.slice(at) + "\n");
    }

    notes(row, block) {
      const made = [];
      this.desk.chips(block).forEach((chip) => made.push(editor.button(chip.label, chip.icon, () => this.desk.open(chip.panel), { class: "tk-ed-chip" })));
      this.desk.findings(block).forEach((finding) => made.push(editor.button(editor.text("name-take", finding.words, finding.suggestion), "pencil", () => this.desk.correct(block, finding), { class: "tk-ed-chip tk-ed-name" })));
      const count = this.desk.notes(block);
      if (count > 0) {
        made.push(editor.button(editor.text("notes-open", count), "comment", () => this.desk.comment(block), { class: "tk-ed-chip" }));
      }
      row.querySelector(".tk-ed-notes").replaceChildren(...made);
    }

    /* The tools stand beside the paragraph that is written at. */
    activate(block) {
      this.rows.forEach((row, id) => {
        const active = block && id === block.id;
        row.classList.toggle("tk-ed-active", active);
        if (!active && row.querySelector(".tk-ed-tools").firstChild) {
          row.querySelector(".tk-ed-tools").replaceChildren();
        }
      });
      const row = block && this.rows.get(block.id);
      if (row) {
        row.querySelector(".tk-ed-tools").replaceChildren(...editor.tools(this.desk, block));
      }
    }

    focus(block, at) {
      const row = block && this.rows.get(block.id);
      if (row) {
        const area = row.querySelector("textarea");
        area.focus();
        const place = at === undefined ? area.value.length : at;
        area.setSelectionRange(place, place);
      }
    }
  };
})(window.tongketEditor);
