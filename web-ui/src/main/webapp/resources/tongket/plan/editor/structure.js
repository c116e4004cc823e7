/* Changes of the order and depth of what is written; headings are numbered anew afterwards. */
(function (editor) {
  "use strict";

  const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

  function inBody(block) {
    return block.kind === "heading" || block.kind === "text";
  }

  /* Index after the last block of the section that begins here. */
  editor.sectionEnd = function (blocks, start) {
    let end = start + 1;
    while (end < blocks.length && inBody(blocks[end]) && !(blocks[end].kind === "heading" && blocks[end].level <= blocks[start].level)) {
      end += 1;
    }
    return end;
  };

  function siblingBefore(blocks, start) {
    for (let i = start - 1; i >= 0 && inBody(blocks[i]); i -= 1) {
      if (blocks[i].kind === "heading" && blocks[i].level <= blocks[start].level) {
        return blocks[i].level === blocks[start].level ? i : -1;
      }
    }
    return -1;
  }

  function styleOf(number) {
    if (/^[IVXLC]+$/.test(number)) {
      return "roman";
    }
    if (/^\d+$/.test(number)) {
      return "arabic";
    }
    if (/^\d+(\.\d+)+$/.test(number)) {
      return "dotted";
    }
    return /^[a-zđ]$/.test(number) ? "letter" : null;
  }

  function written(style, count, parent) {
    switch (style) {
      case "roman": return romans[count - 1] || String(count);
      case "arabic": return String(count);
      case "dotted": return parent + "." + count;
      default: return "abcdđeghiklmnopqrstuvxy"[count - 1] || String(count);
    }
  }

  /* Numbers that count go on counting; an office's own words for a number stay. */
  editor.renumber = function (blocks) {
    const counts = [];
    const numbers = [];
    const styles = {};
    blocks.filter((block) => block.kind === "heading").forEach((block) => {
      styles[block.level] = styles[block.level] || styleOf(block.number);
      counts.length = block.level + 1;
      counts[block.level] = (counts[block.level] || 0) + 1;
      const style = styleOf(block.number) || (block.number ? null : block.fresh && styles[block.level]);
      if (style) {
        block.number = written(styles[block.level] || style, counts[block.level], numbers[block.level - 1] || "");
      }
      numbers[block.level] = block.number;
      delete block.fresh;
    });
  };

  editor.moveSection = function (blocks, start, down) {
    const end = editor.sectionEnd(blocks, start);
    const first = down ? start : siblingBefore(blocks, start);
    const second = down ? end : start;
    const possible = first >= 0 && second < blocks.length && blocks[second].kind === "heading" && blocks[second].level === blocks[first].level;
    if (!possible) {
      return false;
    }
    const last = editor.sectionEnd(blocks, second);
    blocks.splice(first, last - first, ...blocks.slice(second, last), ...blocks.slice(first, second));
    editor.renumber(blocks);
    return true;
  };

  editor.moveSectionBefore = function (blocks, start, target) {
    const end = editor.sectionEnd(blocks, start);
    if (target >= start && target < end) {
      return false;
    }
    const moved = blocks.splice(start, end - start);
    blocks.splice(target > start ? target - moved.length : target, 0, ...moved);
    editor.renumber(blocks);
    return true;
  };

  editor.moveBlock = function (blocks, at, down) {
    const other = down ? at + 1 : at - 1;
    const allowed = blocks[other] && (blocks[other].kind === blocks[at].kind || blocks[at].kind === "text" && blocks[other].kind === "heading");
    const leavesAll = !down && allowed && blocks[other].kind === "heading" && !(blocks[other - 1] && inBody(blocks[other - 1]));
    if (!allowed || leavesAll) {
      return false;
    }
    const low = Math.min(at, other);
    blocks.splice(low, 2, blocks[low + 1], blocks[low]);
    return true;
  };

  /* The section goes with what it holds. */
  editor.shiftLevel = function (blocks, start, by) {
    const level = blocks[start].level + by;
    if (level < 1 || level > 6) {
      return false;
    }
    const end = editor.sectionEnd(blocks, start);
    const model = blocks.find((block) => block.kind === "heading" && block.level === level);
    for (let i = start; i < end; i += 1) {
      if (blocks[i].kind === "heading") {
        blocks[i].level = Math.min(blocks[i].level + by, 6);
      }
    }
    const usual = level === 1 ? "I" : level === 2 ? "1" : "a";
    blocks[start].number = blocks[start].number && (model && model.number || usual);
    editor.renumber(blocks);
    return true;
  };

  editor.toHeading = function (blocks, at) {
    const above = blocks.slice(0, at).reverse().find((block) => block.kind === "heading");
    Object.assign(blocks[at], { kind: "heading", level: above ? above.level : 1, number: "", fresh: true });
    blocks[at].text = blocks[at].text.replace(/^[-+]\s*/, "");
    editor.renumber(blocks);
  };

  editor.toText = function (blocks, at) {
    Object.assign(blocks[at], { kind: "text", level: 0, number: "" });
    editor.renumber(blocks);
  };

  /* What stands before the first heading opens the document. */
  editor.settleKinds = function (blocks) {
    let below = false;
    blocks.forEach((block) => {
      below = below || block.kind === "heading";
      if (block.kind === "opening" || block.kind === "text") {
        block.kind = below ? "text" : "opening";
      }
    });
  };
})(window.tongketEditor);
