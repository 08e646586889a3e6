import type { CommandId } from './command-ids.ts'

/** What can be done from a menu, by keys and from the palette. */
export type Command = {
  readonly id: CommandId
  readonly title: string
  /** One sentence for the palette: what it does, where the title does not say it. */
  readonly about?: string
  /** The first is shown; the others are accepted too. As `mod+shift+z`. */
  readonly keys?: readonly string[]
  /** Do the keys hold while text is typed? Only those that mean nothing to a text field. */
  readonly whileTyping?: boolean
  /** Keys that hold only while the canvas has the focus: single letters. */
  readonly onCanvas?: boolean
  /** Are the keys the browser's own, which answers them with an event? */
  readonly byBrowser?: boolean
  /** Does a key that is held down go on? */
  readonly repeats?: boolean
  readonly enabled: boolean
  /** One sentence: why it cannot be run now. */
  readonly reason?: string
  /** For what is on or off. */
  readonly checked?: boolean
  readonly danger?: boolean
  readonly run: () => void
}

/** The commands of one provider, by id; the registry adds the ids. */
export type CommandMap = Partial<Record<CommandId, Omit<Command, 'id'>>>
