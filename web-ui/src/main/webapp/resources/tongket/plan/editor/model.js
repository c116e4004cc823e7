/* The draft as a row of blocks, one for each paragraph and heading, and back. */
(function (editor) {
  "use strict";

  const lists = ["attendees", "tasks", "recipients", "warnings"];
  const fields = ["type", "number", "issuingParent", "issuingBody", "place", "issueDate", "title", "time", "venue",
    "signingAuthority", "signerTitle", "signerName", "issuerUnitId", "startsAt", "endsAt"];
  let lastId = 0;

  editor.newBlock = function (kind, text, level, number) {
    lastId += 1;
    return { id: lastId, kind: kind, text: text || "", level: level || 0, number: number || "" };
  };

  function lines(text, kind) {
    return (text || "").split("\n").filter((line) => line.trim()).map((line) => editor.newBlock(kind, line.trim()));
  }

  editor.stateOf = function (draft) {
    const state = { fields: {}, blocks: [] };
    fields.forEach((name) => { state.fields[name] = draft[name] === undefined ? null : draft[name]; });
    lists.forEach((name) => { state[name] = structuredClone(draft[name] || []); });
    state.blocks.push(...(draft.legalBasis || []).map((basis) => editor.newBlock("basis", basis)));
    state.blocks.push(...lines(draft.opening, "opening"));
    (draft.sections || []).forEach((section) => {
      state.blocks.push(editor.newBlock("heading", section.heading, section.level, section.number), ...lines(section.text, "text"));
    });
    state.blocks.push(...lines(draft.closing, "closing"));
    return state;
  };

  function joined(blocks, kind) {
    return blocks.filter((block) => block.kind === kind).map((block) => block.text.trim()).filter(Boolean).join("\n") || null;
  }

  function sectionsOf(blocks) {
    const sections = [];
    blocks.forEach((block) => {
      if (block.kind === "heading") {
        sections.push({ level: block.level, number: block.number.trim() || null, heading: block.text.trim(), lines: [] });
      } else if (block.kind === "text" && block.text.trim()) {
        sections[sections.length - 1].lines.push(block.text.trim());
      }
    });
    return sections.map((section) => ({
      level: section.level, number: section.number, heading: section.heading, text: section.lines.join("\n"),
    }));
  }

  function empty(value) {
    return typeof value === "string" && !value.trim() ? null : value;
  }

  editor.draftOf = function (state) {
    const draft = {};
    fields.forEach((name) => { draft[name] = empty(state.fields[name]); });
    draft.title = draft.title || "…";
    draft.legalBasis = state.blocks.filter((block) => block.kind === "basis" && block.text.trim()).map((block) => block.text.trim());
    draft.opening = joined(state.blocks, "opening");
    draft.sections = sectionsOf(state.blocks);
    draft.closing = joined(state.blocks, "closing");
    draft.attendees = state.attendees.map((line) => line.trim()).filter(Boolean);
    draft.recipients = state.recipients.map((line) => line.trim()).filter(Boolean);
    draft.tasks = state.tasks.filter((task) => task.text && task.text.trim());
    draft.warnings = state.warnings;
    return draft;
  };

  /* Paragraphs in the order in which comments count them. */
  editor.paragraphs = function (state) {
    return state.blocks.filter((block) => block.kind === "heading" || block.text.trim());
  };

  function same(one, other) {
    return one.kind === other.kind && one.text === other.text && one.level === other.level && one.number === other.number;
  }

  /* Blocks that are still there keep their identity, and with it the cursor and the comments. */
  editor.adopt = function (before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && same(before[start], after[start])) {
      after[start].id = before[start].id;
      start += 1;
    }
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) {
      after[after.length - 1 - end].id = before[before.length - 1 - end].id;
      end += 1;
    }
    for (let i = start; i < Math.min(before.length, after.length) - end; i += 1) {
      after[i].id = before[i].id;
    }
    return after;
  };

  editor.sameDraft = function (one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  };
})(window.tongketEditor);
