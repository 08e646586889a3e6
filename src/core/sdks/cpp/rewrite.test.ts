import { beforeAll, describe, expect, it } from 'vitest'
import { countedIds, objectTypesOf, type ObjectTypeId } from '#core/model'
import { testParse } from '#testkit'
import { candidateOf, readCode, rewriteCode, type Parse } from '../index.ts'
import { cpp } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

const { defaults } = cpp.options

/** A person's text after the model has become what `wanted` says. */
function rewritten(text: string, wanted: string): string {
  const { classes } = readCode(cpp, [{ path: 'wanted.hpp', text: wanted }], parse)
  const { model } = candidateOf(cpp, classes, defaults, countedIds())
  const ids = new Map(objectTypesOf(model).map(({ name, id }) => [name, id]))
  const known = readCode(cpp, [{ path: 'models.hpp', text }], parse).classes.map(
    ({ storedName: name }) => {
      const objectType = ids.get(name) ?? ('gone' as ObjectTypeId)
      return { name, objectType, properties: [] }
    },
  )
  return rewriteCode(cpp, model, defaults, [{ path: 'models.hpp', text, classes: known }], parse)
    .files[0]!.text
}

const dog = `#include <cpprealm/sdk.hpp>

namespace realm {
struct Dog final {
  std::string name; // as called
  unknown_t<3> odd;
  bool isOld() const;
};
REALM_SCHEMA(Dog, name, odd);
} // end
`

describe('a text of C++', () => {
  it('stays as it is where the model says the same', () => {
    expect(rewritten(dog, 'struct Dog { std::string name; }; REALM_SCHEMA(Dog, name)')).toBe(dog)
  })

  it('gets a new member, and its name in the schema beside what is not understood', () => {
    const wanted = 'struct Dog { std::string name; bool old; }; REALM_SCHEMA(Dog, name, old)'
    expect(rewritten(dog, wanted)).toBe(
      dog
        .replace('// as called\n', '// as called\n  bool old = false;\n')
        .replace('name, odd', 'name, old, odd'),
    )
  })

  it('gets another kind in the schema alone', () => {
    const wanted = 'struct Dog { std::string name; }; REALM_EMBEDDED_SCHEMA(Dog, name)'
    expect(rewritten(dog, wanted)).toBe(dog.replace('REALM_SCHEMA', 'REALM_EMBEDDED_SCHEMA'))
  })

  it('gets a new class inside of its namespace, declared before it is referred to', () => {
    const wanted = `struct Dog { std::string name; Cat* cat; }; REALM_SCHEMA(Dog, name, cat)
      struct Cat { bool x; }; REALM_SCHEMA(Cat, x)`
    expect(rewritten(dog, wanted)).toBe(
      dog
        .replace('sdk.hpp>\n', 'sdk.hpp>\nnamespace realm { struct Cat; }\n')
        .replace('// as called\n', '// as called\n  Cat* cat = nullptr;\n')
        .replace(
          'name, odd);',
          'name, cat, odd);\n\nstruct Cat {\n    bool x = false;\n};\nREALM_SCHEMA(Cat, x)',
        ),
    )
  })

  it('is not given a declaration that it has', () => {
    const text = dog.replace('struct Dog', 'struct Cat;\nstruct Dog')
    const wanted = `struct Dog { std::string name; Cat* cat; }; REALM_SCHEMA(Dog, name, cat)
      struct Cat { bool x; }; REALM_SCHEMA(Cat, x)`
    expect(rewritten(text, wanted)).not.toContain('{ struct Cat; }')
  })

  it('loses a class with all that belongs to it', () => {
    const text = `#include "cpprealm/sdk.hpp"
namespace kennel {
struct Dog { bool a; };
struct Cat { bool b; };
}
namespace realm {
using kennel::Dog;
using kennel::Cat;
REALM_SCHEMA(Dog, a)
REALM_SCHEMA(Cat, b)
}
`
    expect(rewritten(text, 'struct Cat { bool b; }; REALM_SCHEMA(Cat, b)')).toBe(
      text
        .replace('struct Dog { bool a; };\n', '')
        .replace('using kennel::Dog;\n', '')
        .replace('REALM_SCHEMA(Dog, a)\n', ''),
    )
  })

  it('gets the schema of the present SDK for one of the first', () => {
    const text = `namespace realm {
struct A : realm::object<A> {
    realm::persisted<bool> a;
    static constexpr auto schema = realm::schema("A", realm::property<&A::a>("a"));
};
}
`
    const changed = rewritten(text, 'struct A { bool a; bool b; }; REALM_SCHEMA(A, a, b)')
    expect(changed.replaceAll(/\s+/g, ' ')).toContain(
      'struct A { bool a = false; bool b = false; }; REALM_SCHEMA(A, a, b) }',
    )
  })
})
