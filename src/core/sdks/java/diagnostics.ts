import { declareDiagnostics } from '#core/diagnostics'

/** What Realm Java alone has to say. */
export const javaDiagnostics = declareDiagnostics('java', {
  'naming-policy': {
    severity: 'warning',
    message:
      '{file} has the naming policy `{text}`, which is not applied: names are read as the code has them. Give each field its stored name with `@RealmField`.',
    source: 'realm-java realm-annotations io/realm/annotations/RealmNamingPolicy.java',
  },
})

export const report = javaDiagnostics.report
