/* The camera as a reader of QR codes: the browser's own reader, or the one that comes along. */
(function (root) {
  "use strict";

  const again = 2500;
  const step = 120;

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address;
      element.onload = resolve;
      element.onerror = reject;
      document.head.appendChild(element);
    });
  }

  async function reader() {
    if ("BarcodeDetector" in root) {
      try {
        return new root.BarcodeDetector({ formats: ["qr_code"] });
      } catch (unsupported) {
        /* a browser that names a reader and has none */
      }
    }
    await script("barcode-detector.js");
    const wasm = await (await fetch("zxing_reader.wasm")).arrayBuffer();
    root.BarcodeDetectionAPI.prepareZXingModule({ overrides: { wasmBinary: wasm } });
    return new root.BarcodeDetectionAPI.BarcodeDetector({ formats: ["qr_code"] });
  }

  /* Reads until it is stopped; the same code counts again only after a while. */
  async function start(video, found) {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    video.srcObject = stream;
    await video.play();
    const detector = await reader();
    let running = true;
    let last = { code: null, at: 0 };
    (async () => {
      while (running) {
        const codes = video.readyState >= 2 ? await detector.detect(video).catch(() => []) : [];
        const code = codes.length > 0 ? codes[0].rawValue : null;
        if (code && (code !== last.code || Date.now() - last.at > again)) {
          last = { code: code, at: Date.now() };
          await found(code);
        }
        await new Promise((resolve) => setTimeout(resolve, step));
      }
    })();
    return () => {
      running = false;
      stream.getTracks().forEach((track) => track.stop());
    };
  }

  root.TongketCamera = { start: start, reader: reader };
})(self);
