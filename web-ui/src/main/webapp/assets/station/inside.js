/* Who is inside now, for an evacuation: the server's last list, and what this door did since; works without the network. */
(function (root) {
  "use strict";

  const say = root.TongketTexts.say;
  const { part, clock } = root.TongketParts;
  const every = 30000;

  /* This door's own records go before the list, which may be older. */
  function people(kept, own) {
    const inside = new Map((kept ? kept.people : []).map((person) => [person.right || person.invitationId,
      [person.fullName, person.position, person.unitName, person.room, person.seat].filter(Boolean).join(" · ")]));
    own.forEach((one) => {
      if (!one.inside) {
        inside.delete(one.right);
      } else if (!inside.has(one.right) && one.guest) {
        inside.set(one.right, [one.guest.name, one.guest.unit, one.guest.seat, say("inside.here")].filter(Boolean).join(" · "));
      }
    });
    return Array.from(inside.values());
  }

  function show(runtime) {
    const kept = runtime.inside();
    const own = runtime.machine.own(runtime.session());
    const names = people(kept, own);
    part("insideOf").textContent = kept || own.length > 0
      ? say("inside.of", names.length, kept ? clock(kept.at) : "–") : say("inside.none");
    part("insideList").replaceChildren(...names.map((name) => {
      const item = document.createElement("li");
      item.textContent = name;
      return item;
    }));
  }

  function keep(runtime) {
    const again = () => runtime.fetchInside().catch(() => {}).then(() => show(runtime));
    setInterval(again, every);
    return again();
  }

  root.TongketInside = { keep: keep, show: show, people: people };
})(self);
