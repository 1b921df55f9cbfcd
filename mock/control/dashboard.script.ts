/** The script of the control page. A constant text: the page's policy names it by its hash. */

import { streamedTypes } from "./events.ts";

// Parts are merged into the page and not put in place of what is there, so that the focus and a choice that was not
// pressed yet stay where they are. Rows with an id are the same row wherever they have moved to. A button cannot be disabled
// while it is busy: it would lose the focus.
export const dashboardScript: string = `
document.documentElement.classList.add("scripted");
document.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
const { world } = document.querySelector("main").dataset;
const told = document.getElementById("told");
const live = document.getElementById("live");
const tell = (text) => { told.textContent = text; told.hidden = text === ""; };
const isLive = (is) => { live.textContent = is ? "live" : "not connected"; live.className = is ? "on" : "off"; };

const merge = (old, fresh) => {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) { old.nodeValue = fresh.nodeValue; return; }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "aria-busy") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const named = new Map([...old.children].filter(({ id }) => id !== "").map((each) => [each.id, each]));
  const wanted = new Set([...fresh.children].map(({ id }) => id));
  for (const [id, each] of named) if (!wanted.has(id)) each.remove();
  let place = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const fits = place !== null && place.nodeName === child.nodeName && !place.id && !child.id;
    const same = child.id ? named.get(child.id) : fits ? place : undefined;
    if (same === undefined) { old.insertBefore(child, place); continue; }
    if (same === place) place = place.nextSibling; else old.insertBefore(same, place);
    merge(same, child);
  }
  while (place !== null) { const next = place.nextSibling; place.remove(); place = next; }
};
const show = (fresh) => {
  const focused = document.activeElement, holder = focused?.closest("[data-live]") ?? null;
  const choice = document.getElementById("choice"), { chosen } = choice.dataset;
  for (const part of document.querySelectorAll("[data-live]")) {
    const other = fresh.getElementById(part.id);
    if (other !== null) merge(part, other);
  }
  if (choice.dataset.chosen !== chosen) choice.value = choice.dataset.chosen;
  tellAbout();
  if (document.activeElement !== focused && holder !== null) (focused.isConnected ? focused : holder).focus({ preventScroll: true });
};
const tellAbout = () => {
  const picked = document.getElementById("choice").selectedOptions[0];
  if (picked !== undefined) document.getElementById("about").textContent = picked.dataset.about;
};
document.addEventListener("change", ({ target }) => { if (target.id === "choice") tellAbout(); });

let isBusy = false, isStale = false, readAt = Date.now();
const refresh = async () => {
  isStale = true;
  if (isBusy || document.hidden) return;
  isBusy = true; isStale = false;
  try {
    const answer = await fetch("/__mock/?world=" + world);
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    else tell("This world is not there any more; it comes back when its key is used.");
    readAt = Date.now();
  } catch { isLive(false); }
  // A busy world tells more than anybody can read: twice a second is enough.
  setTimeout(() => { isBusy = false; if (isStale) refresh(); }, 500);
};

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-call]");
  if (button === null || button.ariaBusy === "true") return;
  const { call, body, ask, from } = button.dataset;
  if (ask !== "" && !confirm(ask)) return;
  const name = from === "" ? undefined : document.getElementById(from).value;
  const method = name === "" ? "DELETE" : button.dataset.method;
  button.ariaBusy = "true";
  try {
    const answer = await fetch("/__mock/" + call, {
      method,
      headers: { "Content-Type": "application/json", "X-Mock-World": world },
      ...(method !== "DELETE" && { body: name === undefined ? body : JSON.stringify({ name }) }),
    });
    tell(answer.ok ? "" : (await answer.json()).error.message);
  } catch { tell("The mock does not answer."); }
  button.ariaBusy = null;
  refresh();
});

// A hidden page holds no connection, of which a browser has six for one server.
let stream = null;
const follow = () => {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource("/__mock/events?world=" + world);
  stream.onopen = () => { isLive(true); refresh(); };
  stream.onerror = () => isLive(false);
  for (const type of ${JSON.stringify([...streamedTypes, "gap"])}) stream.addEventListener(type, refresh);
};
document.addEventListener("visibilitychange", follow);
follow();

// A running clock says nothing of its own; what has no event, as a fault that somebody else added, is seen after a while.
setInterval(() => {
  const now = document.getElementById("now"), speed = Number(now.dataset.speed);
  const at = new Date(Date.parse(now.dateTime) + (Date.now() - readAt) * speed);
  if (speed !== 0 && !Number.isNaN(at.getTime())) now.textContent = at.toISOString().slice(0, 19).replace("T", " ");
}, 1000);
setInterval(() => { if (stream?.readyState === EventSource.CLOSED) follow(); refresh(); }, 5000);
`;
