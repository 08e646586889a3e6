import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits, type Edit } from '#core/edits'
import { documentOf, type Document, type JsonText, type Model } from '#core/model'
import {
  withoutFixes,
  arbitraryDocument,
  arbitrarySteps,
  modelOf,
  play,
  propertyNamed,
  typeNamed,
  withFacts,
} from '#testkit'
import { openProblems, problemsOf, type Problems } from './open-problems.ts'

const told = ({ told: found, silenced, profile, counts }: Problems) => ({
  found: found.map(withoutFixes),
  silenced: silenced.map(({ suppression }) => suppression),
  profile,
  counts,
})

it('finds after every edit what it would find from scratch', () => {
  fc.assert(
    fc.property(arbitraryDocument(), arbitrarySteps(), (document, steps) => {
      const finder = openProblems()
      for (const { document: current } of play(document, steps)) {
        finder.find(current)
        while (finder.more(1));
        expect(told(finder.find(current))).toEqual(told(problemsOf(current)))
      }
    }),
    { numRuns: 100 },
  )
})

const dogs = modelOf({ Person: { _id: 'objectId' }, Dog: { _id: 'objectId', owner: 'Person' } })
const forced = withFacts(dogs, 'Dog', 'owner', {
  server: { required: true, keywords: [], elementKeywords: [] },
})

function after(model: Model, ...edits: readonly Edit[]): Document {
  const document = applyEdits(documentOf(model), edits)
  expect(document).not.toBeNull()
  return document ?? documentOf(model)
}

it('tells a problem at its object type and counts it', () => {
  const { told: found, counts, byType } = problemsOf(documentOf(forced))
  expect(found.map(({ code }) => code)).toEqual(['app-services/required-link'])
  expect(counts).toEqual({ error: 1, warning: 0, info: 0 })
  expect([...byType.keys()]).toEqual([typeNamed(forced, 'Dog').id])
})

it('does not tell what is silenced at its place, but keeps the reason', () => {
  const suppression = {
    code: 'app-services/required-link',
    objectType: typeNamed(forced, 'Dog').id,
    property: propertyNamed(forced, 'Dog', 'owner').id,
    reason: 'old clients rely on it',
  }
  const {
    told: found,
    silenced,
    counts,
  } = problemsOf(after(forced, { kind: 'suppress', suppression }))
  expect(found).toEqual([])
  expect(counts.error).toBe(0)
  expect(silenced.map((one) => one.suppression)).toEqual([suppression])
})

it('silences a code everywhere when no place is given', () => {
  const suppression = {
    code: 'app-services/required-link',
    objectType: null,
    property: null,
    reason: 'not synced',
  }
  expect(problemsOf(after(forced, { kind: 'suppress', suppression })).told).toEqual([])
})

it('judges by the profile that is chosen', () => {
  const local = after(forced, { kind: 'setProfile', profile: 'local' })
  expect(problemsOf(local)).toMatchObject({ profile: 'local', told: [] })
  expect(problemsOf(documentOf(forced)).profile).toBe('flexible')
})

const timestamp = '{"bsonType":"timestamp"}' as JsonText

it('tells what it knew of a text until it has been looked at again', () => {
  const types = Array.from({ length: 9 }, (_, at) => [`Type${at}`, { dog: 'Dog' }] as const)
  const model = withFacts(
    modelOf({ Dog: { _id: 'objectId', name: 'string' }, ...Object.fromEntries(types) }),
    'Dog',
    'name',
    { type: { kind: 'serverOnly', label: 'timestamp', node: timestamp } },
  )
  const finder = openProblems()
  finder.find(documentOf(model))
  while (finder.more(1));
  const before = finder.find(documentOf(model)).told.map(({ code }) => code)
  expect(before).not.toEqual([])
  const dog = typeNamed(model, 'Dog').id
  const edited = after(model, { kind: 'renameObjectType', objectType: dog, name: 'Hound' })
  const meanwhile = finder.find(edited)
  expect(meanwhile.pending).toBeGreaterThan(0)
  expect(meanwhile.told.map(({ code }) => code)).toEqual(before)
})
