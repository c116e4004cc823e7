/* English comes with PrimeFaces, but for the words of our own. */
(function () {
  "use strict";

  if (!window.PrimeFaces) {
    return;
  }
  PrimeFaces.locales.en = $.extend(true, {}, PrimeFaces.locales.en, {
    unexpectedError: "The system has met a fault. Try again in a few minutes.",
    unreachable: "The server cannot be reached. What the page holds is kept; try again when the network is back.",
    withheld: "This no longer exists or is not yours to see. Reload the page to see how things stand.",
  });
})();
