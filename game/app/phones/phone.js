"use strict";
// Looks again whenever the room goes on: told by a stream, or else by asking. Without it the page is a form that works.
(() => {
  const html = document.documentElement;
  const here = () => Math.floor(Number(html.dataset.number) / 1000);
  let busy = false;
  const show = async (answer) => {
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focus = document.activeElement && document.activeElement.value;
    for (const name of ["lang", "dir", "data-number"]) html.setAttribute(name, next.documentElement.getAttribute(name) || "");
    document.title = next.title;
    document.body.replaceWith(next.body);
    const again = focus && [...document.querySelectorAll("button")].find((each) => each.value === focus);
    if (again) again.focus();
  };
  const ask = async (address, how) => {
    if (busy) return;
    busy = true;
    try { await show(await fetch(address, { cache: "no-store", ...how })); } catch { /* the next turn tries again */ } finally { busy = false; }
  };
  const look = (number) => { if (here() && Number(number) !== here()) ask("/"); };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.getAttribute("action") !== "/press") return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    ask("/press", { method: "POST", body });
  });
  let stream = null;
  const listen = () => {
    if (!here()) return;
    if (stream) stream.close();
    stream = new EventSource("/news");
    stream.onmessage = (event) => look(event.data);
    stream.addEventListener("gone", () => { stream.close(); ask("/"); });
  };
  const check = async () => {
    if (!here()) return;
    try { look(await (await fetch("/number", { cache: "no-store" })).text()); } catch { return; }
    if (!stream || stream.readyState === EventSource.CLOSED) listen();
  };
  setInterval(check, 10000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { check(); listen(); } });
  window.addEventListener("online", check);
  listen();
})();
