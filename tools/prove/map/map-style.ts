/** Paper, one ink, and credit in colour: readable in print and in the dark of a museum office. */
export const MAP_STYLE = `
:root { --paper:#f4efe4; --ink:#1d2733; --soft:#6c7683; --warm:#d98a3a; --never:#b5442e }
* { box-sizing:border-box }
body { margin:0; background:var(--paper); color:var(--ink); font:15px/1.4 system-ui,sans-serif }
header { display:flex; flex-wrap:wrap; gap:8px 20px; align-items:center; padding:16px 24px 4px }
h1 { font-size:20px; margin:0 } h2 { font-size:14px; font-weight:600; margin:6px 0; color:var(--soft) }
header p { flex-basis:100%; margin:0; max-width:90ch; color:var(--soft); font-size:13px }
nav { display:flex; gap:4px } button { font:inherit; color:inherit; background:none; border:1px solid var(--ink); border-radius:3px; padding:5px 12px; cursor:pointer; min-height:34px }
nav button[aria-pressed=true] { background:var(--ink); color:var(--paper) }
input { font:inherit; padding:6px 10px; border:1px solid var(--ink); border-radius:3px; background:#fff; width:min(320px,60vw); min-height:34px }
main { padding:0 24px 24px } section[hidden],aside[hidden] { display:none }
svg { width:100%; height:auto; display:block; overflow:visible } svg.down { display:none }
svg text { font-size:11px; fill:var(--ink) } .scene line { stroke:var(--ink); stroke-opacity:.18; stroke-dasharray:2 3 } .scene text { fill:var(--soft) } .scene .name { fill:var(--ink); font-weight:650; font-size:12px }
.links path { fill:none; stroke-opacity:.3; mix-blend-mode:multiply } .links path:hover,.links path.lit { stroke-opacity:.75 }
.links.dim path:not(.lit) { stroke-opacity:.07 }
.node { cursor:pointer } .node:focus { outline:none } .node:focus rect,.node:hover rect { stroke:var(--ink); stroke-width:2 } .node.end text { font-weight:650; font-size:12px }
.node text { paint-order:stroke; stroke:var(--paper); stroke-width:3px }
.end rect { fill:var(--ink) }
.credit line { stroke:var(--ink); stroke-opacity:.2 } .credit text { fill:var(--soft); font-size:10px } .spread { fill:var(--warm); fill-opacity:.35 } .middle { fill:none; stroke:var(--ink); stroke-width:2 }
aside { position:fixed; right:0; top:0; bottom:0; width:min(440px,100vw); background:#fffdf7; border-left:1px solid var(--ink); padding:52px 20px 20px; overflow:auto; box-shadow:-6px 0 18px #0002 }
.close { position:absolute; right:12px; top:12px } .found p { margin:0 0 14px } .found b { display:block; font-weight:500 } .found small { color:var(--soft); display:block; overflow-wrap:anywhere } .found code { font-size:12px; user-select:all }
.found .never b { color:var(--never) }
@media (max-width:760px) { header,main { padding-left:12px; padding-right:12px } svg.across { display:none } svg.down { display:block } aside { top:auto; height:62vh; width:100vw; border-left:0; border-top:1px solid var(--ink) } }
@media print { aside,nav,label { display:none } }
`;
