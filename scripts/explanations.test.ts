import { expect, it } from 'vitest'
import { explanations, sectionIds, type Kind, type SectionId } from '#core/explain'

const titles: Readonly<Record<SectionId, string>> = {
  server: 'On the server',
  clients: 'On clients',
  'server-only': 'On the server only',
  'clients-only': 'On clients only',
  kept: 'Kept as written',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const kinds: readonly (readonly [string, Kind])[] = Object.entries(explanations.kinds)

const tableOf = (section: SectionId): string =>
  [
    `## ${titles[section]}`,
    '',
    '| Kind | What it says | Where the rule comes from |',
    '| --- | --- | --- |',
    ...kinds
      .filter(([, kind]) => kind.section === section)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { text, source }]) => `| \`${id}\` | ${cell(text)} | ${cell(source)} |`),
    '',
  ].join('\n')

const page = `# Explanations

Everything Tandem says when it is asked what a property or an object type is, by kind. Where a value of the model stands,
its name is in braces. This page is made from the table in the source; \`npm run golden\` makes it anew.

${sectionIds.map(tableOf).join('\n')}`

it('every kind of statement is documented with its source', async () => {
  await expect(page).toMatchFileSnapshot('../docs/explanations.md')
})
