import { propertyOf, type Model, type ObjectType, type PropertyId } from '#core/model'
import {
  extractEmbedded,
  inlineEmbedded,
  linkTargets,
  makeEmbedded,
  makeLinked,
  splitLinked,
  swapNames,
  toLink,
  toPlain,
  type Refactoring,
} from '#core/refactor'
import { ids, type CommandId } from '#app/state'

/** What a refactoring asks before it is done; with choices, one of them is to be taken. */
export type Question = {
  readonly key: string
  readonly label: string
  readonly start: string
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

export type Answers = Readonly<Record<string, string>>

/** A refactoring of what is selected, with what it asks. */
export type Reshaping = {
  readonly id: CommandId
  readonly title: string
  readonly asks: readonly Question[]
  readonly plan: (answers: Answers) => Refactoring
}

/** What can be done with these properties of an object type, and with the type itself. */
export function reshapingsOf(
  model: Model,
  type: ObjectType,
  chosen: readonly PropertyId[],
): readonly Reshaping[] {
  const [only, ...others] = chosen
  return [
    ...(only ? movingOut(model, type, chosen) : []),
    ...(only && others.length === 0 ? ofOne(model, type, only) : []),
    ...ofType(model, type),
  ]
}

function movingOut(
  model: Model,
  type: ObjectType,
  properties: readonly PropertyId[],
): readonly Reshaping[] {
  const asks = [
    { key: 'name', label: 'Name of the new type', start: `${type.name}Details` },
    { key: 'property', label: 'Name of the property that stands for them', start: 'details' },
  ]
  const ask = ({ name = '', property = '' }: Answers) => ({
    objectType: type.id,
    properties,
    name,
    property,
  })
  return [
    {
      id: 'extract-embedded',
      title: 'Extract to embedded type…',
      asks,
      plan: (answers) => extractEmbedded(model, ask(answers), ids),
    },
    {
      id: 'split-linked',
      title: 'Split off a linked type…',
      asks,
      plan: (answers) => splitLinked(model, ask(answers), ids),
    },
  ]
}

function ofOne(model: Model, type: ObjectType, id: PropertyId): readonly Reshaping[] {
  const property = propertyOf(type, id)
  if (!property) return []
  const at = { objectType: type.id, property: id }
  const found: Reshaping[] = []
  if (property.type.kind === 'embedded')
    found.push({
      id: 'inline-embedded',
      title: 'Inline…',
      asks: [{ key: 'prefix', label: 'Prefix of the names', start: '' }],
      plan: ({ prefix = '' }) => inlineEmbedded(model, { ...at, prefix }, ids),
    })
  const targets = id === type.primaryKey ? [] : linkTargets(model, property)
  const [first] = targets
  if (first)
    found.push({
      id: 'make-link',
      title: 'Make it a link to…',
      asks: [
        {
          key: 'target',
          label: 'Links to',
          start: first.id,
          choices: targets.map((target) => ({ value: target.id, label: target.name })),
        },
      ],
      plan: ({ target }) =>
        toLink(model, { ...at, target: (targets.find((one) => one.id === target) ?? first).id }),
    })
  if (property.type.kind === 'link')
    found.push({
      id: 'make-plain',
      title: 'Make it a plain key…',
      asks: [],
      plan: () => toPlain(model, at),
    })
  if (property.client.codeName !== undefined)
    found.push({
      id: 'swap-names',
      title: 'Swap stored name and name in code…',
      asks: [],
      plan: () => swapNames(model, at),
    })
  return found
}

function ofType(model: Model, { id, kind }: ObjectType): readonly Reshaping[] {
  if (kind === 'embedded')
    return [
      {
        id: 'make-linked',
        title: 'Make linked…',
        asks: [],
        plan: () => makeLinked(model, id, ids),
      },
    ]
  if (kind !== 'object') return []
  return [
    {
      id: 'make-embedded',
      title: 'Make embedded…',
      asks: [],
      plan: () => makeEmbedded(model, id),
    },
  ]
}
