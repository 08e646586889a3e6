import { expect, it } from 'vitest'
import type { Catalogue } from '#core/diagnostics'
import { checkDiagnostics } from '#core/checks'
import { agreementDiagnostics, consistencyDiagnostics } from '#core/consistency'
import { editDiagnostics } from '#core/edits'
import { appServicesDiagnostics, jsonDiagnostics, objectModelDiagnostics } from '#core/formats'
import { reconcileDiagnostics } from '#core/reconcile'
import { refactorDiagnostics } from '#core/refactor'
import { samplingDiagnostics } from '#core/sampling'
import { sdkDiagnostics, sdks } from '#core/sdks'
import { sharingDiagnostics } from '#core/sharing'
import { workspaceDiagnostics } from '#core/workspace'

const catalogues: readonly Catalogue[] = [
  jsonDiagnostics,
  appServicesDiagnostics,
  objectModelDiagnostics,
  ...checkDiagnostics,
  consistencyDiagnostics,
  agreementDiagnostics,
  reconcileDiagnostics,
  editDiagnostics,
  refactorDiagnostics,
  samplingDiagnostics,
  workspaceDiagnostics,
  sharingDiagnostics,
  sdkDiagnostics,
  ...new Set(Object.values(sdks).map(({ diagnostics }) => diagnostics)),
]

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** One catalogue for each room: what checks tell of a format stands with what its reader tells. */
const rooms = [...new Set(catalogues.map(({ room }) => room))].map((room): Catalogue => {
  const parts = catalogues.filter((catalogue) => catalogue.room === room)
  return { room, codes: Object.assign({}, ...parts.map(({ codes }) => codes)) }
})

const tableOf = ({ room, codes }: Catalogue): string =>
  [
    `## ${room}`,
    '',
    '| Code | Severity | What it says | Where the rule comes from |',
    '| --- | --- | --- | --- |',
    ...Object.entries(codes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([code, { severity, message, source }]) =>
          `| \`${room}/${code}\` | ${severity} | ${cell(message)} | ${cell(source)} |`,
      ),
    '',
  ].join('\n')

const page = `# Diagnostics

Everything Tandem tells about a schema, by code. Codes are never renamed. An *error* says that an output would be wrong
or refused, a *warning* that it is probably not meant, an *info* that a fact is kept on one side only. This page is
made from the catalogues in the source; \`npm run golden\` makes it anew.

${rooms.map(tableOf).join('\n')}`

it('every diagnostic is documented with its source', async () => {
  await expect(page).toMatchFileSnapshot('../docs/diagnostics.md')
})

it('no code is declared twice', () => {
  const codes = catalogues.flatMap(({ room, codes: own }) =>
    Object.keys(own).map((code) => `${room}/${code}`),
  )
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})
