/* The data at the side: time, place, who comes, who does what, and what has to be looked at. */
(function (editor) {
  "use strict";

  const element = editor.element;
  const field = editor.field;
  const pause = 400;

  function local(instant) {
    return instant ? new Date(new Date(instant).getTime() + 7 * 3600000).toISOString().slice(0, 16) : "";
  }

  editor.Panel = class {
    constructor(desk) {
      this.desk = desk;
      this.units = new Map();
      this.groups = new Map();
      document.querySelectorAll("#editor-units option").forEach((option) => this.units.set(editor.key(option.value), option.dataset.unit));
      document.querySelectorAll("[data-panel]").forEach((tab) => {
        tab.addEventListener("click", () => this.open(tab.dataset.panel));
        tab.addEventListener("keydown", (event) => this.tabKey(event, tab));
      });
    }

    tabKey(event, tab) {
      const tabs = Array.from(document.querySelectorAll("[data-panel]"));
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        event.preventDefault();
        const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
        this.open(next.dataset.panel);
        next.focus();
      }
    }

    open(name) {
      document.querySelectorAll("[data-panel]").forEach((tab) => {
        const chosen = tab.dataset.panel === name;
        tab.setAttribute("aria-selected", String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
        document.getElementById("editor-panel-" + tab.dataset.panel).hidden = !chosen;
      });
      this.desk.opened(name);
    }

    isOpen(name) {
      return !document.getElementById("editor-panel-" + name).hidden;
    }

    render() {
      this.renderFacts();
      this.renderWarnings();
    }

    renderFacts() {
      const box = document.getElementById("editor-facts");
      if (box.contains(document.activeElement)) {
        return;
      }
      const state = this.desk.state;
      box.replaceChildren(
        field(editor.text("time"), this.input("time", "text")),
        field(editor.text("starts-at"), this.moment("startsAt")),
        field(editor.text("ends-at"), this.moment("endsAt")),
        field(editor.text("venue"), this.input("venue", "text")),
        field(editor.text("attendees"), this.lines("attendees")),
        field(editor.text("issuer"), this.issuer()),
        element("h3", { text: editor.text("tasks") }),
        ...state.tasks.map((task, i) => this.task(task, i)),
        editor.button(editor.text("task-add"), "plus", () => this.addTask(), { class: "ui-button ui-button-outlined tk-small" }));
    }

    input(name, type) {
      const fields = this.desk.state.fields;
      const input = element("input", { type: type, value: fields[name] || "", maxlength: "1000", class: "ui-inputfield" });
      input.addEventListener("input", () => {
        this.desk.state.fields[name] = input.value;
        this.desk.changed("field-" + name);
      });
      return input;
    }

    moment(name) {
      const input = element("input", { type: "datetime-local", value: local(this.desk.state.fields[name]), class: "ui-inputfield" });
      input.addEventListener("change", () => {
        this.desk.state.fields[name] = input.value ? input.value + ":00+07:00" : null;
        this.desk.changed();
      });
      return input;
    }

    lines(name) {
      const area = element("textarea", { rows: "4", class: "ui-inputfield ui-inputtextarea" });
      area.value = this.desk.state[name].join("\n");
      area.addEventListener("input", () => {
        this.desk.state[name] = area.value.split("\n");
        this.desk.changed("list-" + name);
      });
      return area;
    }

    issuer() {
      const select = document.getElementById("editor-issuers").content.firstElementChild.cloneNode(true);
      select.value = this.desk.state.fields.issuerUnitId || "";
      select.addEventListener("change", () => {
        this.desk.state.fields.issuerUnitId = select.value;
        this.desk.changed();
      });
      return select;
    }

    /* The row is looked up by its place: after an answer of the portal the tasks are new objects. */
    task(task, at) {
      const change = (name, value) => {
        this.desk.state.tasks[at][name] = value;
        this.desk.changed("task-" + at + name);
      };
      const text = element("textarea", { rows: "2", class: "ui-inputfield ui-inputtextarea" });
      text.value = task.text;
      text.addEventListener("input", () => change("text", text.value));
      const unit = element("input", { list: "editor-units", value: task.unit || "", class: "ui-inputfield", autocomplete: "off" });
      const known = element("p", { class: "tk-hint" });
      this.tellUnit(known, task.unitId, unit);
      unit.addEventListener("input", () => {
        const found = this.units.get(editor.key(unit.value)) || null;
        this.desk.state.tasks[at].unitId = found;
        change("unit", unit.value);
        this.tellUnit(known, found, unit);
      });
      const others = element("textarea", { rows: "1", class: "ui-inputfield ui-inputtextarea" });
      others.value = (task.coordinatingUnits || []).join("\n");
      others.addEventListener("input", () => change("coordinatingUnits", others.value.split("\n").map((line) => line.trim()).filter(Boolean)));
      const deadline = element("input", { type: "date", value: task.deadline || "", class: "ui-inputfield" });
      deadline.addEventListener("change", () => change("deadline", deadline.value || null));
      return element("fieldset", { class: "tk-plan-task" },
        element("legend", { text: editor.text("task", at + 1) }),
        field(editor.text("task-text"), text),
        field(editor.text("task-unit"), unit), known,
        field(editor.text("task-others"), others),
        field(editor.text("task-deadline"), deadline),
        editor.button(editor.text("task-remove"), "trash", () => this.removeTask(at), {}));
    }

    /* A name that the directory does not have may still mean several of its units. */
    tellUnit(hint, found, unit) {
      const words = unit.value;
      const issuer = this.desk.state.fields.issuerUnitId;
      hint.textContent = "";
      window.clearTimeout(hint.asking);
      if (found || !words.trim()) {
        return;
      }
      hint.asking = window.setTimeout(async () => {
        const members = issuer ? await this.members(words, issuer) : [];
        if (unit.value === words) {
          hint.textContent = members.length === 0 ? editor.text("unit-unknown") : editor.text("unit-group", members.join(", "));
        }
      }, pause);
    }

    async members(words, issuer) {
      const key = issuer + " " + words;
      if (!this.groups.has(key)) {
        const answer = await this.desk.api("unit-groups?" + new URLSearchParams({ words: words, issuer: issuer }), "GET");
        if (!answer || !answer.ok) {
          return [];
        }
        this.groups.set(key, (await answer.json()).items);
      }
      return this.groups.get(key);
    }

    addTask() {
      this.desk.state.tasks.push({ unit: "", unitId: null, text: "", coordinatingUnits: [], deadline: null });
      document.activeElement.blur();
      this.desk.restructured(editor.text("task-added"));
      const tasks = document.querySelectorAll("#editor-facts fieldset");
      tasks[tasks.length - 1].querySelector("textarea").focus();
    }

    removeTask(at) {
      this.desk.state.tasks.splice(at, 1);
      document.activeElement.blur();
      this.desk.restructured(editor.text("removed"));
    }

    renderWarnings() {
      const box = document.getElementById("editor-warnings");
      const warnings = this.desk.state.warnings;
      const open = warnings.filter((warning) => !warning.accepted).length;
      document.getElementById("editor-warning-count").textContent = open || "";
      document.getElementById("editor-no-warnings").hidden = warnings.length > 0;
      if (box.contains(document.activeElement)) {
        return;
      }
      box.replaceChildren(...warnings.map((warning, i) => {
        const tick = element("input", { type: "checkbox", id: "editor-warning-" + i });
        tick.checked = warning.accepted;
        tick.addEventListener("change", () => {
          this.desk.state.warnings[i].accepted = tick.checked;
          this.desk.changed();
          document.getElementById("editor-warning-count").textContent = this.desk.state.warnings.filter((other) => !other.accepted).length || "";
        });
        return element("li", {}, tick, element("label", { for: tick.id, text: warning.message }));
      }));
    }
  };
})(window.tongketEditor);
