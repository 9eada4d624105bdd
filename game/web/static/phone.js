"use strict";
// Looks again whenever the room goes on: told by a stream of events, else by asking. Without it every page is a form that works.
(() => {
  const html = document.documentElement;
  const POLL = 5000;
  const round = () => Math.floor(Number(html.dataset.number || 0) / 1000);
  const words = (root) => [...root.querySelectorAll("h1,h2,h3,p,.btn:disabled,.meter")].map((each) => each.textContent.trim()).filter(Boolean);
  let busy = false;

  // Says what is on the new page and was not on the old one.
  const announce = (before, main) => {
    const said = document.getElementById("said");
    if (said) said.textContent = words(main).filter((each) => !before.has(each)).join(" ").slice(0, 600);
  };

  const find = (key) => [...document.querySelectorAll("button[name=press]")].find((each) => each.value === key && !each.disabled);

  const show = (text) => {
    const next = new DOMParser().parseFromString(text, "text/html");
    const main = document.querySelector("main");
    const fresh = next.querySelector("main");
    if (!main || !fresh) return location.reload();
    const before = new Set(words(main));
    const key = document.activeElement && document.activeElement.value;
    const inMain = main.contains(document.activeElement);
    const written = main.querySelector("input[name=typed]");
    const same = main.querySelector("h1") && fresh.querySelector("h1") && main.querySelector("h1").textContent === fresh.querySelector("h1").textContent;
    const top = window.scrollY;
    for (const name of ["lang", "dir", "data-number"]) html.setAttribute(name, next.documentElement.getAttribute(name) || "");
    document.title = next.title;
    main.replaceWith(fresh);
    const foot = document.querySelector("footer"), freshFoot = next.querySelector("footer");
    if (foot && freshFoot && !foot.contains(document.activeElement)) foot.replaceWith(freshFoot);
    const field = fresh.querySelector("input[name=typed]");
    if (written && field && !field.value) field.value = written.value;
    if (inMain) {
      const again = find(key) || fresh.querySelector("h1");
      if (again) {
        if (again.tagName === "H1") again.tabIndex = -1;
        again.focus({ preventScroll: true });
      }
    }
    window.scrollTo(0, same ? top : 0);
    announce(before, fresh);
  };

  const ask = async (address, how) => {
    if (busy) return false;
    busy = true;
    try {
      const answer = await fetch(address, { cache: "no-store", ...how });
      show(await answer.text());
      return true;
    } catch {
      return false; // The room cannot be reached now; the next turn tries again.
    } finally {
      busy = false;
    }
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.classList.contains("page")) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    if (event.submitter && event.submitter.name) body.set(event.submitter.name, event.submitter.value);
    if (!(await ask(form.getAttribute("action"), { method: "POST", body }))) ask("/");
  });

  const look = (number) => {
    if (html.dataset.number !== undefined && Number(number) !== round()) ask("/");
  };

  // A stream that was refused once does not come back by itself; so one is opened anew, and in between the number is asked for.
  let stream = null;
  const listen = () => {
    if (stream) stream.close();
    if (typeof EventSource === "undefined") return;
    stream = new EventSource("/news");
    stream.onmessage = (event) => look(event.data);
    stream.addEventListener("gone", () => { stream.close(); ask("/"); });
  };
  const check = async () => {
    if (stream && stream.readyState === EventSource.OPEN) return;
    try { look(await (await fetch("/number", { cache: "no-store" })).text()); } catch { return; }
    if (!stream || stream.readyState === EventSource.CLOSED) listen();
  };
  const wake = () => { if (!document.hidden) { if (stream) stream.close(); stream = null; check(); } };

  if (Number(html.dataset.number || 0) > 0) {
    setInterval(check, POLL);
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    window.addEventListener("pageshow", (event) => { if (event.persisted) wake(); });
    listen();
  }
})();
