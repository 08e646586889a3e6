import { bench } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  primitiveTypes,
  type Model,
} from '#core/model'
import { readObjectModel } from './read/read-file.ts'
import { writeObjectModel } from './write/write-file.ts'

const ids = countedIds()
const large: Model = makeModel(
  Array.from({ length: 1000 }, (_, i) =>
    makeObjectType(ids.objectType(), `Type${i}`, {
      properties: primitiveTypes.map((primitive) =>
        makeProperty(ids.property(), primitive, primitiveShape(primitive)),
      ),
    }),
  ),
)
const text = writeObjectModel(large)
const read = readObjectModel('client.json', text, countedIds('read-')).value?.model ?? large
writeObjectModel(read)
const [first] = read.order
let renames = 0

bench('read 1,000 object types', () => {
  readObjectModel('client.json', text, countedIds())
})

bench('write 1,000 object types after one was renamed', () => {
  const type = first && read.objectTypes.get(first)
  if (!type) return
  const renamed = { ...type, name: `Renamed${renames++}` }
  writeObjectModel({ ...read, objectTypes: read.objectTypes.set(type.id, renamed) })
})
