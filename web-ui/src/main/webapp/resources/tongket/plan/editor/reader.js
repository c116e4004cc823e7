/* Comments of whoever only reads a draft: the same list, its paragraphs those of the sheet. */
(function (editor) {
  "use strict";

  const root = document.getElementById("editor-reader");
  if (!root) {
    return;
  }
  const plan = root.dataset.api + "/plans/" + root.dataset.plan;
  let blocks = [];

  function found(block) {
    const words = block.kind === "heading" ? (block.number ? block.number + ". " : "") + block.text : block.text;
    const key = editor.key(words).replace(/[.;]$/, "");
    return Array.from(document.querySelectorAll(".tk-paper h2, .tk-paper h3, .tk-paper p"))
      .find((part) => !part.dataset.paragraph && editor.key(part.textContent).replace(/[.;]$/, "") === key);
  }

  const desk = {
    blockAt: (paragraph) => blocks[paragraph] || null,
    place: (block) => blocks.indexOf(block),
    quoted: (block) => block.text.trim(),
    noted: () => null,
    ready: async () => true,
    refused: (words) => editor.say(words),
    focusBlock(block) {
      if (block.part) {
        block.part.scrollIntoView({ block: "center" });
        block.part.querySelector("button").focus();
      }
    },
    api: (path, method, body) => fetch(plan + path, {
      method: method,
      headers: { "Content-Type": "application/json", "X-Requested-With": "tongket" },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  };

  async function begin() {
    const answer = await desk.api("/draft", "GET");
    if (!answer.ok) {
      return;
    }
    blocks = editor.paragraphs(editor.stateOf((await answer.json()).draft));
    const comments = new editor.Comments(desk);
    blocks.forEach((block, i) => {
      block.part = found(block);
      if (block.part) {
        block.part.dataset.paragraph = i;
        block.part.append(" ", editor.button(editor.text("comment"), "comment", () => comments.begin(block), { title: editor.text("comment"), class: "tk-ed-tool" }));
      }
    });
    await comments.load();
    root.dataset.ready = "true";
  }

  begin();
})(window.tongketEditor);
