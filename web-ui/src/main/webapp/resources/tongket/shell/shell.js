/* Opens and closes the navigation on small screens and the menu of the user. */
(function () {
  "use strict";

  const root = document.documentElement;
  const toggle = document.getElementById("tk-nav-toggle");
  const nav = document.getElementById("tk-nav");
  const user = document.querySelector("details.tk-user");

  function setNav(open) {
    root.classList.toggle("tk-nav-open", open);
    toggle.setAttribute("aria-expanded", String(open));
    if (open) {
      nav.querySelector("button, a").focus();
    } else {
      toggle.focus();
    }
  }

  function isOpen() {
    return root.classList.contains("tk-nav-open");
  }

  function keepFocusInside(event) {
    const stops = nav.querySelectorAll("a[href], button");
    const first = stops[0];
    const last = stops[stops.length - 1];
    if (event.shiftKey && document.activeElement === first) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first.focus();
    }
  }

  /* PrimeFaces gives each message the role alert, which takes it out of its list; the region is live already. */
  function keepListItems() {
    document.querySelectorAll(".ui-messages li[role=alert]").forEach((item) => item.removeAttribute("role"));
  }

  /* PrimeFaces names the span around the field of a file, which without a role may have no name, and hides fields that are seen. */
  function nameFileChoices() {
    document.querySelectorAll(".ui-fileupload-choose:not([role])").forEach((choice) => choice.setAttribute("role", "group"));
    document.querySelectorAll("input[type=file][aria-hidden]").forEach((field) => {
      if (!field.closest(".ui-fileupload-choose")) {
        field.removeAttribute("aria-hidden");
      }
    });
  }

  /* A call that the server did not answer as a page would leave its user before a button that did nothing. */
  function tellFailure(status) {
    const word = !status ? "unreachable" : status < 500 ? "withheld" : "unexpectedError";
    const told = document.getElementById("tk-failure");
    told.textContent = window.PrimeFaces.getLocaleLabel(word);
    told.hidden = false;
    told.scrollIntoView({ block: "nearest" });
  }

  /* PrimeFaces moves the cursor into an opened dialog a moment late: whoever wrote at once wrote the rest into its first field. */
  function focusNow(id, context) {
    const place = window.jQuery(window.PrimeFaces.escapeClientId(id || context));
    const fields = place.find(":input:visible:enabled[name]").not(":submit, :button, [readonly]");
    window.PrimeFaces.focusElement(fields.length ? fields.first() : place.find("a").first());
    window.PrimeFaces.customFocus = true;
  }

  /* PrimeFaces loses the choice of whoever clicks while a list is still fading in, and shuts a list when the page moves a little. */
  if (window.PrimeFaces) {
    window.PrimeFaces.utils.disableAnimations();
    window.PrimeFaces.hideOverlaysOnViewportChange = false;
    window.PrimeFaces.focus = focusNow;
  }

  /* Whoever pressed a button far below would not see why nothing happened. */
  function showErrors() {
    const error = document.querySelector(".ui-messages-error");
    if (error) {
      const place = error.getBoundingClientRect();
      if (place.top < 0 || place.bottom > window.innerHeight) {
        error.scrollIntoView({ block: "center" });
      }
    }
  }

  nameFileChoices();
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", nameFileChoices);
    window.jQuery(document).on("pfAjaxError", (event, call) => tellFailure(call.status));
    window.jQuery(document).on("pfAjaxSuccess", () => {
      document.getElementById("tk-failure").hidden = true;
    });
    window.jQuery(document).on("pfAjaxComplete", showErrors);
  }

  keepListItems();
  const messages = document.getElementById("messages");
  if (messages) {
    new MutationObserver(keepListItems).observe(messages.parentElement, { childList: true, subtree: true });
  }

  if (toggle && nav) {
    toggle.addEventListener("click", () => setNav(!isOpen()));
    document.querySelectorAll("[data-tk-nav-close]").forEach((part) => part.addEventListener("click", () => setNav(false)));
    nav.addEventListener("keydown", (event) => {
      if (isOpen() && event.key === "Tab") {
        keepFocusInside(event);
      }
    });
    window.matchMedia("(min-width: 68rem)").addEventListener("change", () => {
      root.classList.remove("tk-nav-open");
      toggle.setAttribute("aria-expanded", "false");
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    if (isOpen()) {
      setNav(false);
    } else if (user && user.open) {
      user.open = false;
      user.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (user && user.open && !user.contains(event.target)) {
      user.open = false;
    }
  });
})();
