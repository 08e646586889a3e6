import { expect, it, vi } from 'vitest'
import { grammars, type Grammar } from '#core/sdks'
import { openSyntax, type LoadSyntax } from '#syntax'
import { openInstalledSyntax } from '#syntax/node'
import { testParse } from '#testkit'

/** A small model class in each language, and the type of the node that it is. */
const models: Readonly<Record<Grammar, { readonly text: string; readonly node: string }>> = {
  cpp: {
    node: 'struct_specifier',
    text: `struct Dog {
  realm::primary_key<realm::object_id> _id;
  std::string name;
  std::optional<int64_t> age;
  Person* owner;
};
REALM_SCHEMA(Dog, _id, name, age, owner);
`,
  },
  csharp: {
    node: 'class_declaration',
    text: `public partial class Dog : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
    public string? Name { get; set; }
    public IList<Person> Owners { get; } = null!;
}
`,
  },
  dart: {
    node: 'class_definition',
    text: `@RealmModel()
class _Dog {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
  late String? name;
  late List<_Person> owners;
}
`,
  },
  java: {
    node: 'class_declaration',
    text: `public class Dog extends RealmObject {
    @PrimaryKey
    private ObjectId _id;
    @Required private String name;
    private RealmList<Person> owners;
}
`,
  },
  kotlin: {
    node: 'class_declaration',
    text: `class Dog : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
    var name: String? = null
    var owners: RealmList<Person> = realmListOf()
}
`,
  },
  swift: {
    node: 'class_declaration',
    text: `class Dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String?
    @Persisted var owners: List<Person>
}
`,
  },
  tsx: {
    node: 'class_declaration',
    text: `class Dog extends Realm.Object<Dog> {
  static schema = { name: 'Dog', properties: { _id: 'objectId' } }
  card = () => <b title="dog">{this.name}</b>
}
`,
  },
  typescript: {
    node: 'class_declaration',
    text: `class Dog extends Realm.Object<Dog> {
  _id!: Realm.BSON.ObjectId
  name?: string
  static schema = { name: 'Dog', primaryKey: '_id', properties: { _id: 'objectId', name: 'string?' } }
}
`,
  },
}

it.each(grammars)('%s: parses a model class without a mistake', async (grammar) => {
  const parse = await testParse()
  const { text, node } = models[grammar]
  const found = parse(grammar, text, (root) => ({
    hasError: root.hasError,
    text: root.text,
    types: root.namedChildren.map(({ type }) => type),
  }))
  expect(found).toMatchObject({ hasError: false, text })
  expect(found?.types).toContain(node)
})

it('a file is loaded once for all that want it', async () => {
  await openInstalledSyntax(['java'])
  const load = vi.fn<LoadSyntax>(() => Promise.reject(new Error('Loaded again.')))
  const parse = await openSyntax(load, ['java'])
  expect(parse('java', 'class A {}', ({ type }) => type)).toBe('program')
  expect(load).not.toHaveBeenCalled()
})

it('asking for a grammar that was not wanted is a bug', async () => {
  const parse = await openInstalledSyntax(['java'])
  expect(() => parse('dart', '', () => null)).toThrow('dart was not opened')
})
