/* Keeps the station's own files on the phone, so that it opens without the network. Calls to the portal pass by. */
"use strict";

const kept = "tongket-station-3";
const files = ["index.html", "station.css", "texts.js", "ledger.js", "guests.js", "verdicts.js", "decisions.js",
  "telling.js", "holding.js", "station.js", "store.js", "pass.js", "runtime.js", "camera.js", "parts.js", "facts.js", "board.js",
  "search.js", "inside.js", "kiosk.js", "page.js", "barcode-detector.js", "zxing_reader.wasm", "station.webmanifest", "icon.svg", "icon-192.png"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

/* The network first, so that a new version comes at once; what is kept when the network does not answer in time. */
function answer(request) {
  const fresh = fetch(request).then((response) => {
    if (response.ok) {
      const copy = response.clone();
      caches.open(kept).then((cache) => cache.put(request, copy));
    }
    return response;
  });
  const patience = new Promise((resolve, reject) => setTimeout(() => reject(new Error("slow")), 1500));
  return Promise.race([fresh, patience])
    .catch(() => caches.match(request, { ignoreSearch: true }).then((found) => found || fresh));
}

self.addEventListener("fetch", (event) => {
  const own = event.request.url.startsWith(self.registration.scope);
  if (own && event.request.method === "GET") {
    event.respondWith(answer(event.request));
  }
});
