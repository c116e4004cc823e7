/* What two people wrote in the same place, side by side, to choose. */
(function (editor) {
  "use strict";

  const element = editor.element;
  const single = { TITLE: "title", TYPE: "type", TIME: "time", VENUE: "venue", PLACE: "place", ISSUING_PARENT: "issuingParent", ISSUING_BODY: "issuingBody", AUTHORITY: "signingAuthority", SIGNER_TITLE: "signerTitle", SIGNER: "signerName" };

  function headingWords(section) {
    return ((section.number ? section.number + (section.level === 0 ? "" : ".") : "") + " " + section.heading).trim();
  }

  function without(lines, words) {
    const at = lines.indexOf(words);
    return at < 0 ? lines : lines.filter((line, i) => i !== at);
  }

  function dropText(draft, words) {
    for (const name of ["opening", "closing"]) {
      const lines = (draft[name] || "").split("\n");
      if (lines.includes(words)) {
        draft[name] = without(lines, words).join("\n");
        return;
      }
    }
    const section = draft.sections.find((candidate) => candidate.text.split("\n").includes(words));
    if (section) {
      section.text = without(section.text.split("\n"), words).join("\n");
      return;
    }
    const heading = draft.sections.findIndex((candidate) => headingWords(candidate) === words);
    if (heading >= 0) {
      const gone = draft.sections.splice(heading, 1)[0];
      const above = draft.sections[heading - 1];
      if (gone.text && above) {
        above.text = [above.text, gone.text].filter(Boolean).join("\n");
      }
    }
  }

  /* Takes the losing line out of the joined draft; what is not found stays, so that no word is lost. */
  editor.choose = function (draft, conflict, side) {
    if (single[conflict.part]) {
      draft[single[conflict.part]] = side === "theirs" ? conflict.theirs : conflict.mine;
      return;
    }
    const loser = side === "theirs" ? conflict.mine : side === "mine" ? conflict.theirs : "";
    if (!loser || loser === (side === "theirs" ? conflict.theirs : conflict.mine)) {
      return;
    }
    const list = { BASIS: "legalBasis", ATTENDEE: "attendees", RECIPIENT: "recipients" }[conflict.part];
    if (list) {
      draft[list] = without(draft[list], loser);
    } else if (conflict.part === "TASK") {
      const at = draft.tasks.findIndex((task) => loser.startsWith((task.unit ? task.unit + ": " : "") + task.text));
      if (at >= 0) {
        draft.tasks.splice(at, 1);
      }
    } else {
      dropText(draft, loser);
    }
  };

  function choice(conflict, i, side, words) {
    const name = "editor-conflict-" + i;
    const radio = element("input", { type: "radio", name: name, value: side, id: name + "-" + side, checked: side === "mine" });
    return element("div", { class: "tk-ed-side" }, radio, element("label", { for: radio.id }, element("strong", { text: editor.text("side-" + side) }), element("br"), words || editor.text("side-removed")));
  }

  /* Answers the draft as it was decided. */
  editor.decide = function (joined) {
    const dialog = document.getElementById("editor-merge");
    const list = document.getElementById("editor-conflicts");
    const draft = structuredClone(joined.draft);
    document.getElementById("editor-merge-who").textContent = editor.text("merge-who", joined.changedBy.join(", ") || editor.text("somebody"));
    list.replaceChildren(...joined.conflicts.map((conflict, i) => {
      const both = single[conflict.part] ? [] : [choice(conflict, i, "both", editor.text("side-both-words"))];
      return element("fieldset", { class: "tk-ed-conflict" }, element("legend", { text: conflict.place }),
        element("div", { class: "tk-ed-sides" }, choice(conflict, i, "mine", conflict.mine), choice(conflict, i, "theirs", conflict.theirs), ...both));
    }));
    return new Promise((resolve) => {
      document.getElementById("editor-merge-done").onclick = () => {
        joined.conflicts.forEach((conflict, i) => {
          editor.choose(draft, conflict, list.querySelector('[name="editor-conflict-' + i + '"]:checked').value);
        });
        dialog.close();
        resolve(draft);
      };
      dialog.oncancel = (event) => event.preventDefault();
      dialog.showModal();
    });
  };
})(window.tongketEditor);
