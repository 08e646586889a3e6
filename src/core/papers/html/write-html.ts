import { objectTypesOf, type Model } from '#core/model'
import { anchorsOf } from '../said/anchors.ts'
import type { PaperOptions } from '../said/paper-options.ts'
import { countWords, sectionOf } from '../said/section.ts'
import { shownName } from '../said/visible.ts'
import { escaped } from './escape.ts'
import { pageScript, scriptDigest } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { htmlSection, link } from './section.ts'

export type HtmlOptions = PaperOptions & {
  /**
   * The model as SVG, put into the page as it is; null for none. Elements with `data-object-type="<name>"` lead to the
   * section of that object type, as do links to `#` and its `anchorOf`.
   */
  readonly diagram: string | null
}

/** Nothing is fetched, and only the page’s own script runs, whatever the diagram holds. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptDigest}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The model as a data dictionary in one HTML file, which opens from a disk and needs no network: what the Markdown says,
 * with a search over it and the diagram, if there is one. Without a script all of it is still there to read.
 */
export function writeHtml(model: Model, { title, diagram }: HtmlOptions): string {
  const types = objectTypesOf(model)
  const anchors = anchorsOf(model)
  const entries = types.map(({ id, name }) => `<li>${link(shownName(name), anchors.get(id))}</li>`)
  const sections = types.map((type) => htmlSection(sectionOf(model, type), type.name, anchors))
  return `${[
    ...head(title),
    '<body>',
    '<a class="skip" href="#types">Skip to the object types</a>',
    ...header(title, countWords(types)),
    '<div class="page">',
    `<nav aria-labelledby="contents-title"><h2 id="contents-title">Contents</h2><ul id="contents">`,
    ...entries,
    '</ul></nav>',
    '<main id="types">',
    ...(diagram === null ? [] : [figure(diagram)]),
    ...sections,
    '</main>',
    '</div>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function head(title: string): readonly string[] {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
  ]
}

function header(title: string, counts: string): readonly string[] {
  return [
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${counts}</p>`,
    '<div id="searching" role="search" hidden>',
    '<span id="found" role="status"></span>',
    '<label for="search">Search</label>',
    '<input id="search" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">',
    '<kbd aria-hidden="true">/</kbd>',
    '</div>',
    '</header>',
  ]
}

function figure(diagram: string): string {
  return `<figure id="diagram"><div class="diagram" role="region" aria-label="Diagram" tabindex="0">\n${diagram}\n</div></figure>`
}
