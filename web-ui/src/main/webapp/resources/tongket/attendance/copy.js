/* Copies the text of a field whose id the button names. */
(function () {
  "use strict";

  async function copy(button) {
    const field = document.getElementById(button.dataset.tkCopy);
    field.focus();
    field.select();
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(field.value);
    } else {
      document.execCommand("copy");
    }
    button.textContent = button.dataset.tkCopied;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tk-copy]");
    if (button) {
      copy(button);
    }
  });
})();
