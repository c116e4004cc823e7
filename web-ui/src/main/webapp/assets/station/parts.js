/* Pieces of the station's page: its elements by name, lines that hide when empty, the clock, the sound. */
(function (root) {
  "use strict";

  const part = (id) => document.getElementById(id);

  function line(id, text) {
    part(id).textContent = text || "";
    part(id).hidden = !text;
  }

  function clock(at) {
    return new Date(at).toLocaleTimeString(root.TongketTexts.language === "en" ? "en-GB" : "vi-VN",
      { hour: "2-digit", minute: "2-digit" });
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
    if (navigator.vibrate) {
      navigator.vibrate(good ? 80 : [120, 80, 120]);
    }
  }

  /* Without accents and capitals, for searching. */
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  }

  root.TongketParts = { part: part, line: line, clock: clock, tone: tone, plain: plain };
})(self);
