import type { ChangeKind, CoreUnit, Difference, Effect, Effects, Verdict } from '../change.ts'
import type { Deed } from '../development-mode.ts'

/** What a change does wherever it is made. `deed` is what a client does that brings it; null where none can. */
export type Ruling = {
  readonly server: Verdict
  readonly client: Verdict
  readonly deed: Deed | null
  /** As far as it concerns clients. */
  readonly units?: readonly CoreUnit[]
  /** What happens at a server that holds the object type, beyond what every breach brings. */
  readonly atServer?: readonly string[]
  /** What happens at clients, where the change concerns them. */
  readonly atClient?: readonly string[]
}

export type Rule<K extends ChangeKind> = {
  /** The change as one sentence without its full stop. */
  readonly label: (difference: Difference<K>) => string
  readonly judge: (difference: Difference<K>) => Ruling
}

export const addition: Ruling = { server: 'additive', client: 'additive', deed: 'adds' }
export const removal: Ruling = { server: 'breaking', client: 'additive', deed: 'removes' }
export const breach: Ruling = { server: 'breaking', client: 'breaking', deed: 'breaks' }
/** Known to clients alone, and no reason for them to migrate. */
export const keptToClients: Ruling = { server: 'none', client: 'additive', deed: 'keeps to itself' }
export const nothing: Ruling = { server: 'none', client: 'none', deed: null }

/** Changes the server alone. */
export function onServer(server: Verdict, ...atServer: readonly string[]): Ruling {
  return { server, client: 'none', deed: null, atServer }
}

const serverVerdicts: Readonly<Record<Effect, Verdict>> = {
  none: 'none',
  adds: 'additive',
  removes: 'breaking',
  changes: 'breaking',
}

const clientVerdicts: Readonly<Record<Effect, Verdict>> = {
  none: 'none',
  adds: 'additive',
  removes: 'additive',
  changes: 'breaking',
}

const deeds: Readonly<Record<Effect, Deed | null>> = {
  none: null,
  adds: 'adds',
  removes: 'removes',
  changes: 'breaks',
}

/** The ruling where each side may have known nothing of a property, or may know nothing of it any more. */
export function byEffects({ server, client }: Effects): Ruling {
  const deed = server === 'changes' && client === 'adds' ? 'breaks' : deeds[client]
  return { server: serverVerdicts[server], client: clientVerdicts[client], deed }
}

/** `Dog` or `Dog.age`, as messages name it. */
export function nameOf({
  objectType,
  property,
}: {
  readonly objectType: { readonly name: string }
  readonly property: { readonly name: string } | null
}): string {
  return property ? `${objectType.name}.${property.name}` : objectType.name
}

/** "was int, is string"; one of them where the other is nothing. */
export function wasAndIs({ was, is }: Pick<Difference, 'was' | 'is'>): string {
  return [was === null ? [] : `was ${was}`, is === null ? [] : `is ${is}`].flat().join(', ')
}
