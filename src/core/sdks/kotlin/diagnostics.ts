import { declareDiagnostics } from '#core/diagnostics'

/** What all SDKs have to say is enough. */
export const kotlinDiagnostics = declareDiagnostics('kotlin', {})
