/** Every command there is, by the menu it belongs to. One that is not provided now is not shown and its keys do nothing. */
export const commandIds = [
  'new-project',
  'open-file',
  'import-files',
  'import-folder',
  'merge-file',
  'export',
  'share',
  'save',
  'download',
  'duplicate-project',
  'make-copy',
  'delete-project',
  'all-projects',

  'undo',
  'redo',
  'delete',
  'select-all',
  'find',

  'new-object-type',
  'new-embedded-type',
  'arrange',

  'show-all',
  'show-selection',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'toggle-outline',
  'toggle-inspector',
  'toggle-texts',
  'toggle-code',
  'toggle-problems',
  'next-problem',
  'previous-problem',
  'explain',

  'keys',
] as const

export type CommandId = (typeof commandIds)[number]
