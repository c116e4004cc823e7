/* Which mode the station is in, how old its data are, how wrong its clock, how much is not sent: always in sight. */
(function (root) {
  "use strict";

  const say = root.TongketTexts.say;
  const { part, line, clock } = root.TongketParts;
  const noticed = 5000;

  function facts(runtime, signIn) {
    function age(view) {
      const minutes = Math.max(0, Math.round((Date.now() + view.skew - view.pack.madeAt) / 60000));
      return say("age", clock(view.pack.madeAt), minutes);
    }

    function session(view) {
      const running = view.pack && (view.pack.sessions || []).find((each) => each.id === runtime.session());
      return running ? [say("session", running.name)] : [];
    }

    function listed(view) {
      const list = [view.pack ? age(view) : say("no-pack")].concat(session(view));
      list.push(view.waiting > 0 ? say("waiting", view.waiting) : say("all-sent"));
      if (Math.abs(view.skew) > noticed) {
        list.push(say("skew", Math.round(view.skew / 1000)));
      }
      return list.join(" · ");
    }

    function show() {
      const view = runtime.machine.view();
      const holding = Boolean(view.lease && !view.lease.ended && view.pack && view.pack.lease === view.lease.id);
      const station = runtime.station();
      document.querySelector(".bar").classList.toggle("off", !view.online);
      part("mode").textContent = (station ? station + " · " : "") + say(view.online ? "online" : "offline");
      part("facts").textContent = listed(view);
      if (view.pack) {
        part("title").textContent = view.pack.title;
      }
      part("hint").textContent = holding ? say(view.online ? "holding" : "offline.home", station)
        : say(view.online ? "not-holding" : "offline.none");
      part("hold").hidden = holding;
      part("back").hidden = !holding;
      if (runtime.refused() === "signed-out") {
        signedOut();
      }
    }

    function signedOut() {
      line("trouble", say("signed-out") + " ");
      const link = document.createElement("a");
      link.href = signIn;
      link.textContent = say("sign-in");
      part("trouble").appendChild(link);
    }

    return { show: show, signedOut: signedOut };
  }

  root.TongketFacts = facts;
})(self);
