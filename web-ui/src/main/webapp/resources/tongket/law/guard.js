/* Leads from a finding to its place in the plan: the field while it is written, the printed line while it is read. */
(function () {
  "use strict";

  const PLACES = {
    issuer: "[id$=':issuingBody'], .tk-paper-issuer",
    number: ".tk-paper-issuer",
    place: "[id$=':place'], .tk-paper-motto",
    type: "[id$=':type'], .tk-paper-title",
    title: "[id$=':title'], .tk-paper-title",
    basis: "[id$=':bases'], [data-tk-part='bases'], .tk-paper-text",
    opening: "[id$=':opening'], .tk-paper",
    closing: "[id$=':closing'], .tk-paper-foot",
    time: "[id$=':timeText'], [id$=':time'], .tk-facts",
    recipient: "[id$=':recipients'], .tk-paper-recipients",
    authority: "[id$=':authority'], .tk-paper-signer",
    "signer-title": "[id$=':signerTitle'], .tk-paper-signer",
    "signer-name": "[id$=':signerName'], .tk-paper-signer",
  };

  function target(link) {
    const part = link.getAttribute("href");
    return part.startsWith("#part-")
      ? document.getElementById(part.slice(1))
      : document.querySelector(PLACES[link.dataset.tkPlace] || ".tk-paper");
  }

  function show(place) {
    place.scrollIntoView({ block: "center" });
    place.classList.add("tk-guard-here");
    setTimeout(() => place.classList.remove("tk-guard-here"), 4000);
    if (place.matches("input, textarea")) {
      place.focus({ preventScroll: true });
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-tk-place]");
    const place = link && target(link);
    if (place) {
      event.preventDefault();
      show(place);
    }
  });
})();
