/** Style and script of the control page. Both are constant texts: a policy names the script by its hash. */

export const dashboardStyle: string = `
main.board { max-width: 100rem; margin: 1.5rem auto; background: none; border: 0; padding: 0 1.5rem; }
.board header { display: flex; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
.board section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.25rem; margin: 0 0 1rem; overflow-x: auto; }
.board h2 { margin: 0 0 .5rem; font-size: 1rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 1fr); gap: 1rem; } @media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
.now { font-size: 1.7rem; font-variant-numeric: tabular-nums; margin: 0; }
.pill { font-size: .8rem; padding: .1rem .55rem; border-radius: 99px; background: light-dark(#e8ebf5, #2b3347); vertical-align: middle; white-space: nowrap; }
.completed, .s2, .running { background: light-dark(#d9f2e1, #17452a); } .failed, .s5 { background: light-dark(#fbdcdc, #5c1f24); } .s4 { background: light-dark(#fdebc8, #553c10); } .processing, .frozen, .s3 { background: light-dark(#dbe4fd, #243466); }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; margin: .6rem 0 0; } td.buttons { display: table-cell; white-space: nowrap; }
.board button { padding: .25rem .8rem; } .board button:hover { border-color: var(--accent); } .board button.danger { color: light-dark(#b3261e, #ff9b94); }
.board td, .board th { font-size: .9rem; } .board td code { font-size: .8rem; overflow-wrap: anywhere; }
.worlds, .events { list-style: none; margin: 0; padding: 0; font-size: .9rem; } .worlds li { padding: .2rem .5rem; border-radius: 8px; } .worlds .selected { background: light-dark(#eceffd, #232c4d); } .worlds { max-height: 22rem; overflow-y: auto; }
.events li { padding: .15rem 0; overflow-wrap: anywhere; }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: .4rem; margin: 0; } .counts dt { font-size: .8rem; } .counts dd { margin: 0; font-size: 1.2rem; }
#live { color: #2e9e5b; } #live::before { content: "● "; } #told, .warn { color: light-dark(#b3261e, #ff9b94); }
.js { display: none; } .scripted .js { display: revert; } .scripted p.js { display: flex; }
`;

export const dashboardScript: string = `
document.documentElement.classList.add("scripted");
const world = document.querySelector("main").dataset.world;
const told = document.getElementById("told");
const live = document.getElementById("live");
const tell = (text) => { told.textContent = text; told.hidden = text === ""; };
let isBusy = false, isStale = false;
const refresh = async () => {
  if (isBusy) { isStale = true; return; }
  isBusy = true;
  try {
    const answer = await fetch("/__mock/?world=" + world);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const other = fresh.getElementById(part.id);
      if (other !== null && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML;
    }
  } catch { live.hidden = true; }
  // A busy world tells more than anybody can read: twice a second is enough.
  setTimeout(() => { isBusy = false; if (isStale) { isStale = false; refresh(); } }, 500);
};
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-call]");
  if (button === null || (button.dataset.ask !== "" && !confirm(button.dataset.ask))) return;
  button.disabled = true;
  try {
    const answer = await fetch("/__mock/" + button.dataset.call, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Mock-World": world },
      body: button.dataset.body,
    });
    tell(answer.ok ? "" : (await answer.json()).error.message);
  } catch { tell("The mock does not answer."); }
  button.disabled = false;
  refresh();
});
const stream = new EventSource("/__mock/events?world=" + world);
stream.onopen = () => { live.hidden = false; refresh(); };
stream.onerror = () => { live.hidden = true; };
for (const type of ["request", "gap", "video.processing", "video.completed", "video.failed", "training.completed", "training.failed", "voice.completed", "voice.failed", "agent.waiting", "agent.failed", "consent.approved", "consent.declined", "delivery.succeeded", "delivery.failed", "world.reset", "world.reopened"])
  stream.addEventListener(type, refresh);
// A running clock says nothing of its own.
setInterval(() => { if (document.querySelector(".running") !== null && !document.hidden) refresh(); }, 1000);
`;
