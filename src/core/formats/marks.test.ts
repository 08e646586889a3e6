import { expect, it } from 'vitest'
import { modelOf, typeNamed, withFacts } from '#testkit'
import { writeCollection, writeObjectType } from './index.ts'

it('a text marks the property that its own side has, of two with one name', () => {
  const one = modelOf({ Dog: { age: 'int', years: 'string' } })
  const server = withFacts(one, 'Dog', 'age', { only: 'app-services' })
  const model = withFacts(server, 'Dog', 'years', { only: 'object-model', name: 'age' })
  const { id } = typeNamed(model, 'Dog')
  const marked = (marks: readonly { readonly property?: string }[]): readonly string[] =>
    marks.flatMap(({ property }) => property ?? [])
  expect(marked(writeCollection(model, id).schema.marks())).toEqual(['Dog.age'])
  expect(marked(writeObjectType(model, id).marks())).toEqual(['Dog.years'])
})
