/** What can be done from a menu or by keys. Declared once, in `commands.ts`. */
export type Command = {
  readonly id: CommandId
  readonly title: string
  /** The first is shown; the others are accepted too. As `mod+shift+z`. */
  readonly keys?: readonly string[]
  /** Do the keys hold while text is typed? Only those that mean nothing to a text field. */
  readonly whileTyping?: boolean
  readonly enabled: boolean
  /** For what is on or off. */
  readonly checked?: boolean
  readonly danger?: boolean
  readonly run: () => void
}

export type CommandId =
  | 'new-project'
  | 'open-file'
  | 'import-files'
  | 'import-folder'
  | 'export'
  | 'save'
  | 'download'
  | 'duplicate-project'
  | 'delete-project'
  | 'all-projects'
  | 'undo'
  | 'redo'
  | 'delete'
  | 'select-all'
  | 'find'
  | 'toggle-outline'
  | 'toggle-inspector'
  | 'toggle-texts'
  | 'toggle-code'
  | 'toggle-problems'
  | 'next-problem'
  | 'previous-problem'
  | 'explain'
  | 'keys'
