import { useEffect } from 'react'
import { create } from 'zustand'
import { commandIds, type CommandId } from './command-ids.ts'
import type { Command, CommandMap } from './command.ts'

export type Commands = Readonly<Partial<Record<CommandId, Command>>>

type CommandStore = {
  readonly providers: ReadonlyMap<string, CommandMap>
  /** Every command that is provided now, as it stands now, in the order of the ids. */
  readonly commands: Commands
  /** Puts what an owner provides in place of what it provided before; null takes it away. */
  readonly provide: (owner: string, commands: CommandMap | null) => void
}

/** Menus, keys, the palette and the list of keys all come from here. Features provide what they can do. */
export const useCommandStore = create<CommandStore>((set, get) => ({
  providers: new Map(),
  commands: {},
  provide: (owner, commands) => {
    const providers = new Map(get().providers)
    if (commands) providers.set(owner, commands)
    else providers.delete(owner)
    set({ providers, commands: joined(providers) })
  },
}))

function joined(providers: ReadonlyMap<string, CommandMap>): Commands {
  const all = Object.assign({}, ...providers.values()) as CommandMap
  const commands: Partial<Record<CommandId, Command>> = {}
  for (const id of commandIds) {
    const command = all[id]
    if (command) commands[id] = { id, ...command }
  }
  return commands
}

/** Provides commands while the component is there. `commands` must keep its identity while nothing about it changes. */
export function useProvideCommands(owner: string, commands: CommandMap): void {
  const provide = useCommandStore((state) => state.provide)
  useEffect(() => provide(owner, commands), [provide, owner, commands])
  useEffect(() => () => provide(owner, null), [provide, owner])
}

export function runCommand(id: CommandId): void {
  const command = useCommandStore.getState().commands[id]
  if (command?.enabled) command.run()
}
