/* The outline: goes to a heading, and puts sections elsewhere by dragging or by keys. Its lines are links, because
   Firefox drags no button. */
(function (editor) {
  "use strict";

  editor.Outline = class {
    constructor(desk) {
      this.desk = desk;
      this.list = document.getElementById("editor-outline");
      this.dragged = null;
    }

    render() {
      const focused = document.activeElement && document.activeElement.dataset.heading;
      const headings = this.desk.state.blocks.filter((block) => block.kind === "heading");
      this.list.replaceChildren(...headings.map((block) => this.item(block)));
      if (focused) {
        const again = this.list.querySelector('[data-heading="' + focused + '"]');
        if (again) {
          again.focus();
        }
      }
    }

    item(block) {
      const link = editor.element("a", {
        href: "#editor-sheet", class: "tk-ed-outline-link", "data-heading": block.id, draggable: "true",
        "aria-describedby": "editor-outline-hint", text: (block.number ? block.number + ". " : "") + (block.text || "…"),
      });
      const item = editor.element("li", { class: "tk-ed-outline-" + Math.min(block.level, 4) }, link);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.desk.sheet.focus(this.current(block));
      });
      link.addEventListener("keydown", (event) => this.key(event, block));
      link.addEventListener("dragstart", (event) => {
        this.dragged = block.id;
        event.dataTransfer.setData("text/plain", block.text);
        event.dataTransfer.effectAllowed = "move";
      });
      item.addEventListener("dragover", (event) => {
        if (this.dragged !== null) {
          event.preventDefault();
          item.classList.add("tk-ed-drop");
        }
      });
      item.addEventListener("dragleave", () => item.classList.remove("tk-ed-drop"));
      item.addEventListener("drop", (event) => {
        event.preventDefault();
        this.drop(block);
      });
      link.addEventListener("dragend", () => { this.dragged = null; });
      return item;
    }

    current(block) {
      return this.desk.state.blocks.find((other) => other.id === block.id);
    }

    key(event, block) {
      if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
        event.preventDefault();
        editor.move(this.desk, this.current(block), event.key === "ArrowDown");
      } else if (event.altKey && event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
        event.preventDefault();
        editor.shift(this.desk, this.current(block), event.key === "ArrowRight" ? 1 : -1);
      }
    }

    drop(target) {
      const blocks = this.desk.state.blocks;
      const from = blocks.findIndex((block) => block.id === this.dragged);
      const to = blocks.findIndex((block) => block.id === target.id);
      this.dragged = null;
      const moved = from >= 0 && from !== to && editor.moveSectionBefore(blocks, from, to);
      this.desk.restructured(moved ? editor.text("moved", "") : editor.text("not-moved"));
    }
  };
})(window.tongketEditor);
