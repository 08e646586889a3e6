import type { AgreementRow, Cell, Party } from '#core/consistency'
import { propertyOf, type Side } from '#core/model'
import { agreementAmong, clientBeside } from '#core/workspace'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { countLine, plural } from '../io/print-diagnostics.ts'
import { printTable } from '../io/print-table.ts'
import type { Place } from '../io/read-model.ts'
import type { WholeModel } from '../io/read-whole.ts'

/** What was read, and what the person called it. */
export type Named = WholeModel & { readonly name: string }

type Speaker = Party & { readonly whole: Named }

/** What one party says as machines read it; `says` is null where it has nothing, `asked` false where it has no say. */
type Told = Pick<Cell, 'says' | 'asked'> & {
  readonly party: string
  readonly place: Place | null
}

/**
 * Prints where these schemas, at most one of them a server's, do not say the same: one row for each thing, one column
 * for each schema. Exits 1 when a row is an error or a warning.
 */
export function checkAgreement(
  read: readonly Named[],
  { json }: { readonly json: boolean },
  console: Console,
): ExitCode {
  const speakers = besideServer(read.flatMap(speakersIn))
  refuseSeveralServers(speakers)
  const rows = agreementAmong(speakers)
  if (json) {
    const parties = speakers.map(({ title, candidate }) => ({ title, speaks: candidate.speaks }))
    const told = rows.map((row) => tell(row, speakers))
    console.out(JSON.stringify({ parties, disagreements: told }, null, 2))
  } else print(rows, speakers, console)
  return rows.some(({ severity }) => severity !== 'info') ? 1 : 0
}

/** A project speaks for both sides: it is two. */
function speakersIn(whole: Named, index: number): readonly Speaker[] {
  const { name, sides, model } = whole
  return sides.map((speaks) => ({
    id: `${index} ${speaks}`,
    title: sides.length === 1 ? name : `${name} (${owners[speaks]})`,
    candidate: { speaks, model },
    whole,
  }))
}

/** Code has no words for some of what the server says: about that it does not disagree. */
function besideServer(speakers: readonly Speaker[]): readonly Speaker[] {
  const server = speakers.find(({ candidate }) => candidate.speaks === 'app-services')
  if (!server) return speakers
  return speakers.map((speaker) => {
    if (speaker.candidate.speaks === 'app-services') return speaker
    const candidate = clientBeside(server.candidate.model, speaker.whole.document)
    return { ...speaker, candidate }
  })
}

const owners: Readonly<Record<Side, string>> = {
  'app-services': 'server',
  'object-model': 'clients',
}

function refuseSeveralServers(speakers: readonly Speaker[]): void {
  const servers = speakers.filter(({ candidate }) => candidate.speaks === 'app-services')
  if (servers.length > 1)
    throw new UsageError(
      `${servers.map(({ title }) => title).join(' and ')} cannot be compared: each holds what servers have. Name one server, and clients.`,
    )
}

function tell(row: AgreementRow, speakers: readonly Speaker[]) {
  const { key, aspect, severity, name, message, maybe, cells, groups } = row
  const titleOf = (id: string): string => speakers.find((one) => one.id === id)?.title ?? id
  const says = cells.map((cell): Told => ({
    party: titleOf(cell.party),
    says: cell.says,
    asked: cell.asked,
    place: placeOf(cell, speakers),
  }))
  const agree = groups.map((group) => group.map(titleOf))
  return { key, aspect, severity, name, message, maybe, says, agree }
}

function placeOf(
  { party, objectType, property }: Cell,
  speakers: readonly Speaker[],
): Place | null {
  const speaker = speakers.find(({ id }) => id === party)
  if (!speaker || objectType === null) return null
  const { candidate, whole } = speaker
  const type = candidate.model.objectTypes.get(objectType)
  if (!type) return null
  const name = property === null ? null : (propertyOf(type, property)?.name ?? null)
  return whole.findPlace(candidate.speaks, type.name, name)
}

function print(
  rows: readonly AgreementRow[],
  speakers: readonly Speaker[],
  console: Console,
): void {
  const head = ['', 'name', 'differs in', ...speakers.map(({ title }) => title)]
  const body = rows.map(({ severity, name, aspect, cells }) => [
    severity,
    name,
    aspect,
    ...cells.map(({ says, asked }) => says?.replaceAll('`', '') ?? (asked ? '—' : '')),
  ])
  if (rows.length > 0) printTable([head, ...body], console.out)
  console.out(`${plural(rows.length, 'disagreement')}: ${countLine(rows)}`)
}
