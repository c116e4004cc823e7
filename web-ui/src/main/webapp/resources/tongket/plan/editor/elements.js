/* Making elements of the page, and the texts that the page brings along. */
(function (editor) {
  "use strict";

  editor.element = function (tag, attributes, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (name.startsWith("on")) {
        made.addEventListener(name.slice(2), value);
      } else if (name === "text") {
        made.textContent = value;
      } else if (value === true) {
        made.setAttribute(name, "");
      } else if (value !== false && value !== null && value !== undefined) {
        made.setAttribute(name, value);
      }
    });
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  };

  editor.text = function (name, ...values) {
    const words = document.querySelector('#editor-texts [data-text="' + name + '"]');
    return values.reduce((text, value, i) => text.replace("{" + i + "}", value), words ? words.textContent : name);
  };

  editor.button = function (label, icon, action, attributes) {
    const content = icon ? [editor.element("span", { class: "pi pi-" + icon, "aria-hidden": "true" })] : [];
    const made = editor.element("button", Object.assign({ type: "button", class: "ui-button ui-button-flat tk-small" }, attributes), ...content);
    if (attributes && attributes.title) {
      made.setAttribute("aria-label", label);
    } else {
      made.append(icon ? " " + label : label);
    }
    made.addEventListener("click", action);
    return made;
  };

  /* The vi-VN form of day and month alone has a hyphen, which nobody writes here. */
  editor.time = function (instant) {
    const at = { timeZone: "Asia/Ho_Chi_Minh" };
    const clock = new Date(instant).toLocaleTimeString("en-GB", { ...at, hour: "2-digit", minute: "2-digit" });
    return clock + ", " + new Date(instant).toLocaleDateString("en-GB", { ...at, day: "2-digit", month: "2-digit" });
  };

  editor.say = function (words) {
    document.getElementById("editor-live").textContent = words;
  };

  editor.field = function (label, control) {
    lastField += 1;
    control.id = control.id || "editor-field-" + lastField;
    return editor.element("div", { class: "tk-field" }, editor.element("label", { for: control.id, text: label }), control);
  };
  let lastField = 0;
})(window.tongketEditor);
