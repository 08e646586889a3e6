import { brokenConfiguration } from '#core/formats'
import { served } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { sources } from '../sources.ts'

/** App Services refuses an app with a file that it cannot read. */
export const brokenConfig = appRule(
  {
    room: 'device-sync',
    code: 'broken-config',
    severity: 'error',
    message:
      '{file} is no JSON object from line {line} on, so nothing it says is known here, and App Services refuses the app. Correct it and import again.',
    source: sources.config,
    profiles: served,
  },
  (found, { app }) =>
    brokenConfiguration(app).map((span) => found({ file: span.file, line: span.line }, { span })),
)
