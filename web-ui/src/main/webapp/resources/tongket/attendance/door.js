/* The door: reads a pass by camera or typing, asks the portal, shows and sounds the verdict. */
(function () {
  "use strict";

  const door = document.getElementById("door");
  const part = (id) => document.getElementById(id);
  const text = (name) => door.querySelector('[data-text="' + name + '"]').textContent;
  const signs = { "admitted": "✓", "already-admitted": "!", "wrong-door": "⇄", "not-yet-open": "⏱" };
  const pauseAfterScan = 2500;
  const stationKey = "tongket-station";
  let shown = null;
  let stream = null;
  let tag = null;

  function newScanId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function post(path, body) {
    const answer = await fetch(door.dataset.api + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Requested-With": "tongket" },
      body: JSON.stringify(body),
    });
    if (answer.status === 401) {
      window.location.href = door.dataset.signIn;
    }
    return answer;
  }

  function trouble(words) {
    part("trouble").textContent = words;
    part("trouble").hidden = !words;
  }

  function tone(good) {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) {
      return;
    }
    const audio = new Context();
    const sound = audio.createOscillator();
    sound.frequency.value = good ? 880 : 220;
    sound.connect(audio.destination);
    sound.start();
    sound.stop(audio.currentTime + (good ? 0.15 : 0.5));
    sound.onended = () => audio.close();
  }

  function line(id, words) {
    part(id).textContent = words || "";
    part(id).hidden = !words;
  }

  function firstWords(first) {
    if (!first) {
      return "";
    }
    const at = new Date(first.at).toLocaleString(document.documentElement.lang === "en" ? "en-GB" : "vi-VN");
    return text("first").replace("{0}", first.stationId).replace("{1}", at);
  }

  function show(result) {
    const guest = result.invitation;
    const good = result.verdict === "admitted";
    shown = guest;
    part("verdict").className = "att-verdict att-verdict-" + result.verdict;
    line("icon", signs[result.verdict] || "✕");
    line("text", door.querySelector('[data-verdict="' + result.verdict + '"]').textContent);
    line("name", guest && [guest.honorific, guest.fullName].filter(Boolean).join(" "));
    line("position", guest && [guest.position, guest.unit].filter(Boolean).join(", "));
    line("seat", guest && guest.seat && text("seat") + " " + guest.seat);
    line("note", guest && guest.note);
    line("first", firstWords(result.firstCheckIn));
    part("undo").hidden = !guest || !(good || result.verdict === "already-admitted");
    part("undoForm").hidden = true;
    part("verdict").hidden = false;
    part("verdict").scrollIntoView({ block: "nearest" });
    tone(good);
    if (navigator.vibrate) {
      navigator.vibrate(good ? 80 : [120, 80, 120]);
    }
  }

  /* A scan that got no answer is sent again under the same id, so that it counts once. */
  async function send(scan, attempts) {
    try {
      const answer = await post("/check-ins", scan);
      if (answer.ok) {
        trouble("");
        return show(await answer.json());
      }
      const problem = await answer.json();
      return trouble(problem.detail || problem.title);
    } catch {
      trouble(text("offline"));
      if (attempts > 0) {
        await new Promise((resolve) => window.setTimeout(resolve, 1500));
        return send(scan, attempts - 1);
      }
    }
  }

  async function check(code) {
    await send({
      code: code,
      stationId: part("station").value.trim() || "1",
      scanId: newScanId(),
      scannedAt: new Date().toISOString(),
    }, 5);
    await refresh();
  }

  /* The module is fetched here, because a server may name it with a character set, which streaming refuses. */
  async function detector() {
    if ("BarcodeDetector" in window) {
      return new window.BarcodeDetector({ formats: ["qr_code"] });
    }
    const module = await fetch(door.dataset.assets + "zxing_reader.wasm");
    BarcodeDetectionAPI.prepareZXingModule({ overrides: { wasmBinary: await module.arrayBuffer() } });
    return new BarcodeDetectionAPI.BarcodeDetector({ formats: ["qr_code"] });
  }

  async function watch() {
    const reader = await detector();
    const camera = part("camera");
    let last = { code: null, at: 0 };
    while (stream) {
      const found = camera.readyState >= 2 ? await reader.detect(camera) : [];
      const code = found.length > 0 ? found[0].rawValue : null;
      const fresh = code && (code !== last.code || Date.now() - last.at > pauseAfterScan);
      if (fresh) {
        last = { code: code, at: Date.now() };
        await check(code);
      }
      await new Promise((resolve) => window.setTimeout(resolve, 150));
    }
  }

  function setScanning(on) {
    part("camera").hidden = !on;
    part("scan").hidden = on;
    part("stop").hidden = !on;
  }

  async function start() {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      return trouble(text("no-camera"));
    }
    trouble("");
    part("camera").srcObject = stream;
    setScanning(true);
    await part("camera").play();
    watch().catch(() => {
      stop();
      trouble(text("no-camera"));
    });
  }

  function stop() {
    if (stream) {
      stream.getTracks().forEach((track) => track.stop());
    }
    stream = null;
    setScanning(false);
  }

  async function undo(event) {
    event.preventDefault();
    const answer = await post("/check-ins/undo", { invitationId: shown.id, reason: part("reason").value });
    if (answer.ok) {
      part("verdict").hidden = true;
      part("reason").value = "";
      trouble(text("undone").replace("{0}", shown.fullName));
      await refresh();
    } else {
      trouble((await answer.json()).detail);
    }
  }

  async function refresh() {
    try {
      const answer = await fetch(door.dataset.api + "/attendance", { headers: tag ? { "If-None-Match": tag } : {} });
      if (answer.ok) {
        tag = answer.headers.get("ETag");
        const count = await answer.json();
        part("present").textContent = count.present;
        part("invited").textContent = count.invited;
      }
    } catch {
      /* the next check-in says that the network is gone */
    }
  }

  part("station").value = window.localStorage.getItem(stationKey) || part("station").value;
  part("station").addEventListener("change", () => window.localStorage.setItem(stationKey, part("station").value));
  part("typed").addEventListener("submit", (event) => {
    event.preventDefault();
    const code = part("code").value.trim();
    if (code) {
      part("code").value = "";
      check(code);
    }
    part("code").focus();
  });
  part("scan").addEventListener("click", start);
  part("stop").addEventListener("click", stop);
  part("undo").addEventListener("click", () => {
    part("undoForm").hidden = false;
    part("reason").focus();
  });
  part("undoForm").addEventListener("submit", undo);
  refresh();
  window.setInterval(refresh, 5000);
})();
