/** How a page looks: on a screen in light or dark, as the reader’s system says, and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1c2430;
  --soft: #566173;
  --line: #d5dbe3;
  --ground: #ffffff;
  --sunken: #f4f6f9;
  --accent: #0b5cad;
  --head: 4.25rem;
  font: 100%/1.5 system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaf0;
    --soft: #a3afbf;
    --line: #36404d;
    --ground: #14191f;
    --sunken: #1c232b;
    --accent: #7db8f5;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: calc(var(--head) + 0.75rem); }
body { margin: 0; background: var(--ground); color: var(--ink); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; padding: 0.5rem; background: var(--ground); }
header {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center;
  gap: 0.25rem 1.5rem; min-height: var(--head); padding: 0.5rem 1.5rem;
  border-bottom: 1px solid var(--line); background: var(--ground);
}
h1 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
header p { margin: 0; color: var(--soft); }
#searching { display: flex; flex: 1 1 18rem; align-items: center; justify-content: flex-end; gap: 0.5rem; }
#search {
  flex: 0 1 18rem; min-width: 8rem; padding: 0.375rem 0.625rem; border: 1px solid var(--soft);
  border-radius: 6px; background: var(--ground); color: inherit; font: inherit;
}
kbd { padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 4px; font-family: inherit; }
#found { min-width: 13rem; color: var(--soft); }
.page { display: grid; grid-template-columns: minmax(10rem, 16rem) minmax(0, 1fr); }
nav {
  position: sticky; top: var(--head); align-self: start; height: calc(100vh - var(--head));
  padding: 1rem 1.5rem; overflow: auto; border-right: 1px solid var(--line);
}
nav h2 { margin: 0 0 0.5rem; font-size: 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { overflow-wrap: anywhere; }
main { min-width: 0; padding: 1rem 1.5rem 4rem; }
figure { margin: 0 0 1.5rem; }
.diagram { max-height: 70vh; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.diagram [data-object-type] { cursor: pointer; }
section.type {
  padding-bottom: 2rem; content-visibility: auto;
  contain-intrinsic-size: auto 60rem auto calc(14rem + var(--rows) * 2.2rem);
}
section.type:focus { outline: none; }
section.type h2 { margin: 0.5rem 0; font-size: 1.25rem; overflow-wrap: anywhere; white-space: pre-wrap; }
section.type h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1rem; margin: 0.5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.rows { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 0.25rem 0; color: var(--soft); text-align: left; }
th, td {
  padding: 0.3rem 0.625rem; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top;
}
td:nth-child(n + 4) { min-width: 8rem; overflow-wrap: anywhere; }
thead th { background: var(--sunken); white-space: nowrap; }
tbody th { font-weight: 600; white-space: pre-wrap; }
td.type { font-family: ui-monospace, monospace; font-size: 0.9em; }
@media (max-width: 48rem) {
  .page { grid-template-columns: minmax(0, 1fr); }
  nav { position: static; height: auto; max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); }
  #found { min-width: 0; }
}
@media print {
  :root {
    color-scheme: light; --ink: #000; --soft: #333; --line: #999; --ground: #fff; --sunken: #eee; --accent: #000;
    font-size: 75%;
  }
  #searching, .skip { display: none; }
  header, nav { position: static; height: auto; border: 0; }
  .page { display: block; }
  nav ul { columns: 3; }
  .diagram { max-height: none; overflow: visible; }
  .rows { overflow: visible; }
  section.type { content-visibility: visible; }
  section.type h2, section.type h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`
