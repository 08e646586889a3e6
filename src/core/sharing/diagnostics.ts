import { declareDiagnostics } from '#core/diagnostics'

const ours = 'our share link'

/** Why a link shows no model. */
export const sharingDiagnostics = declareDiagnostics('sharing', {
  'cut-short': {
    severity: 'error',
    message:
      'This link is cut short: {found} of its {length} letters arrived. Copy all of it, or ask for the project file instead.',
    source: ours,
  },
  altered: {
    severity: 'error',
    message:
      'This link was changed on its way, so it no longer says what was shared. Copy it again from where it was sent.',
    source: ours,
  },
  newer: {
    severity: 'error',
    message:
      'This link was made by a newer Tandem (version {version}; this one reads up to {known}). Update Tandem, or reload this page.',
    source: ours,
  },
  foreign: {
    severity: 'error',
    message: 'This address is no share link of Tandem. Ask for the link again.',
    source: ours,
  },
  'too-large': {
    severity: 'error',
    message:
      'This link unpacks to more than {limit} MB and is not opened. Ask for the project file instead.',
    source: ours,
  },
})

/** Reports one diagnostic about a link. */
export const { report } = sharingDiagnostics
