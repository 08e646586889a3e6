import type { Edit } from '#core/edits'
import { emptyDocument, type Document } from '#core/model'
import { align } from './align/align.ts'
import { groupOf, noGroups, type Groups } from './combine/groups.ts'
import { planOf, type Plan } from './combine/plan.ts'
import { settle, type Wish } from './combine/settle.ts'
import { versions, type Slot, type Version } from './combine/slot.ts'
import { editsTo } from './edits-to.ts'
import { conflictOf, type MergeConflict } from './tell/conflict.ts'
import { namesIn } from './tell/names.ts'
import { takenOf, type Taken } from './tell/taken.ts'

/** Whose version is taken, by the key of the conflict. A conflict that is not listed gets its standard. */
export type MergeChoices = ReadonlyMap<string, Version>

export type Merge = {
  /** From mine to what both make together, each conflict by its standard. Empty: mine has it all. */
  readonly edits: readonly Edit[]
  readonly conflicts: readonly MergeConflict[]
  readonly taken: Taken
  /** False where nothing was known of a common past: then nothing counts as removed. */
  readonly hasBase: boolean
  /** What `resolveMerge` works on. */
  readonly ground: Ground
}

type Ground = { readonly plan: Plan; readonly groups: Groups; readonly mine: Document }

/**
 * Brings two versions of a document together. What one of them changed is taken; where both changed the same, or what
 * does not go together by the rules of edits, a conflict says so. Nodes are the same by id, and where both added them,
 * by name. Without a base everything counts as added, so that only what differs is asked for.
 */
export function mergeDocuments(base: Document | null, mine: Document, theirs: Document): Merge {
  const start = base ?? emptyDocument
  const aligned = align(start, mine, theirs)
  const plan = planOf(start, aligned.mine, aligned.theirs)
  const explored = explore(plan)
  const names = namesIn([aligned.mine, aligned.theirs, start])
  const open = openGroups(plan, explored.groups)
  const conflicts = open.map((slots) => {
    const reason = slots.length > 1 ? reasonOf(slots, explored.reasons) : null
    return conflictOf(plan, names, aligned.before, slots, reason)
  })
  const asked = new Set(open.flat().map(({ key }) => key))
  const taken = [...plan.slots.values()].filter(
    ({ key, auto }) => auto === 'theirs' && !asked.has(key),
  )
  const ground = { plan, groups: explored.groups, mine }
  const merge = { conflicts, taken: takenOf(taken), hasBase: base !== null, ground }
  return { ...merge, edits: resolveMerge(merge, new Map()) }
}

/** The edits that lead from mine to the merged document, conflicts resolved as chosen. They always apply to mine. */
export function resolveMerge(
  merge: Pick<Merge, 'conflicts' | 'ground'>,
  choices: MergeChoices,
): readonly Edit[] {
  const { plan, mine } = merge.ground
  const { document } = settle(plan, merge.ground.groups, wishOf(merge, choices))
  return editsTo(mine, document)
}

/**
 * What is really taken for each conflict. Where choices do not go together, the first of those that exclude each other
 * decides for all of them.
 */
export function chosenVersions(
  merge: Pick<Merge, 'conflicts' | 'ground'>,
  choices: MergeChoices,
): MergeChoices {
  const wish = wishOf(merge, choices)
  const { groups } = settle(merge.ground.plan, merge.ground.groups, wish)
  return new Map(merge.conflicts.map(({ key }) => [key, wish(groupOf(groups, key))]))
}

function wishOf(
  { conflicts, ground }: Pick<Merge, 'conflicts' | 'ground'>,
  choices: MergeChoices,
): Wish {
  const chosen = new Map<string, Version>()
  for (const { key, standard } of conflicts)
    for (const slot of groupOf(ground.groups, key)) chosen.set(slot, choices.get(key) ?? standard)
  return (group) => {
    const decisive = group.find((key) => chosen.has(key))
    if (decisive !== undefined) return chosen.get(decisive) ?? 'mine'
    return autoOf(ground.plan, group)
  }
}

function autoOf({ slots }: Plan, group: readonly string[]): Version {
  return group.map((key) => slots.get(key)?.auto ?? null).find((auto) => auto !== null) ?? 'mine'
}

type Explored = { readonly groups: Groups; readonly reasons: ReadonlyMap<string, string> }

/** Ties together what does not go together when everything open is decided for one version, or for the other. */
function explore(plan: Plan): Explored {
  let groups = noGroups
  const reasons = new Map<string, string>()
  for (const version of versions) {
    const settled = settle(plan, groups, (group) => {
      const [only] = group
      const auto = group.length === 1 && only !== undefined ? plan.slots.get(only)?.auto : null
      return auto ?? version
    })
    groups = settled.groups
    for (const [key, reason] of settled.reasons) if (!reasons.has(key)) reasons.set(key, reason)
  }
  return { groups, reasons }
}

type Slots = readonly [Slot, ...Slot[]]

/** What has to be decided: slots that both changed, and slots that go together, each group once. */
function openGroups({ slots }: Plan, groups: Groups): readonly Slots[] {
  return [...slots.values()].flatMap((slot) => {
    const [first, ...others] = groupOf(groups, slot.key).flatMap((key) => slots.get(key) ?? [])
    if (!first || first.key !== slot.key) return []
    return others.length > 0 || first.auto === null ? [[first, ...others] as const] : []
  })
}

function reasonOf(slots: Slots, reasons: ReadonlyMap<string, string>): string | null {
  return slots.map(({ key }) => reasons.get(key)).find((reason) => reason !== undefined) ?? null
}
