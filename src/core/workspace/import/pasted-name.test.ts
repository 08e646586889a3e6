import { expect, it } from 'vitest'
import { pastedName } from './pasted-name.ts'

it.each([
  ['[{"name": "Dog"}]', 'pasted.json'],
  ['  { "title": "Dog" }', 'pasted.json'],
  ['class Dog: Object { @Persisted var name: String }', 'pasted.swift'],
  ['class Dog : RealmObject { var name: String = "" }', 'pasted.kt'],
  ['public class Dog extends RealmObject { private String name; }', 'pasted.java'],
  ['public partial class Dog : IRealmObject { public string Name { get; set; } }', 'pasted.cs'],
  ['@RealmModel()\nclass _Dog { late String name; }', 'pasted.dart'],
  ['struct Dog { std::string name; };\nREALM_SCHEMA(Dog, name)', 'pasted.cpp'],
  ['class Dog extends Realm.Object { static schema = { name: "Dog" } }', 'pasted.ts'],
  ['Dear all, the schema of Dog is attached.', null],
  ['name string', null],
])('%s is %s', (text, name) => {
  expect(pastedName(text)).toBe(name)
})
