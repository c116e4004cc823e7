/* Finds guests of the package by name and unit, with or without accents. */
(function (root) {
  "use strict";

  const say = root.TongketTexts.say;
  const { part, plain } = root.TongketParts;
  const most = 12;

  function item(guest, chosen) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = [guest.name, guest.position, guest.unit, guest.home].filter(Boolean).join(" · ");
    button.addEventListener("click", () => chosen(guest));
    const entry = document.createElement("li");
    entry.appendChild(button);
    return entry;
  }

  function listen(runtime, chosen) {
    const field = part("search");
    const list = part("found");
    field.addEventListener("input", () => {
      const wanted = plain(field.value.trim());
      const pack = runtime.machine.view().pack;
      list.textContent = "";
      if (wanted.length < 2 || !pack) {
        return;
      }
      const found = Object.values(pack.guests)
        .filter((guest) => !guest.revoked && plain(guest.name + " " + (guest.unit || "")).includes(wanted));
      list.append(...found.slice(0, most).map((guest) => item(guest, (one) => {
        field.value = "";
        list.textContent = "";
        chosen(one);
      })));
      if (found.length === 0) {
        list.textContent = say("search.none");
      }
    });
  }

  root.TongketSearch = { listen: listen };
})(self);
