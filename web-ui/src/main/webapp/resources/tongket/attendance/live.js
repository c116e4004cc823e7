/* Keeps the wall screen's headcount fresh; asks again every three seconds and says when it could not. */
(function () {
  "use strict";

  const live = document.getElementById("live");
  const pause = 3000;
  let tag = null;

  function show(id, value) {
    document.getElementById(id).textContent = value;
  }

  function cell(text, number) {
    const td = document.createElement("td");
    td.textContent = text;
    if (number) {
      td.className = "tk-number";
    }
    return td;
  }

  function showGroups(groups) {
    const rows = groups.map((group) => {
      const row = document.createElement("tr");
      row.append(cell(group.name, false), cell(group.admitted, true), cell(group.invited, true));
      return row;
    });
    document.getElementById("groups").replaceChildren(...rows);
  }

  function showQuorum(quorum) {
    const line = document.getElementById("quorum");
    line.hidden = !quorum || quorum.required == null;
    if (!line.hidden) {
      const words = quorum.reached ? line.dataset.reached : line.dataset.required;
      line.textContent = words.replace("{0}", quorum.required);
      line.classList.toggle("att-live-reached", quorum.reached);
    }
  }

  function showAll(count) {
    ["present", "invited", "accepted", "declined"].forEach((name) => show(name, count[name]));
    showQuorum(count.quorum);
    showGroups(count.byGroup);
  }

  async function refresh() {
    const stale = document.getElementById("stale");
    try {
      const answer = await fetch(live.dataset.source, { headers: tag ? { "If-None-Match": tag } : {} });
      if (answer.ok) {
        tag = answer.headers.get("ETag");
        showAll(await answer.json());
      }
      stale.hidden = answer.ok || answer.status === 304;
    } catch {
      stale.hidden = false;
    }
    window.setTimeout(refresh, pause);
  }

  refresh();
})();
