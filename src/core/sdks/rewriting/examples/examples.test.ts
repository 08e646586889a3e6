import { beforeAll, expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  objectTypesOf,
  type Model,
  type ObjectType,
  type OwnCodeFile,
} from '#core/model'
import { candidateOf, readCode, rewriteCode, sdkOf, type Parse, type SdkId } from '#core/sdks'
import { testParse } from '#testkit'
import type { Change } from './example.ts'
import { javaScriptCppDotnet } from './java-script-cpp-dotnet.ts'
import { swiftKotlinDart } from './swift-kotlin-dart.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

const changes: Readonly<Record<Change, (types: readonly ObjectType[]) => readonly ObjectType[]>> = {
  optional: onAge((age) => ({ ...age, optional: true })),
  type: onAge((age) => ({ ...age, type: { kind: 'primitive', primitive: 'double' } })),
  rename: onAge((age) => ({ ...age, name: 'years' })),
  index: onAge((age) => ({ ...age, client: { ...age.client, index: 'general' } })),
  add: onFirst((type) => {
    const nick = { ...type.properties[0]!, id: countedIds('n').property(), name: 'nick' }
    return { ...type, properties: [...type.properties, nick] }
  }),
  remove: onFirst((type) => ({
    ...type,
    properties: type.properties.filter((_, i) => i !== 1),
  })),
  kind: onFirst((type) => ({ ...type, kind: 'embedded' })),
  key: onFirst((type) => ({ ...type, primaryKey: type.properties[1]!.id })),
  'rename class': onFirst((type) => ({ ...type, name: 'Puppy' })),
  'add class': (types) => {
    const [dog] = types
    const ids = countedIds('n')
    const properties = [{ ...dog!.properties[0]!, id: ids.property() }]
    return [...types, { ...dog!, id: ids.objectType(), name: 'Wolf', client: {}, properties }]
  },
  'remove class': (types) => types.slice(1),
}

function onFirst(change: (type: ObjectType) => ObjectType) {
  return (types: readonly ObjectType[]) => types.map((type, i) => (i === 0 ? change(type) : type))
}

function onAge(
  change: (property: ObjectType['properties'][number]) => ObjectType['properties'][number],
) {
  return onFirst((type) => ({
    ...type,
    properties: type.properties.map((one, i) => (i === 1 ? change(one) : one)),
  }))
}

function ownFile(id: SdkId, path: string, text: string): { file: OwnCodeFile; model: Model } {
  const sdk = sdkOf(id)
  const { classes } = readCode(sdk, [{ path, text }], parse)
  const { model } = candidateOf(sdk, classes, sdk.options.defaults, countedIds())
  const known = objectTypesOf(model).map(({ id: objectType, name, properties }) => ({
    name,
    objectType,
    properties: properties.map((one) => ({ name: one.name, property: one.id })),
  }))
  return { file: { path, text, classes: known }, model }
}

function rewritten(id: SdkId, path: string, text: string, change: Change): string | undefined {
  const sdk = sdkOf(id)
  const { file, model } = ownFile(id, path, text)
  const after = makeModel(changes[change](objectTypesOf(model)))
  const { files } = rewriteCode(sdk, after, sdk.options.defaults, [file], parse)
  return files.find((one) => one.path === path)?.text
}

const table = [...swiftKotlinDart, ...javaScriptCppDotnet].flatMap(
  ({ changes: told, ...example }) =>
    Object.entries(told).flatMap(([change, replaced]) =>
      ['\n', '\r\n'].map((lineEnd) => ({
        ...example,
        change: change as Change,
        replaced,
        lineEnd,
        shown: JSON.stringify(lineEnd),
      })),
    ),
)

it.each(table)('$name: $change ($shown)', ({ sdk, path, text, change, replaced, lineEnd }) => {
  const ended = (one: string): string => one.replaceAll('\n', lineEnd)
  for (const [from] of replaced) expect(text.split(from)).toHaveLength(2)
  const expected = replaced.reduce((one, [from, to]) => one.replace(from, () => to), text)
  expect(rewritten(sdk, path, ended(text), change)).toBe(ended(expected))
})
