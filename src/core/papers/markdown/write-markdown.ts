import { objectTypesOf, type Model, type ObjectTypeId } from '#core/model'
import { anchorsOf } from '../said/anchors.ts'
import type { PaperOptions } from '../said/paper-options.ts'
import { countWords, sectionOf, type End, type Row, type Section } from '../said/section.ts'
import { escaped, escapedLines } from './escape.ts'

type Anchors = ReadonlyMap<ObjectTypeId, string>

const columns = ['Property', 'Type', 'Presence', 'Server', 'Clients', 'Description']

/**
 * The model as a data dictionary in Markdown, with the tables of GitHub: contents, then a section for each object type
 * with what it is, its properties and its relationships in both directions. Types link to their sections. All that the
 * two schemas say of a property is there; how an export is laid out, and its other files, are not.
 */
export function writeMarkdown(model: Model, { title }: PaperOptions): string {
  const types = objectTypesOf(model)
  const anchors = anchorsOf(model)
  const sections = types.map((type) => sectionOf(model, type))
  const parts = [
    `# ${escaped(title)}`,
    `${countWords(types)}.`,
    ...(types.length === 0 ? [] : ['## Contents', contents(sections, anchors)]),
    ...sections.flatMap((section) => sectionParts(section, anchors)),
  ]
  return `${parts.join('\n\n')}\n`
}

function contents(sections: readonly Section[], anchors: Anchors): string {
  return sections
    .map(
      ({ id, name, facts }) =>
        `- ${link(name, anchors.get(id))}: ${escaped(facts[0]?.value ?? '')}`,
    )
    .join('\n')
}

function sectionParts(section: Section, anchors: Anchors): readonly string[] {
  const { id, name, description, facts, rows, leaving, arriving } = section
  const ends = [
    ...leaving.map(
      (end) => `- ${escaped(end.property)} → ${endWords(end, end.otherName, anchors)}`,
    ),
    ...arriving.map((end) => `- ← ${endWords(end, end.property, anchors)}`),
  ]
  return [
    `<a id="${anchors.get(id)}"></a>`,
    `## ${escaped(name)}`,
    ...(description === '' ? [] : [escapedLines(description)]),
    facts.map(({ label, value }) => `- ${label}: ${escaped(value)}`).join('\n'),
    ...(rows.length === 0 ? ['It has no properties.'] : [table(rows, anchors)]),
    ...(ends.length === 0 ? [] : ['Relationships:', ends.join('\n')]),
  ]
}

function endWords({ other, words }: End, text: string, anchors: Anchors): string {
  return `${link(text, anchors.get(other))}: ${escaped(words)}`
}

function table(rows: readonly Row[], anchors: Anchors): string {
  const lines = rows.map(({ name, type, target, presence, server, clients, description }) => [
    escaped(name),
    target === null ? escaped(type) : link(type, anchors.get(target)),
    presence.map(escaped).join(', '),
    server.map(escaped).join('<br>'),
    clients.map(escaped).join('<br>'),
    escapedLines(description),
  ])
  return [columns, columns.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function link(text: string, anchor = ''): string {
  return `[${escaped(text)}](#${anchor})`
}
