import { declareDiagnostics } from '#core/diagnostics'

/** What only Swift code gives rise to. */
export const swiftDiagnostics = declareDiagnostics('swift', {
  'override-not-understood': {
    severity: 'warning',
    message:
      '`{type}.{text}()` is not a plain literal and is passed over. Return its names as string literals.',
    source: 'realm-swift RealmSwift/Object.swift',
  },
  'base-not-understood': {
    severity: 'info',
    message:
      '`{type}` has persisted members but none of the base classes of RealmSwift. The class is left alone.',
    source: 'realm-swift RealmSwift/Object.swift',
  },
  'custom-persistable': {
    severity: 'info',
    message:
      '`{type}` is stored as `{text}` by code of its own. Members of that type are read as what is stored.',
    source: 'realm-swift RealmSwift/CustomPersistable.swift',
  },
})

export const report = swiftDiagnostics.report
