import { sameValue } from '#core/edits'
import {
  normalizeShape,
  sameType,
  type ClientPropertyFacts,
  type Property,
  type PropertyShape,
  type Side,
} from '#core/model'

/** The current property with what the candidate says on behalf of its side; the rest stays. */
export function mergeProperty(side: Side, current: Property, candidate: Property): Property {
  const shared = { ...current, name: candidate.name, ...mergeShape(side, current, candidate) }
  const spelling = { ...current.spelling, ...pick(candidate.spelling, side) }
  const residue = mergeResidue(side, current, candidate)
  return side === 'app-services'
    ? { ...shared, server: candidate.server, residue, spelling }
    : { ...shared, client: mergeClient(shared, candidate), residue, spelling }
}

/** The server has no word for elements that may be null: a client's word stays as long as the rest agrees. */
function mergeShape(side: Side, current: Property, candidate: Property): PropertyShape {
  const { type, container, optional } = candidate
  const agrees =
    sameType(current.type, type) && current.container === container && current.optional === optional
  const { elementOptional } = side === 'app-services' && agrees ? current : candidate
  return normalizeShape({ type, container, optional, elementOptional })
}

/**
 * The facts of single SDKs have no place in a Realm Object Schema, and what does not apply is not written into one:
 * as long as the schema says what `current` would, all that is known stays.
 */
function mergeClient(current: Property, candidate: Property): ClientPropertyFacts {
  const sdk = candidate.client.sdk ?? current.client.sdk
  const { client } = sameValue(saidOf(current), saidOf(candidate)) ? current : candidate
  return sdk ? { ...client, sdk } : client
}

/** What a Realm Object Schema says of the client's facts. */
function saidOf({ name, type, container, client }: Property): ClientPropertyFacts {
  const { codeName, counter, sdk: _, ...rest } = client
  const isInt = container === 'none' && type.kind === 'primitive' && type.primitive === 'int'
  return {
    ...rest,
    ...(codeName === undefined || codeName === name ? {} : { codeName }),
    ...(counter && isInt ? { counter } : {}),
  }
}

type Sided<T> = Readonly<Partial<Record<Side, T>>>

/** What nobody understands goes only with the text that held it: a candidate that was not read from text knows of none. */
export function mergeResidue<Residue extends Sided<unknown>>(
  side: Side,
  current: { readonly residue: Residue },
  candidate: { readonly residue: Residue; readonly spelling: Sided<unknown> },
): Residue {
  if (side === 'object-model' && !candidate.spelling[side] && !candidate.residue[side])
    return current.residue
  return { ...without(current.residue, side), ...pick(candidate.residue, side) }
}

/** Only what belongs to one side. */
export function pick<Drawer extends Sided<unknown>>(drawer: Drawer, side: Side): Partial<Drawer> {
  return Object.hasOwn(drawer, side) ? ({ [side]: drawer[side] } as Partial<Drawer>) : {}
}

function without<Drawer extends Sided<unknown>>(drawer: Drawer, side: Side): Drawer {
  const rest = { ...drawer }
  delete rest[side]
  return rest
}
