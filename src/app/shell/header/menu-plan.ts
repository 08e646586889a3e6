import type { CommandId } from '#app/state'

export type MenuPlan = {
  readonly title: string
  readonly groups: readonly (readonly CommandId[])[]
}

/** Every command by menu, in groups that lines divide. */
export const menuPlan: readonly MenuPlan[] = [
  {
    title: 'File',
    groups: [
      ['new-project', 'open-file'],
      ['save', 'save-as', 'download', 'duplicate-project', 'make-copy'],
      ['import-files', 'import-folder', 'merge-file', 'export', 'share'],
      ['copy-picture', 'print'],
      ['connect-folder', 'write-folder'],
      ['save-version', 'versions'],
      ['backup', 'restore', 'storage'],
      ['delete-project'],
      ['all-projects'],
    ],
  },
  {
    title: 'Edit',
    groups: [
      ['undo', 'redo', 'history'],
      ['cut', 'copy', 'paste', 'duplicate', 'delete'],
      ['select-all', 'select-related', 'invert-selection', 'find-path'],
      [
        'extract-embedded',
        'split-linked',
        'inline-embedded',
        'make-link',
        'make-plain',
        'swap-names',
        'make-linked',
        'make-embedded',
      ],
      ['find', 'palette'],
    ],
  },
  {
    title: 'Arrange',
    groups: [
      ['new-object-type', 'new-embedded-type', 'new-note', 'new-area'],
      [
        'arrange',
        'layout-right',
        'layout-down',
        'layout-left',
        'layout-up',
        'layout-force',
        'layout-grid',
        'layout-new',
        'areas-by-database',
      ],
      ['align-left', 'align-centre', 'align-right'],
      ['align-top', 'align-middle', 'align-bottom'],
      ['distribute-horizontally', 'distribute-vertically'],
      ['separate', 'gather'],
      ['toggle-snap'],
      ['collapse', 'collapse-all', 'expand-all'],
      ['hide', 'show-hidden', 'lock'],
    ],
  },
  {
    title: 'View',
    groups: [
      ['show-all', 'show-selection', 'zoom-in', 'zoom-out', 'zoom-reset'],
      ['detail-all', 'detail-keys', 'detail-names', 'toggle-nested'],
      ['show-neighbours', 'toggle-dimming'],
      ['toggle-line-names'],
      ['toggle-outline', 'toggle-inspector', 'toggle-texts', 'toggle-code', 'toggle-problems'],
      ['next-problem', 'previous-problem'],
      ['explain'],
      ['present', 'full-screen'],
    ],
  },
  { title: 'Help', groups: [['keys', 'tour']] },
]

/** The title of the menu that has a command. */
export function menuOf(id: CommandId): string {
  return menuPlan.find(({ groups }) => groups.some((group) => group.includes(id)))?.title ?? ''
}
