import type { ObjectTypeId } from '#core/model'
import type { End, Row, Section } from '../said/section.ts'
import { escaped, escapedLines, raw } from './escape.ts'

export type Anchors = ReadonlyMap<ObjectTypeId, string>

/** The section of one object type. `storedName` is its name as it is, which cards of the diagram go by. */
export function htmlSection(section: Section, storedName: string, anchors: Anchors): string {
  const { id, name, description, facts, rows, leaving, arriving } = section
  const anchor = anchors.get(id) ?? ''
  const list = facts.map(
    ({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
  )
  return [
    `<section class="type" id="${anchor}" tabindex="-1" aria-labelledby="title-${anchor}" data-name="${raw(storedName)}" style="--rows:${rows.length}">`,
    `<h2 id="title-${anchor}">${escaped(name)}</h2>`,
    ...(description === '' ? [] : [`<p class="about">${escapedLines(description)}</p>`]),
    `<dl class="about">${list.join('')}</dl>`,
    rows.length === 0 ? '<p>It has no properties.</p>' : table(name, rows, anchors),
    ...relationships(leaving, arriving, anchors),
    '</section>',
  ].join('\n')
}

const columns = ['Property', 'Type', 'Presence', 'Server', 'Clients', 'Description']

function table(name: string, rows: readonly Row[], anchors: Anchors): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('')
  return [
    `<div class="rows"><table><caption>Properties of ${escaped(name)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => tableRow(row, anchors)),
    '</tbody></table></div>',
  ].join('\n')
}

function tableRow(row: Row, anchors: Anchors): string {
  const { name, type, target, presence, server, clients, description } = row
  return [
    `<tr><th scope="row">${escaped(name)}</th>`,
    `<td class="type">${target === null ? escaped(type) : link(type, anchors.get(target))}</td>`,
    `<td>${presence.map(escaped).join(', ')}</td>`,
    `<td>${server.map(escaped).join('<br>')}</td>`,
    `<td>${clients.map(escaped).join('<br>')}</td>`,
    `<td>${escapedLines(description)}</td></tr>`,
  ].join('')
}

function relationships(
  leaving: readonly End[],
  arriving: readonly End[],
  anchors: Anchors,
): readonly string[] {
  if (leaving.length + arriving.length === 0) return []
  const items = [
    ...leaving.map(
      ({ property, other, otherName, words }) =>
        `<li>${escaped(property)} → ${link(otherName, anchors.get(other))}: ${escaped(words)}</li>`,
    ),
    ...arriving.map(
      ({ property, other, words }) =>
        `<li>← ${link(property, anchors.get(other))}: ${escaped(words)}</li>`,
    ),
  ]
  return ['<h3>Relationships</h3>', `<ul>${items.join('\n')}</ul>`]
}

/** A link to the section of an object type. */
export function link(text: string, anchor = ''): string {
  return `<a href="#${anchor}">${escaped(text)}</a>`
}
