import type { CommandId } from '#app/state'

/** Commands that lie together under a name of their own. */
export type SubmenuPlan = { readonly title: string; readonly commands: readonly CommandId[] }

export type MenuPlan = {
  readonly title: string
  readonly groups: readonly (readonly (CommandId | SubmenuPlan)[])[]
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
        {
          title: 'Refactor',
          commands: [
            'extract-embedded',
            'split-linked',
            'inline-embedded',
            'make-link',
            'make-plain',
            'swap-names',
            'make-linked',
            'make-embedded',
          ],
        },
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
        {
          title: 'Lay out',
          commands: [
            'layout-right',
            'layout-down',
            'layout-left',
            'layout-up',
            'layout-force',
            'layout-grid',
            'layout-new',
          ],
        },
        {
          title: 'Align',
          commands: [
            'align-left',
            'align-centre',
            'align-right',
            'align-top',
            'align-middle',
            'align-bottom',
            'distribute-horizontally',
            'distribute-vertically',
          ],
        },
        'areas-by-database',
      ],
      ['separate', 'gather', 'toggle-snap'],
      ['collapse', 'collapse-all', 'expand-all'],
      ['hide', 'show-hidden', 'lock'],
    ],
  },
  {
    title: 'View',
    groups: [
      ['show-all', 'show-selection', 'zoom-in', 'zoom-out', 'zoom-reset'],
      [
        { title: 'Detail', commands: ['detail-all', 'detail-keys', 'detail-names'] },
        'toggle-nested',
        'toggle-line-names',
        'toggle-dimming',
        'show-neighbours',
      ],
      ['toggle-outline', 'toggle-inspector', 'toggle-texts', 'toggle-code', 'toggle-problems'],
      ['next-problem', 'previous-problem', 'explain'],
      ['present', 'full-screen'],
    ],
  },
  { title: 'Help', groups: [['keys', 'tour']] },
]

/** The commands of a group, those of its submenus among them. */
export function commandsOf(group: MenuPlan['groups'][number]): readonly CommandId[] {
  return group.flatMap((entry) => (typeof entry === 'string' ? entry : entry.commands))
}

/** The title of the menu that has a command. */
export function menuOf(id: CommandId): string {
  return (
    menuPlan.find(({ groups }) => groups.some((group) => commandsOf(group).includes(id)))?.title ??
    ''
  )
}
