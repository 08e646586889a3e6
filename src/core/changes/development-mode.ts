import type { DevelopmentMode, Outcome } from './change.ts'

/** What a client does when it opens with the changed schema; null when its schema does not say the change. */
export type Deed = 'adds' | 'removes' | 'breaks' | 'keeps to itself'

const always = (outcome: Outcome): DevelopmentMode => ({
  off: outcome,
  older: outcome,
  newer: outcome,
})

/**
 * What happens to changes that clients bring. Source: documentation, sync/configure/sync-settings and
 * sync/data-model/update-schema; realm-core test/object-store/sync/flx_sync.cpp for the refusal.
 */
export const developmentModes: Readonly<Record<Deed, DevelopmentMode>> = {
  adds: { off: 'updateServer', older: 'applied', newer: 'applied' },
  removes: always('kept'),
  breaks: { off: 'rejected', older: 'rejected', newer: 'procedure' },
  'keeps to itself': always('nothing'),
}

/** Every outcome as people read it. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  rejected: 'refused until the server has changed',
  updateServer: 'refused with error 225 until the server has it too',
  applied: 'applied to the server',
  kept: 'accepted, and the server keeps what it has',
  procedure: 'allowed after the Realm file is deleted on the device',
  nothing: 'no effect',
}
