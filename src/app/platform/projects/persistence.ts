import { readSetting, writeSetting } from '../settings/settings.ts'

const asked = 'tandem.persistence'

/** Asks the browser, once for all time, not to clear what is stored here when room runs short. */
export async function askForPersistence(): Promise<void> {
  if (!('storage' in navigator) || readSetting(asked) !== null) return
  writeSetting(asked, 'asked')
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}
