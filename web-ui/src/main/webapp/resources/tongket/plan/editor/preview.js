/* The printed pages beside the text, made anew after each saving while they are looked at. */
(function (editor) {
  "use strict";

  editor.Preview = class {
    constructor(api) {
      this.api = api;
      this.shown = null;
      this.list = document.getElementById("editor-pages");
      this.dialog = document.getElementById("editor-page-dialog");
      document.getElementById("editor-page-close").addEventListener("click", () => this.dialog.close());
    }

    async show(version) {
      if (this.shown === version) {
        return;
      }
      this.shown = version;
      document.getElementById("editor-page-count").textContent = editor.text("preview-making");
      const answer = await this.api("/preview", "GET");
      if (!answer || !answer.ok) {
        this.shown = null;
        return;
      }
      const preview = await answer.json();
      document.getElementById("editor-page-count").textContent = editor.text("preview-pages", preview.total);
      this.list.replaceChildren(...preview.pages.map((page, i) => this.page(page, i + 1)));
    }

    page(picture, number) {
      const label = editor.text("preview-page", number);
      const button = editor.element("button", { type: "button", class: "tk-ed-page", "aria-label": label }, editor.element("img", { src: picture, alt: label }));
      button.addEventListener("click", () => {
        const large = document.getElementById("editor-page-large");
        large.src = picture;
        large.alt = label;
        this.dialog.showModal();
      });
      return editor.element("li", {}, button);
    }
  };
})(window.tongketEditor);
