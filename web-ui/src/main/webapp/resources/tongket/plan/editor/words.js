/* Words as they come from elsewhere: cleaned, and cut into paragraphs. */
window.tongketEditor = window.tongketEditor || {};
(function (editor) {
  "use strict";

  const alike = {
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X", "У": "Y",
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i",
    "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X", "ο": "o",
    "Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ƣ": "ư", "Ƣ": "Ư",
  };
  const blocks = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "UL", "OL", "TABLE", "TBODY", "BLOCKQUOTE", "SECTION", "ARTICLE"]);
  const skipped = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "XML", "TEMPLATE"]);

  /* Letters of other scripts that only look Latin are repaired where they stand among Latin ones. */
  function repaired(word) {
    return Array.from(word, (letter) => alike[letter] || letter).join("");
  }

  editor.clean = function (text) {
    return text
      .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
      .replace(/[\s\u00A0]+/g, " ")
      .replace(/(\p{L}) (\p{M})/gu, "$1$2")
      .normalize("NFC")
      .replace(/[\p{L}\p{M}]+/gu, (word) => (/[\u0370-\u04FFÐƉðƣƢ]/.test(word) && /[A-Za-zÀ-ỹ]/.test(word) ? repaired(word) : word))
      .replace(/^[•·▪●○◦§\uF0B7\uF0A7\uF02D–—]\s*/u, "- ")
      .replace(/^([-+])\s*(?=\p{L})/u, "$1 ")
      .trim();
  };

  function linesOf(node, lines) {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        lines[lines.length - 1] += child.textContent;
      } else if (child.nodeType === Node.ELEMENT_NODE && !skipped.has(child.tagName)) {
        elementLines(child, lines);
      }
    }
  }

  function elementLines(element, lines) {
    if (element.tagName === "BR") {
      lines.push("");
      return;
    }
    const own = blocks.has(element.tagName);
    if (own) {
      lines.push(element.tagName === "LI" ? marker(element) : "");
    }
    linesOf(element, lines);
    if (element.tagName === "TD" || element.tagName === "TH") {
      lines[lines.length - 1] += " ";
    }
    if (own) {
      lines.push("");
    }
  }

  function marker(item) {
    const ordered = item.parentElement && item.parentElement.tagName === "OL";
    return ordered ? Array.from(item.parentElement.children).indexOf(item) + 1 + ". " : "- ";
  }

  /* The paragraphs of what the clipboard holds, without any style. */
  editor.pastedLines = function (clipboard) {
    const html = clipboard.getData("text/html");
    let lines;
    if (html) {
      lines = [""];
      linesOf(new DOMParser().parseFromString(html, "text/html").body, lines);
    } else {
      lines = clipboard.getData("text/plain").split(/\r?\n/);
    }
    return lines.map(editor.clean).filter(Boolean);
  };

  /* The form under which words are found: small letters without accents. */
  editor.key = function (text) {
    return (text || "").normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
  };
})(window.tongketEditor);
