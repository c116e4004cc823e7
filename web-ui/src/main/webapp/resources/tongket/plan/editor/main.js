/* The desk: puts the parts of the editor together. */
(function (editor) {
  "use strict";

  const root = document.getElementById("editor");
  if (!root || !root.dataset.plan) {
    return;
  }
  const plan = root.dataset.api + "/plans/" + root.dataset.plan;
  const status = document.getElementById("editor-status");
  const keeper = new editor.Keeper(root.dataset.account, root.dataset.plan);

  const desk = {
    state: null,
    current: null,
    savedIds: [],

    draft: () => editor.draftOf(desk.state),
    normal: (draft) => editor.draftOf(editor.stateOf(draft)),

    /* Something was typed at a place. */
    changed(place) {
      desk.history.record(desk.state, place);
      desk.store.changed();
      desk.names.later(() => desk.state.blocks);
      status.textContent = desk.store.dirty() ? editor.text("unsaved") : status.textContent;
      if (place && (place.startsWith("block-") || place.startsWith("number-"))) {
        desk.outline.render();
      }
      desk.undoable();
    },

    /* The order or the number of paragraphs changed. */
    restructured(words, focus, at) {
      editor.settleKinds(desk.state.blocks);
      desk.render();
      if (focus) {
        desk.sheet.focus(focus, at);
      }
      desk.changed();
      if (words) {
        editor.say(words);
      }
    },

    render() {
      desk.sheet.render();
      desk.outline.render();
      desk.panel.render();
      desk.sheet.activate(desk.state.blocks.find((block) => block.id === desk.current));
    },

    active(block) {
      if (desk.current !== block.id) {
        desk.current = block.id;
        desk.sheet.activate(block);
      }
    },

    travel(state) {
      if (state) {
        desk.state = state;
        desk.render();
        desk.store.changed();
        const block = state.blocks.find((candidate) => candidate.id === desk.current);
        desk.sheet.focus(block);
      }
      desk.undoable();
    },

    undoable() {
      document.getElementById("editor-undo").disabled = desk.history.past.length === 0;
      document.getElementById("editor-redo").disabled = desk.history.future.length === 0;
    },

    /* The portal's form of the draft takes the place of what is shown; the cursor stays. */
    adopt(draft) {
      const next = editor.stateOf(draft);
      const normal = editor.draftOf(next);
      if (!editor.sameDraft(normal, desk.draft())) {
        next.blocks = editor.adopt(desk.state.blocks, next.blocks);
        desk.state = next;
        desk.history.replace(next);
        desk.render();
      }
      return normal;
    },

    async settle(joined) {
      const draft = joined.conflicts.length > 0 ? await editor.decide(joined) : joined.draft;
      if (joined.changes.length > 0) {
        desk.history = new editor.History(desk.state);
        const places = joined.changes.slice(0, 4).map((change) => change.place).join("; ");
        const who = joined.changedBy.join(", ") || editor.text("somebody");
        desk.notice(editor.text("others-changed", who, places + (joined.changes.length > 4 ? "; …" : "")));
      }
      return draft;
    },

    saving() {
      status.textContent = editor.text("saving");
    },

    saved() {
      status.textContent = editor.text("saved", editor.time(new Date()));
      desk.savedIds = editor.paragraphs(desk.state).map((block) => block.id);
      const seen = document.querySelector("[id='plan:seen']");
      if (seen) {
        seen.value = desk.store.version;
      }
      if (desk.comments.items.length > 0) {
        desk.comments.load();
      }
      if (desk.panel.isOpen("preview")) {
        desk.preview.show(desk.store.version);
      }
    },

    trouble(name, words) {
      const banner = document.getElementById("editor-trouble");
      banner.hidden = !name;
      document.getElementById("editor-sign-in").hidden = name !== "signed-out" && name !== "other-account";
      document.getElementById("editor-trouble-text").textContent = name ? editor.text(name, words || "") : "";
      if (name) {
        status.textContent = editor.text("unsaved");
      }
    },

    notice(words) {
      const box = document.getElementById("editor-notice");
      box.hidden = !words;
      document.getElementById("editor-notice-text").textContent = words;
    },

    refused: (words) => desk.trouble("refused", words),

    findings: (block) => desk.names.findings(block),
    notes: (block) => desk.comments.count(block),

    correct(block, finding) {
      block.text = block.text.slice(0, finding.start) + finding.suggestion + block.text.slice(finding.end);
      desk.restructured(editor.text("name-taken", finding.suggestion), block, finding.start + finding.suggestion.length);
    },

    /* Data whose words stand in this paragraph. */
    chips(block) {
      const words = editor.key(block.text);
      const holds = (part) => part && editor.key(part).length > 3 && words.includes(editor.key(part).replace(/[.;,]+$/, ""));
      const chips = [];
      if (block.kind === "basis" || !words) {
        return chips;
      }
      if (holds(desk.state.fields.time)) {
        chips.push({ label: editor.text("time"), icon: "clock", panel: "facts" });
      }
      if (holds(desk.state.fields.venue)) {
        chips.push({ label: editor.text("venue"), icon: "map-marker", panel: "facts" });
      }
      if (desk.state.attendees.some(holds)) {
        chips.push({ label: editor.text("attendees"), icon: "users", panel: "facts" });
      }
      const task = desk.state.tasks.find((candidate) => holds(candidate.text));
      if (task) {
        const until = task.deadline ? " · " + task.deadline.split("-").reverse().join("/") : "";
        chips.push({ label: editor.text("task-chip") + (task.unit ? ": " + task.unit : "") + until, icon: "check-square", panel: "facts" });
      }
      return chips;
    },

    open: (panel) => desk.panel.open(panel),

    opened(name) {
      if (name === "preview") {
        desk.store.flush().then(() => desk.preview.show(desk.store.version));
      }
    },

    comment(block) {
      desk.panel.open("comments");
      desk.comments.begin(block);
    },

    blockAt: (paragraph) => desk.state.blocks.find((block) => block.id === desk.savedIds[paragraph]) || null,
    place: (block) => desk.savedIds.indexOf(block.id),
    quoted: (block) => (desk.state.blocks.find((other) => other.id === block.id) || block).text.trim(),
    focusBlock: (block) => desk.sheet.focus(block),
    noted: () => desk.sheet.render(),
    ready: () => desk.store.flush(),

    api(path, method, body) {
      return desk.store.call(path, method, body);
    },

    heard(presence) {
      if (presence.me !== root.dataset.account) {
        desk.trouble("other-account", presence.me);
        return;
      }
      document.getElementById("editor-others").textContent = presence.others.length > 0 ? editor.text("others-here", presence.others.join(", ")) : "";
      if (presence.version > desk.store.version && !desk.store.running) {
        desk.store.running = desk.store.join().finally(() => { desk.store.running = null; });
      }
    },
  };

  /* Words of an earlier visit that the portal never got. */
  function offerKept() {
    const kept = keeper.read();
    if (!kept || editor.sameDraft(kept.mine, desk.draft())) {
      keeper.forget();
      return;
    }
    const box = document.getElementById("editor-kept");
    box.hidden = false;
    document.getElementById("editor-kept-text").textContent = editor.text("kept", editor.time(kept.at));
    document.getElementById("editor-kept-take").addEventListener("click", () => {
      box.hidden = true;
      desk.state.blocks = editor.adopt(desk.state.blocks, editor.stateOf(kept.mine).blocks);
      desk.state = Object.assign(editor.stateOf(kept.mine), { blocks: desk.state.blocks });
      if (kept.version !== desk.store.version) {
        desk.store.base = kept.base;
        desk.store.version = kept.version;
      }
      desk.restructured(editor.text("kept-taken"));
    });
    document.getElementById("editor-kept-drop").addEventListener("click", () => {
      box.hidden = true;
      keeper.forget();
    });
  }

  function keys(event) {
    const letter = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (letter === "z" || letter === "y")) {
      if (event.target.closest("#editor-comment-form, .tk-ed-thread, dialog")) {
        return;
      }
      event.preventDefault();
      desk.travel(letter === "y" || event.shiftKey ? desk.history.redo() : desk.history.undo());
    } else if ((event.ctrlKey || event.metaKey) && letter === "s") {
      event.preventDefault();
      desk.store.save();
    }
  }

  /* A step of the plan is taken with what was written, not with what was stored before. */
  function beforeStep(event) {
    const step = event.target.closest("[id='plan:submit'], [id^='plan:'][id$=':repair']");
    if (step && desk.store.dirty()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      desk.store.flush().then((done) => {
        if (done) {
          step.click();
        }
      });
    }
  }

  function addFirst(kind) {
    const blocks = desk.state.blocks;
    const block = editor.newBlock(kind, "", kind === "heading" ? 1 : 0, kind === "heading" ? "I" : "");
    const last = { basis: (other) => other.kind === "basis", heading: (other) => other.kind !== "closing", closing: () => true }[kind];
    const at = blocks.length - blocks.slice().reverse().findIndex(last);
    blocks.splice(blocks.some(last) ? at : kind === "basis" ? 0 : blocks.length, 0, block);
    editor.renumber(blocks);
    desk.restructured("", block);
  }

  async function begin() {
    const answer = await fetch(plan + "/draft");
    const written = await answer.json();
    desk.state = editor.stateOf(written.draft);
    desk.history = new editor.History(desk.state);
    desk.store = new editor.Store(plan, keeper, desk);
    desk.store.begin(written);
    desk.names = new editor.Names((path, method, body) => desk.store.call(path, method, body), () => desk.sheet.render());
    desk.sheet = new editor.Sheet(desk);
    desk.outline = new editor.Outline(desk);
    desk.panel = new editor.Panel(desk);
    desk.comments = new editor.Comments(desk);
    desk.preview = new editor.Preview((path, method) => desk.api(path, method));
    desk.render();
    desk.savedIds = editor.paragraphs(desk.state).map((block) => block.id);
    desk.panel.open(desk.state.warnings.some((warning) => !warning.accepted) ? "warnings" : "facts");
    desk.undoable();
    status.textContent = editor.text("saved", editor.time(new Date()));
    offerKept();
    desk.comments.load();
    desk.names.check(desk.state.blocks);
    new editor.Presence(desk, plan).begin();
    document.addEventListener("keydown", keys);
    document.addEventListener("click", beforeStep, true);
    window.addEventListener("focus", () => { if (desk.store.lost) { desk.store.save(); } });
    window.addEventListener("beforeunload", (event) => { if (desk.store.dirty()) { event.preventDefault(); } });
    document.getElementById("editor-undo").addEventListener("click", () => desk.travel(desk.history.undo()));
    document.getElementById("editor-redo").addEventListener("click", () => desk.travel(desk.history.redo()));
    document.getElementById("editor-notice-close").addEventListener("click", () => desk.notice(""));
    document.querySelectorAll("[data-add]").forEach((button) => button.addEventListener("click", () => addFirst(button.dataset.add)));
    root.dataset.ready = "true";
  }

  begin();
})(window.tongketEditor);
