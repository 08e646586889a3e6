import { compareSides, type Disagreement, type Stand } from '#core/consistency'
import { otherSide, propertyOf, type Side } from '#core/model'
import { clientBeside } from '#core/workspace'
import { printable, type Console, type ExitCode } from '../io/console.ts'
import { countLine, plural } from '../io/print-diagnostics.ts'
import { checkAgreement, type Named } from './check-agreement.ts'
import type { Place } from '../io/read-model.ts'
import { readWhole, type WholeModel } from '../io/read-whole.ts'

/** One disagreement as machines read it: what each side says, null where it has nothing, and where it says so. */
type Told = Pick<Disagreement, 'key' | 'aspect' | 'severity' | 'name' | 'message'> & {
  readonly server: string | null
  readonly client: string | null
  readonly places: { readonly server: Place | null; readonly client: Place | null }
}

/**
 * Prints where what lies at the paths, as one schema, disagrees with the others. One that speaks for the other side is
 * compared thing by thing, with places; several, or two clients, in one table. Exits 1 when a disagreement is an error
 * or a warning.
 */
export async function checkAgainst(
  paths: readonly string[],
  others: readonly string[],
  { json }: { readonly json: boolean },
  console: Console,
): Promise<ExitCode> {
  const current: Named = { name: paths.join(', '), ...(await readWhole(paths, console)) }
  const read: Named[] = []
  for (const path of others) read.push({ name: path, ...(await readWhole([path], console)) })
  const [other, ...more] = read
  const sides = other?.sides.filter((side) => current.sides.includes(otherSide(side))) ?? []
  if (!other || more.length > 0 || sides.length === 0)
    return checkAgreement([current, ...read], { json }, console)
  const told = sides.flatMap((side) => tell(current, other, side))
  if (json) console.out(JSON.stringify({ disagreements: told }, null, 2))
  else print(told, console)
  return told.some(({ severity }) => severity !== 'info') ? 1 : 0
}

/** Where one schema disagrees with another that speaks for a side. */
function tell(current: WholeModel, other: WholeModel, speaks: Side): readonly Told[] {
  const [server, client] = speaks === 'app-services' ? [other, current] : [current, other]
  const said = clientBeside(server.model, client.document)
  const found =
    speaks === 'app-services'
      ? compareSides(said.model, { speaks, model: server.model })
      : compareSides(server.model, said)
  return found.map((one) => ({
    key: one.key,
    aspect: one.aspect,
    severity: one.severity,
    name: one.name,
    server: one.server.says,
    client: one.client.says,
    message: one.message,
    places: {
      server: placeOf(one.server, server, 'app-services'),
      client: placeOf(one.client, client, 'object-model'),
    },
  }))
}

function placeOf(
  { objectType, property, says }: Stand,
  { model, findPlace }: WholeModel,
  side: Side,
): Place | null {
  const type = objectType === null ? undefined : model.objectTypes.get(objectType)
  if (says === null || !type) return null
  const name = property === null ? null : (propertyOf(type, property)?.name ?? null)
  return findPlace(side, type.name, name)
}

function print(told: readonly Told[], console: Console): void {
  for (const { aspect, severity, message, server, client, places } of told) {
    const at = placeText(places.server ?? places.client)
    const line = `${at} ${severity} consistency/${aspect} ${message}`
    const says = (who: string, what: string | null, place: Place | null): string =>
      `  ${who}: ${what ?? 'nothing'}${place === null ? '' : ` (${placeText(place)})`}`
    console.out(printable(line.trimStart()))
    console.out(printable(says('server', server, places.server)))
    console.out(printable(says('clients', client, places.client)))
  }
  console.out(`${plural(told.length, 'disagreement')}: ${countLine(told)}`)
}

function placeText(place: Place | null): string {
  return place === null ? '' : `${place.file}:${place.line}:${place.column}`
}
