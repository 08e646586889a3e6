import { declareDiagnostics } from '#core/diagnostics'

/** What only Dart code gives rise to. */
export const flutterDiagnostics = declareDiagnostics('flutter', {
  'stored-name-not-understood': {
    severity: 'warning',
    message:
      '`{text}` in `{type}` is stored under a name that is code, and is passed over. Write the name as a string.',
    source: 'realm-dart packages/realm_common/lib/src/realm_common_base.dart',
  },
})

export const report = flutterDiagnostics.report
