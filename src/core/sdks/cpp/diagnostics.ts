import { declareDiagnostics } from '#core/diagnostics'

const macros = 'realm-cpp include/cpprealm/macros.hpp'

/** What only C++ code gives rise to. */
export const cppDiagnostics = declareDiagnostics('cpp', {
  'class-empty': {
    severity: 'error',
    message:
      '`{type}` is left out of C++ code, where a class needs a property and none of its own can be written. Add one.',
    source: macros,
  },
  'too-many-properties': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of C++ code, where a class has at most 199 properties. Move some to an embedded class.',
    source: macros,
  },
  'optional-decimals': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of C++ code, which has no list of decimals that may be null. Make its elements required.',
    source: 'realm-cpp include/cpprealm/managed_list.hpp',
  },
  'circular-inverse': {
    severity: 'warning',
    message:
      '`{type}.{property}` is left out of C++ code: `{text}` must be declared before `{type}`, and cannot be.',
    source: 'realm-cpp include/cpprealm/link.hpp',
  },
  'keyed-dictionary': {
    severity: 'warning',
    message:
      '`{type}.{property}` can hold only objects that are in the database already: C++ code cannot add new ones through a dictionary when `{text}` has such a primary key.',
    source: 'realm-cpp include/cpprealm/accessors.hpp',
  },
  'schema-alone': {
    severity: 'warning',
    message:
      '`{type}` is described here, but declared in another file. It is passed over. Put both into one.',
    source: macros,
  },
  'member-missing': {
    severity: 'warning',
    message:
      'The schema of `{type}` names "{text}", which is none of its members. Add the member or remove the name.',
    source: macros,
  },
})

export const report = cppDiagnostics.report
