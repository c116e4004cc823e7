/*
 * The station's records on the phone. One transaction holds all records of a step; it is refused when the station was
 * opened in another window meanwhile, so that never two of them decide from the same records.
 */
(function (root) {
  "use strict";

  const records = "records";
  const owner = "owner";

  function opened(name) {
    return new Promise((resolve, reject) => {
      const asking = indexedDB.open(name, 1);
      asking.onupgradeneeded = () => asking.result.createObjectStore(records);
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
  }

  function transaction(base) {
    try {
      return base.transaction(records, "readwrite", { durability: "strict" });
    } catch (unknownOption) {
      return base.transaction(records, "readwrite");
    }
  }

  function all(base) {
    return new Promise((resolve, reject) => {
      const found = [];
      const walk = base.transaction(records).objectStore(records).openCursor();
      walk.onsuccess = () => {
        const cursor = walk.result;
        if (!cursor) {
          resolve(found);
          return;
        }
        found.push([cursor.key, cursor.value]);
        cursor.continue();
      };
      walk.onerror = () => reject(walk.error);
    });
  }

  async function open(name, window) {
    const base = await opened(name);

    function write(writes, taking) {
      return new Promise((resolve, reject) => {
        const step = transaction(base);
        const store = step.objectStore(records);
        const asked = store.get(owner);
        asked.onsuccess = () => {
          if (!taking && asked.result !== window) {
            step.abort();
            return;
          }
          store.put(window, owner);
          writes.forEach(([key, value]) => (value === null ? store.delete(key) : store.put(value, key)));
        };
        step.oncomplete = () => resolve();
        step.onabort = () => reject(new Error(asked.result === window ? "full" : "elsewhere"));
        step.onerror = () => reject(step.error);
      });
    }

    await write([], true);
    const found = await all(base);
    return { records: found.filter(([key]) => key !== owner), write: (writes) => write(writes, false) };
  }

  root.TongketStore = { open: open };
})(self);
