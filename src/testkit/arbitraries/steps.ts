import fc from 'fast-check'
import { newObjectType, newProperty, type Edit, type EditKind } from '#core/edits'
import {
  containers,
  countedIds,
  jsonText,
  objectTypeKinds,
  primitiveTypes,
  profiles,
  sides,
  type Document,
  type Model,
  type ObjectType,
  type OwnCodeFile,
  type PropertyShape,
} from '#core/model'
import { drawingMakers } from './drawing-steps.ts'
import { hurtfulNames, plainNames, typeNames } from './names.ts'
import type { Step, Target } from './step.ts'

/** The edit that a step means for this document; null when it has nothing to be about. New ids start with the seed. */
export function editFor(document: Document, step: Step, seed: string): Edit | null {
  const { model } = document
  const id = model.order[step.pick % Math.max(1, model.order.length)]
  const type = id === undefined ? undefined : model.objectTypes.get(id)
  if (!type) return null
  const ids = countedIds(seed)
  const property = type.properties[step.pickProperty % Math.max(1, type.properties.length)]
  const target = { document, step, ids, type, property: property ?? newProperty(type, ids) }
  return makers[step.kind](target)
}

const makers: { readonly [K in EditKind]: (target: Target) => Edit<K> } = {
  addObjectType: ({ document, step, ids }) => ({
    kind: 'addObjectType',
    objectType: newObjectType(document.model, ids, kindOf(step), step.name),
    index: step.choice,
  }),
  removeObjectType: ({ type }) => ({ kind: 'removeObjectType', objectType: type.id }),
  renameObjectType: ({ type, step }) => ({
    kind: 'renameObjectType',
    objectType: type.id,
    name: step.name,
  }),
  setObjectTypeKind: ({ type, step }) => ({
    kind: 'setObjectTypeKind',
    objectType: type.id,
    typeKind: kindOf(step),
    collection: null,
  }),
  setCollection: ({ type, step }) => ({
    kind: 'setCollection',
    objectType: type.id,
    collection:
      step.choice % 3 === 0
        ? null
        : { dataSource: 'mongodb-atlas', database: 'app', name: step.name },
  }),
  setPrimaryKey: ({ type, property, step }) => ({
    kind: 'setPrimaryKey',
    objectType: type.id,
    property: step.choice % 3 === 0 ? null : property.id,
  }),
  moveObjectType: ({ type, step }) => ({
    kind: 'moveObjectType',
    objectType: type.id,
    index: step.choice,
  }),
  setObjectTypeOnly: ({ type, step }) => ({
    kind: 'setObjectTypeOnly',
    objectType: type.id,
    only: sides[step.choice % 3] ?? null,
  }),
  setObjectTypeServer: ({ type, step }) => ({
    kind: 'setObjectTypeServer',
    objectType: type.id,
    server: { keywords: [{ key: 'description', value: jsonText(step.name) }] },
  }),
  setObjectTypeClient: ({ type, step }) => ({
    kind: 'setObjectTypeClient',
    objectType: type.id,
    client: { codeName: step.name },
  }),
  setObjectTypeResidue: ({ type, step }) => ({
    kind: 'setObjectTypeResidue',
    objectType: type.id,
    residue: { 'object-model': { members: [{ key: step.name, value: jsonText(1) }] } },
  }),
  setObjectTypeSpelling: ({ type }) => ({
    kind: 'setObjectTypeSpelling',
    objectType: type.id,
    spelling: {},
  }),
  addProperty: ({ document, type, step, ids }) => ({
    kind: 'addProperty',
    objectType: type.id,
    property: newProperty(type, ids, step.name, shapeOf(document.model, step)),
    index: step.choice,
  }),
  removeProperty: (target) => ({ kind: 'removeProperty', ...at(target) }),
  renameProperty: (target) => ({ kind: 'renameProperty', ...at(target), name: target.step.name }),
  setPropertyOnly: (target) => ({
    kind: 'setPropertyOnly',
    ...at(target),
    only: sides[target.step.choice % 3] ?? null,
  }),
  moveProperty: (target) => ({ kind: 'moveProperty', ...at(target), index: target.step.choice }),
  setPropertyShape: (target) => ({
    kind: 'setPropertyShape',
    ...at(target),
    shape: shapeOf(target.document.model, target.step),
  }),
  setPropertyServer: (target) => ({
    kind: 'setPropertyServer',
    ...at(target),
    server: {
      keywords: [{ key: 'description', value: jsonText(target.step.name) }],
      elementKeywords: [],
    },
  }),
  setPropertyClient: (target) => ({
    kind: 'setPropertyClient',
    ...at(target),
    client: { codeName: target.step.name },
  }),
  setPropertyResidue: (target) => ({
    kind: 'setPropertyResidue',
    ...at(target),
    residue: {
      'object-model': { members: [{ key: 'x-step', value: jsonText(target.step.choice) }] },
    },
  }),
  setPropertySpelling: (target) => ({
    kind: 'setPropertySpelling',
    ...at(target),
    spelling: { 'object-model': { key: target.step.name } },
  }),
  setApp: ({ document, step }) => ({
    kind: 'setApp',
    app: { ...document.model.app, database: step.name },
  }),
  setClientFileSpelling: ({ step }) => ({
    kind: 'setClientFileSpelling',
    spelling: step.choice % 3 === 0 ? null : { gaps: [], tail: step.name },
  }),
  setProfile: ({ step }) => ({
    kind: 'setProfile',
    profile: profiles[step.choice % (profiles.length + 1)] ?? null,
  }),
  suppress: (target) => ({
    kind: 'suppress',
    suppression: { ...silenced(target), reason: target.step.name },
  }),
  unsuppress: (target) => ({ kind: 'unsuppress', suppression: silenced(target) }),
  setCodeOptions: ({ step }) => ({
    kind: 'setCodeOptions',
    sdk: sdkNamed(step),
    options: step.choice % 2 === 0 ? {} : { files: step.name },
  }),
  setCodeFiles: ({ type, step }) => ({
    kind: 'setCodeFiles',
    sdk: sdkNamed(step),
    files: [{ path: step.name, file: step.choice % 2 === 0 ? ownFile(type, step) : null }],
  }),
  ...drawingMakers,
  putObjectTypes: ({ document, type, step }) => ({
    kind: 'putObjectTypes',
    objectTypes: { [type.id]: { ...type, name: step.name } },
    order: step.choice % 2 === 0 ? document.model.order.toReversed() : null,
  }),
}

function at({ type, property }: Target): Pick<Edit<'removeProperty'>, 'objectType' | 'property'> {
  return { objectType: type.id, property: property.id }
}

function silenced(target: Target): Edit<'unsuppress'>['suppression'] {
  return { code: 'app-services/required-link', ...at(target) }
}

function ownFile({ id: objectType, name }: ObjectType, step: Step): OwnCodeFile {
  const classes = [{ name, objectType, properties: [] }]
  return { path: step.name, text: `class ${name}`, classes }
}

function sdkNamed({ pick }: Step): string {
  return pick % 2 === 0 ? 'swift' : 'kotlin'
}

function kindOf({ choice }: Step): ObjectType['kind'] {
  return objectTypeKinds[choice % objectTypeKinds.length] ?? 'object'
}

function shapeOf(model: Model, { pick, pickProperty, choice }: Step): PropertyShape {
  const container = containers[pick % containers.length] ?? 'none'
  const rest = { container, optional: choice % 2 === 0, elementOptional: choice % 3 === 0 }
  const id = model.order[pickProperty % Math.max(1, model.order.length)]
  const target = id === undefined ? undefined : model.objectTypes.get(id)
  if (!target || choice % 2 === 1)
    return {
      type: {
        kind: 'primitive',
        primitive: primitiveTypes[choice % primitiveTypes.length] ?? 'int',
      },
      ...rest,
    }
  const forward = target.properties.find(({ type }) => type.kind === 'link')
  if (forward && choice % 5 === 0)
    return { type: { kind: 'inverse', origin: target.id, property: forward.id }, ...rest }
  const kind = target.kind === 'embedded' ? 'embedded' : 'link'
  return { type: { kind, target: target.id }, ...rest }
}

/** Random wishes, of every kind of edit. */
export function arbitrarySteps(maxLength = 12): fc.Arbitrary<Step[]> {
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom(...(Object.keys(makers) as EditKind[])),
    pick: fc.nat(20),
    pickProperty: fc.nat(20),
    choice: fc.nat(30),
    name: fc.constantFrom('', ...plainNames, ...hurtfulNames, ...typeNames),
  })
  return fc.array(step, { maxLength })
}
