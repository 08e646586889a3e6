import type { ObjectType, Property } from '#core/model'
import { flawKey, propertyPath, typePath, type Flaw } from './flaw.ts'

/** One step from an embedded object type into another. */
type Step = { readonly from: ObjectType; readonly property: Property }

/** Every way on which an embedded object type contains itself that a walk through all of them comes upon. */
export function cyclesOf(types: readonly ObjectType[]): readonly Flaw[] {
  const embedded = new Map<string, ObjectType>()
  for (const type of types) if (type.kind === 'embedded') embedded.set(type.id, type)
  const done = new Set<string>()
  const flaws: Flaw[] = []
  const visit = (from: ObjectType, way: readonly Step[]): void => {
    for (const property of from.properties) {
      const target = property.type.kind === 'embedded' && embedded.get(property.type.target)
      if (!target || done.has(target.id)) continue
      const steps = [...way, { from, property }]
      const start = steps.findIndex((step) => step.from === target)
      if (start === -1) visit(target, steps)
      else flaws.push(cycle(target, steps.slice(start)))
    }
    done.add(from.id)
  }
  for (const type of embedded.values()) if (!done.has(type.id)) visit(type, [])
  return flaws
}

function cycle(type: ObjectType, steps: readonly Step[]): Flaw {
  return {
    key: flawKey(
      'cycle',
      steps.map(({ property }) => property.id),
    ),
    paths: steps.flatMap(({ from, property }) => [
      typePath(from, 'kind'),
      propertyPath(from, property, 'shape'),
    ]),
    reason: `\`${type.name}\` would contain itself.`,
  }
}
