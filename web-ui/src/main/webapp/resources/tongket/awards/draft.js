/* Keeps what somebody writes: on the server while he pauses, and in this browser until the server has it. */
(function () {
  "use strict";

  const PAUSE = 2000;

  function fields(form) {
    return Array.from(form.querySelectorAll("input[type=text], textarea")).filter((field) => field.id && !field.disabled);
  }

  function words(form) {
    const said = {};
    fields(form).forEach((field) => { said[field.id] = field.value; });
    return said;
  }

  function store(place, said) {
    try {
      window.localStorage.setItem(place, JSON.stringify(said));
    } catch (full) {
      // the server still keeps it
    }
  }

  function stored(place) {
    try {
      return JSON.parse(window.localStorage.getItem(place));
    } catch (unreadable) {
      return null;
    }
  }

  function state(form) {
    return form.querySelector(".tk-draft-state");
  }

  function say(form, text) {
    const line = state(form);
    if (line) {
      line.textContent = text;
    }
  }

  function mayKeep(form) {
    const required = form.querySelectorAll("[aria-required=true], [id$=':name']");
    return Array.from(required).every((field) => !("value" in field) || field.value.trim() !== "");
  }

  function offer(form, place) {
    const said = stored(place);
    const now = words(form);
    const lost = said && Object.keys(said).some((id) => id in now && said[id].trim() !== "" && said[id] !== now[id]);
    if (!lost) {
      return;
    }
    const note = document.createElement("p");
    note.className = "tk-note tk-note-warning";
    note.textContent = form.dataset.found + " ";
    const restore = document.createElement("button");
    restore.type = "button";
    restore.className = "ui-button ui-button-outlined tk-draft-restore";
    restore.textContent = form.dataset.restore;
    restore.addEventListener("click", () => {
      fields(form).forEach((field) => {
        if (field.id in said) {
          field.value = said[field.id];
        }
      });
      note.remove();
      form.dispatchEvent(new Event("input", { bubbles: true }));
    });
    note.append(restore);
    form.prepend(note);
  }

  function kept(form) {
    const line = state(form);
    return Boolean(line && line.dataset.kept);
  }

  /** A new nomination has its address from the moment it was kept: a reload finds it again. */
  function settle(form, place, id) {
    if (!id || !place.endsWith(":new")) {
      return place;
    }
    const address = new URL(window.location.href);
    address.searchParams.set("id", id);
    window.history.replaceState(null, "", address);
    return place.replace(/new$/, id);
  }

  function watch(form) {
    let timer = 0;
    let typed = 0;
    let sent = 0;
    let place = "tk-draft:" + form.dataset.place;
    form.dataset.watched = "true";
    if (kept(form)) {
      window.localStorage.removeItem(place);
    }
    offer(form, place);

    function keep() {
      const button = form.querySelector(".tk-draft-keep");
      if (button && mayKeep(form)) {
        sent = typed;
        button.click();
      }
    }

    form.addEventListener("input", () => {
      typed += 1;
      store(place, words(form));
      say(form, form.dataset.waiting);
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE);
    });

    new MutationObserver(() => {
      const line = state(form);
      if (kept(form) && line.dataset.kept !== form.dataset.kept) {
        form.dataset.kept = line.dataset.kept;
        window.localStorage.removeItem(place);
        place = settle(form, place, line.dataset.id);
        if (sent < typed) {
          store(place, words(form));
          say(form, form.dataset.waiting);
        }
      }
    }).observe(form, { childList: true, subtree: true });

    form.addEventListener("submit", () => window.clearTimeout(timer));
    window.addEventListener("offline", () => say(form, form.dataset.failed));
    window.addEventListener("online", () => { if (sent < typed) { keep(); } });
  }

  function watchAll() {
    document.querySelectorAll("form.tk-draft[data-on=true]:not([data-watched])").forEach(watch);
  }

  document.addEventListener("DOMContentLoaded", () => {
    watchAll();
    window.jQuery(document).on("pfAjaxComplete", watchAll);
  });
})();
