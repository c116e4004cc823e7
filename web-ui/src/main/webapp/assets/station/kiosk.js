/* Self-service: guests see the field for their code and the verdict, and nobody's name. The staff come back by the code
   that they set, also when the page was loaded again meanwhile. */
(function (root) {
  "use strict";

  const part = root.TongketParts.part;
  const key = "tongket-station-kiosk";

  function show(on) {
    document.body.classList.toggle("kiosk", on);
    part("kioskEnd").hidden = !on;
  }

  function begin(code) {
    localStorage.setItem(key, code);
    part("verdict").hidden = true;
    show(true);
    if (document.documentElement.requestFullscreen) {
      document.documentElement.requestFullscreen().catch(() => {});
    }
  }

  function end(code) {
    if (code === localStorage.getItem(key)) {
      localStorage.removeItem(key);
      show(false);
    }
  }

  function listen() {
    part("kioskStart").addEventListener("submit", (event) => {
      event.preventDefault();
      begin(part("kioskNew").value);
      event.target.reset();
    });
    part("kioskEnd").addEventListener("submit", (event) => {
      event.preventDefault();
      end(part("kioskCode").value);
      event.target.reset();
    });
    show(localStorage.getItem(key) !== null);
  }

  root.TongketKiosk = { listen: listen };
})(self);
