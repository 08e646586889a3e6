import { declareDiagnostics } from '#core/diagnostics'

const parser = 'realm-dotnet Realm/Realm.SourceGenerator/Parser.cs'

/** What .NET code alone gives rise to. */
export const dotnetDiagnostics = declareDiagnostics('dotnet', {
  'class-not-stored': {
    severity: 'warning',
    message: '`{type}` is {text}, which Realm does not store. Make it a plain class.',
    source: parser,
  },
  'enum-not-stored': {
    severity: 'warning',
    message:
      '`{type}.{property}` has the type `{text}`, an enumeration, which Realm does not store. Store its number.',
    source: parser,
  },
  'nullability-unknown': {
    severity: 'info',
    message:
      '`{type}.{property}` is read as optional. If the project switches nullable types on, it is not: write `#nullable enable` into {file}.',
    source: 'realm-dotnet Realm/Realm.SourceGenerator/InfoClasses.cs',
  },
  'part-elsewhere': {
    severity: 'warning',
    message:
      '`{type}` is only a part here, without the interface that makes it a model. Its members are left alone. Move them beside the others.',
    source: parser,
  },
})

export const report = dotnetDiagnostics.report
