/** What an entry's name means: a place to read, something nobody wants, or a name that must not be followed. */
export type EntryName = 'read' | 'skip' | 'refuse'

const clutter = new Set(['__MACOSX', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.git'])

/**
 * Judges the name of an archive entry. Refused: absolute names, drive letters, backslashes, control characters and
 * every `.` or `..` step, so that a name never leads out of the folder it is unpacked to. Skipped: folders and the
 * clutter that systems leave behind.
 */
export function judgeEntryName(name: string): EntryName {
  const steps = name.split('/')
  const folder = name.endsWith('/')
  if (folder) steps.pop()
  if (name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'refuse'
  if (/[\u0000-\u001f\u007f\\]/.test(name)) return 'refuse'
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return 'refuse'
  return folder || isClutter(name) ? 'skip' : 'read'
}

/** Does a path lead to what systems and tools leave behind, and no schema ever lies in? */
export function isClutter(path: string): boolean {
  return path.split('/').some((step) => clutter.has(step) || step.startsWith('._'))
}
