import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await openTemporaryFolder()
})
afterEach(() => folder.remove())

const dogSchema = `{
  "title": "Dog",
  "bsonType": "object",
  "required": ["_id", "name", "weight"],
  "properties": {
    "_id": { "bsonType": "objectId" },
    "name": { "bsonType": "string" },
    "age": { "bsonType": "long" },
    "weight": { "bsonType": "float" }
  }
}
`

const app = {
  'app/realm_config.json': '{ "config_version": 20210101, "name": "kennel" }\n',
  'app/data_sources/mongodb-atlas/config.json':
    '{ "name": "mongodb-atlas", "type": "mongodb-atlas" }\n',
  'app/data_sources/mongodb-atlas/kennel/dogs/schema.json': dogSchema,
  'app/data_sources/mongodb-atlas/kennel/dogs/relationships.json': '{}\n',
}

const swift = (age: string): string => `import RealmSwift

/// As on the server.
class Dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String
    @Persisted var age: ${age}
    @Persisted var weight: Float
}
`

const kotlin = (age: string): string => `import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
    var name: String = ""
    var age: ${age}
    var weight: Float = 0.0f
}
`

const dart = `import 'package:realm/realm.dart';

part 'dog.realm.dart';

@RealmModel()
class _Dog {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
  late String name;
  int? age;
  late double weight;
}
`

describe('check', () => {
  it('reads model code, and tells what is wrong in it at its line', async () => {
    await folder.put({ 'ios/Dog.swift': swift('Money'), 'ios/View.swift': 'struct View {}\n' })
    const { code, out } = await folder.call('check', './ios')
    expect(code).toBe(1)
    expect(out.join('\n')).toContain('Dog.swift:7:')
    expect(out.at(-1)).toContain('1 schema source')
  })

  it('compares a server with the code of several clients in one table', async () => {
    await folder.put({
      ...app,
      'ios/Dog.swift': swift('String?'),
      'android/Dog.kt': kotlin('Long = 0'),
    })
    const against = ['--against', './ios', '--against', './android'] as const
    const { code, out } = await folder.call('check', './app', ...against)
    expect(code).toBe(1)
    const row = out.find((line) => line.includes('Dog.age'))
    expect(row).toMatch(/int\?.*string\?.*int/)
    expect(out.at(-1)).toMatch(/^1 disagreement/)
  })

  it('is content with clients that agree as far as their languages can say', async () => {
    await folder.put({ ...app, 'ios/Dog.swift': swift('Int?'), 'flutter/dog.dart': dart })
    const against = ['--against', './ios', '--against', './flutter'] as const
    const { code, out } = await folder.call('check', './app', ...against)
    expect(out).toEqual(['0 disagreements: 0 errors, 0 warnings, 0 notes'])
    expect(code).toBe(0)
    expect((await folder.call('check', './app', '--against', './flutter')).code).toBe(0)
  })
})

describe('convert', () => {
  it.each([
    ['swift', 'Models.swift', '@Persisted var name: String'],
    ['kotlin', 'Models.kt', 'class Dog : RealmObject'],
    ['dotnet', 'Dog.cs', 'public partial class Dog : IRealmObject'],
    ['flutter', 'models.dart', 'class _Dog'],
    ['node', 'schema.ts', 'class Dog extends Realm.Object'],
    ['react-native', 'schema.ts', 'class Dog extends Realm.Object'],
    ['java', 'Dog.java', 'public class Dog extends RealmObject'],
    ['cpp', 'models.hpp', 'REALM_SCHEMA(Dog'],
  ])('writes %s', async (to, file, text) => {
    await folder.put(app)
    const { code } = await folder.call('convert', './app', '--to', to, '--out', './out')
    expect(code).toBe(0)
    expect(await folder.read(`out/${file}`)).toContain(text)
  })

  it('writes schemas from code', async () => {
    await folder.put({ 'ios/Dog.swift': swift('Int?') })
    await folder.call('convert', './ios', '--to', 'object-model', '--out', './out')
    const [dog] = JSON.parse(await folder.read('out/schema.json')) as { properties: object }[]
    expect(dog?.properties).toMatchObject({ age: 'int?', weight: 'float' })
  })

  it('writes a change into the code that is there, and leaves the rest of it alone', async () => {
    await folder.put({ ...app, 'ios/Dog.swift': swift('String?') })
    await folder.call('convert', './ios', './app', '--to', 'swift', '--out', './out')
    expect(await folder.read('out/Dog.swift')).toBe(swift('Int?'))
  })

  it('asks for the options of an SDK, and refuses others', async () => {
    await folder.put(app)
    const to = ['convert', './app', '--to', 'kotlin', '--out', './out'] as const
    await folder.call(...to, '--option', 'package=com.example')
    expect(await folder.read('out/Models.kt')).toContain('package com.example')
    const { code, error } = await folder.call(...to, '--option', 'colour=red')
    expect(code).toBe(2)
    expect(error.join()).toContain('--option must be one of')
  })
})

it('explains a property of code', async () => {
  await folder.put({ 'ios/Dog.swift': swift('Int?') })
  const { code, out } = await folder.call('explain', './ios', 'Dog.age')
  expect(code).toBe(0)
  expect(out[0]).toContain('Swift')
})
