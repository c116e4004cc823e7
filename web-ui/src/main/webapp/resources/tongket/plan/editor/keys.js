/* What keys and tools do at a paragraph. */
(function (editor) {
  "use strict";

  function place(desk, block) {
    return desk.state.blocks.indexOf(block);
  }

  editor.move = function (desk, block, down) {
    const blocks = desk.state.blocks;
    const at = place(desk, block);
    const moved = block.kind === "heading" ? editor.moveSection(blocks, at, down) : editor.moveBlock(blocks, at, down);
    desk.restructured(moved ? editor.text("moved", block.text) : editor.text("not-moved"), block);
  };

  editor.shift = function (desk, block, by) {
    const done = block.kind === "heading" && editor.shiftLevel(desk.state.blocks, place(desk, block), by);
    desk.restructured(done ? editor.text("shifted", block.level) : editor.text("not-moved"), block);
  };

  editor.split = function (desk, block, area) {
    const bullet = (/^[-+]\s/.exec(block.text) || [""])[0];
    const rest = area.value.slice(area.selectionEnd).trimStart();
    block.text = area.value.slice(0, area.selectionStart).trimEnd();
    const kind = block.kind === "heading" ? "text" : block.kind;
    const next = editor.newBlock(kind, (block.kind === "heading" || rest.startsWith(bullet) ? "" : bullet) + rest);
    desk.state.blocks.splice(place(desk, block) + 1, 0, next);
    desk.restructured("", next, bullet && block.kind !== "heading" ? bullet.length : 0);
  };

  function join(desk, block) {
    const blocks = desk.state.blocks;
    const at = place(desk, block);
    const before = blocks[at - 1];
    if (/^[-+]\s/.test(block.text)) {
      block.text = block.text.replace(/^[-+]\s*/, "");
      desk.restructured("", block, 0);
    } else if (before && (before.kind === block.kind || !block.text && before.kind === "heading")) {
      const end = before.text.length;
      before.text += (before.text && block.text ? " " : "") + block.text;
      blocks.splice(at, 1);
      desk.restructured("", before, end);
    } else {
      return false;
    }
    return true;
  }

  editor.remove = function (desk, block) {
    const blocks = desk.state.blocks;
    const at = place(desk, block);
    blocks.splice(at, 1);
    editor.renumber(blocks);
    desk.restructured(editor.text("removed"), blocks[at] || blocks[at - 1]);
  };

  editor.insertAfter = function (desk, block) {
    const kind = block.kind === "heading" ? "text" : block.kind;
    const next = editor.newBlock(kind, "");
    desk.state.blocks.splice(place(desk, block) + 1, 0, next);
    desk.restructured("", next);
  };

  editor.turn = function (desk, block) {
    const at = place(desk, block);
    (block.kind === "heading" ? editor.toText : editor.toHeading)(desk.state.blocks, at);
    desk.restructured(editor.text("kind-" + block.kind), block);
  };

  editor.keys = function (event, desk, block, area) {
    const collapsed = area.selectionStart === area.selectionEnd;
    const step = event.key === "ArrowUp" || event.key === "ArrowDown";
    const side = event.key === "ArrowLeft" || event.key === "ArrowRight";
    let done = true;
    if (event.isComposing) {
      return;
    }
    if (event.altKey && step) {
      editor.move(desk, block, event.key === "ArrowDown");
    } else if (event.altKey && event.shiftKey && side) {
      editor.shift(desk, block, event.key === "ArrowRight" ? 1 : -1);
    } else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey) {
      editor.split(desk, block, area);
    } else if (event.key === "Backspace" && collapsed && area.selectionStart === 0) {
      done = join(desk, block);
    } else if (step && collapsed && area.selectionStart === (event.key === "ArrowUp" ? 0 : area.value.length)) {
      const next = desk.state.blocks[place(desk, block) + (event.key === "ArrowUp" ? -1 : 1)];
      desk.sheet.focus(next, event.key === "ArrowUp" ? undefined : 0);
    } else {
      done = false;
    }
    if (done) {
      event.preventDefault();
    }
  };

  editor.tools = function (desk, block) {
    const tool = (name, icon, action) => editor.button(editor.text(name), icon, action, { title: editor.text(name), class: "tk-ed-tool" });
    const body = block.kind === "heading" || block.kind === "text";
    const tools = [
      tool("comment", "comment", () => desk.comment(block)),
      tool("up", "arrow-up", () => editor.move(desk, block, false)),
      tool("down", "arrow-down", () => editor.move(desk, block, true)),
    ];
    if (block.kind === "heading") {
      tools.push(tool("promote", "angle-left", () => editor.shift(desk, block, -1)), tool("demote", "angle-right", () => editor.shift(desk, block, 1)));
    }
    if (body || block.kind === "opening") {
      tools.push(tool(block.kind === "heading" ? "to-text" : "to-heading", block.kind === "heading" ? "align-left" : "hashtag", () => editor.turn(desk, block)));
    }
    tools.push(tool("insert", "plus", () => editor.insertAfter(desk, block)), tool("remove", "trash", () => editor.remove(desk, block)));
    return tools;
  };

  editor.paste = function (event, desk, block, area) {
    const lines = editor.pastedLines(event.clipboardData);
    event.preventDefault();
    if (lines.length === 0) {
      return;
    }
    const before = area.value.slice(0, area.selectionStart);
    const after = area.value.slice(area.selectionEnd);
    const kind = block.kind === "heading" ? "text" : block.kind;
    const bulletTwice = /^[-+]\s$/.test(before) && /^[-+]\s/.test(lines[0]);
    block.text = (bulletTwice ? "" : before) + lines[0];
    const added = lines.slice(1).map((line) => editor.newBlock(kind, line));
    const last = added.length > 0 ? added[added.length - 1] : block;
    const caret = last.text.length;
    last.text += after;
    desk.state.blocks.splice(place(desk, block) + 1, 0, ...added);
    desk.restructured(editor.text("pasted", lines.length), last, caret);
  };
})(window.tongketEditor);
