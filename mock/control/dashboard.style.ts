/** Style of the control page. On a narrow screen rows of tables become cards. */

export const dashboardStyle: string = `
main.board { max-width: 100rem; margin: 1.25rem auto; background: none; border: 0; padding: 0 1.5rem; }
.board header { display: flex; justify-content: space-between; align-items: baseline; flex-wrap: wrap; column-gap: 1rem; } .board header p { margin: 0 0 .5rem; }
.board section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.25rem; margin: 0 0 1rem; overflow-x: auto; }
.board h2 { margin: 0 0 .5rem; font-size: 1rem; } .board section p { margin: .4rem 0; }
.board section:focus, .board nav:focus { outline: none; } .board :is(button, a, select):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.halves { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 3fr); column-gap: 1rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 1fr); column-gap: 1rem; }
@media (max-width: 62rem) { .halves, .columns { grid-template-columns: minmax(0, 1fr); } }
.now { font-size: 1.7rem; font-variant-numeric: tabular-nums; }
.pill { font-size: .8rem; padding: .1rem .55rem; border-radius: 99px; background: light-dark(#e8ebf5, #2b3347); vertical-align: middle; white-space: nowrap; }
.completed, .s2, .running { background: light-dark(#d9f2e1, #17452a); } .failed, .s5 { background: light-dark(#fbdcdc, #5c1f24); } .s4 { background: light-dark(#fdebc8, #553c10); } .processing, .frozen, .s3 { background: light-dark(#dbe4fd, #243466); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; } p.buttons { padding-top: .2rem; } td .buttons { flex-wrap: nowrap; }
.board button, .board select { padding: .3rem .8rem; min-height: 2.1rem; } .board button:hover { border-color: var(--accent); } .board button.danger { color: light-dark(#b3261e, #ff9b94); } .board [aria-busy] { opacity: .5; }
.board select { font: inherit; border-radius: 8px; border: 1px solid var(--line); background: var(--card); color: inherit; max-width: 100%; }
.board td, .board th { font-size: .9rem; } .board td code, .events code { font-size: .8rem; overflow-wrap: anywhere; } .board tbody tr:last-child td { border-bottom: 0; }
.board ul, .board ol { list-style: none; margin: 0; padding: 0; }
.board nav ul { display: flex; flex-wrap: wrap; gap: .4rem; max-height: 8.5rem; overflow-y: auto; padding: .3rem; margin: 0 -.3rem .7rem; }
nav a { display: block; padding: .25rem .7rem; border-radius: 99px; border: 1px solid var(--line); background: var(--card); font-size: .9rem; text-decoration: none; } nav a[aria-current] { border-color: var(--accent); background: light-dark(#e6e9fd, #29336a); } nav a:hover { border-color: var(--accent); }
.links li { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: center; padding: .2rem 0; font-size: .9rem; min-height: 1.7rem; } .links .js { margin-left: auto; } .links a { overflow-wrap: anywhere; }
.events { font-size: .9rem; } .events li { padding: .2rem 0; overflow-wrap: anywhere; } .events time { font-variant-numeric: tabular-nums; }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: .4rem; margin: 0; } .counts dt { font-size: .8rem; } .counts dd { margin: 0; font-size: 1.2rem; }
#live::before { content: "● "; } #live { margin-right: .5rem; } #live.on { color: light-dark(#1f7a43, #5fd08c); } #live.off { color: light-dark(#b3261e, #ff9b94); }
#told { background: light-dark(#fbdcdc, #5c1f24); border-radius: 10px; padding: .6rem 1rem; } .warn { color: light-dark(#b3261e, #ff9b94); }
.js { display: none; } .scripted .js { display: revert; } .scripted p.js { display: flex; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
@media (max-width: 44rem) {
  main.board { padding: 0 .75rem; margin: .75rem auto; } .board section { padding: .8rem .9rem; } .now { font-size: 1.4rem; }
  .board button, .board select { min-height: 2.6rem; } .board select { flex: 1; }
  .board thead { display: none; } .board tbody tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem; padding: .6rem 0; border-bottom: 1px solid var(--line); } .board tbody tr:last-child { border-bottom: 0; } .board td, .scripted td.js { display: block; padding: 0; border: 0; }
  #jobs td:first-child { order: 1; flex-basis: 100%; color: var(--dim); } #jobs td.text { flex: 1; font-weight: 600; } #jobs td[data-label] { order: 2; color: var(--dim); } #jobs td[data-label]::before { content: attr(data-label) " "; } #jobs td.js { order: 3; flex-basis: 100%; } #jobs td.js:has(.buttons:empty) { display: none; }
  .board nav ul { flex-wrap: nowrap; } nav li { flex: none; }
  #requests td.text { flex: 1; } #requests td:last-child { flex-basis: 100%; }
}
`;
