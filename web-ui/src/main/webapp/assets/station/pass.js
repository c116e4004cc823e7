/* Reads passes and packages: the typed code with its checksum, and what the office signed (ECDSA over P-256). */
(function (root) {
  "use strict";

  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const letters = 9;

  function checksum(text) {
    let sum = 0;
    for (let i = 0; i < letters; i += 1) {
      const doubled = (sum ^ alphabet.indexOf(text[i])) << 1;
      sum = doubled < alphabet.length ? doubled : doubled ^ 37;
    }
    return sum;
  }

  /* Any case, with or without the dash, O for 0, I and L for 1; null when a letter is wrong. */
  function typed(text) {
    const plain = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    const known = plain.length === letters + 1 && Array.from(plain).every((letter) => alphabet.includes(letter));
    return known && alphabet.indexOf(plain[letters]) === checksum(plain) ? plain : null;
  }

  function bytes(text, url) {
    const plain = url ? text.replace(/-/g, "+").replace(/_/g, "/") : text;
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  }

  function utf8(text) {
    return new TextEncoder().encode(text);
  }

  async function key(base64) {
    return crypto.subtle.importKey("spki", bytes(base64), { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
  }

  /* What is sealed, once the signature holds; null otherwise. */
  async function unsealed(text, publicKey) {
    const parts = text.trim().split(".");
    if (parts.length !== 3 || parts[0] !== "TK1") {
      return null;
    }
    try {
      const good = await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, await key(publicKey),
        bytes(parts[2], true), utf8(parts[0] + "." + parts[1]));
      return good ? new TextDecoder().decode(bytes(parts[1], true)) : null;
    } catch (unreadable) {
      return null;
    }
  }

  async function hash(plan, code) {
    const sum = await crypto.subtle.digest("SHA-256", utf8(plan + ":" + code));
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /* A scanned or typed text: its code's hash, and right and home door where the pass carries them under signature. */
  async function read(text, plan, publicKey) {
    if (!text.trim().startsWith("TK1.")) {
      const code = typed(text);
      return { hash: code && (await hash(plan, code)), signed: null };
    }
    const payload = publicKey ? await unsealed(text, publicKey) : null;
    if (!payload || !payload.startsWith(plan + ":")) {
      return { hash: null, signed: null };
    }
    const [code, right, ...home] = payload.slice(plan.length + 1).split(":");
    return { hash: await hash(plan, code), signed: right ? { right: right, home: home.join(":") } : null };
  }

  root.TongketPass = { read: read, unsealed: unsealed };
})(self);
