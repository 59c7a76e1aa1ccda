/** The styles of the pages that show how links look. */
export const PREVIEW_STYLES = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #141310); --raised: light-dark(#fff, #1c1b17); --ink: light-dark(#1b1a17, #ece8dd); --muted: light-dark(#625d54, #a9a396); --rule: light-dark(#e4dfd4, #33302a); --link: light-dark(#1a0dab, #9cb8ff) }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font: 600 2rem/1.15 Georgia, serif } h2 { margin: 2.5rem 0 .75rem; font-size: 1rem } a { color: inherit } small, time { color: var(--muted) }
input, button { padding: .4rem .6rem; border: 1px solid var(--muted); border-radius: 6px; background: var(--raised); color: inherit; font: inherit }
.list { padding: 0; list-style: none } .list li { display: grid; grid-template-columns: 7.5rem 1fr; padding: .5rem 0; border-top: 1px solid var(--rule) } .count { font-size: .875rem; white-space: nowrap; color: light-dark(#b3301f, #ff8a73) }
.notes { padding: .75rem 1rem .75rem 2rem; border: 1px solid var(--rule); background: var(--raised) } p.notes { padding-left: 1rem }
.card { border: 1px solid var(--rule); border-radius: 10px; overflow: hidden; background: var(--raised) } .words { display: grid; gap: .2rem; padding: .75rem 1rem; min-width: 0 }
.large { max-width: 32.5rem } .large img { display: block; width: 100%; height: auto } .small { display: flex; max-width: 27rem } .small img { width: 7.5rem; height: auto; object-fit: cover; flex: none }
.clamp { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden } .one { -webkit-line-clamp: 1 } .two { -webkit-line-clamp: 2 }
.result { display: grid; gap: .2rem; max-width: 37.5rem } .result b { color: var(--link); font-size: 1.25rem; font-weight: 400 } .result small.one { -webkit-line-clamp: 2 } .entry b { display: block; font: 600 1.25rem/1.3 Georgia, serif }
`
