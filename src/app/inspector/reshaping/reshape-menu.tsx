import { useMemo, useState } from 'react'
import type { Model, ObjectType, PropertyId } from '#core/model'
import { useDocument, useProvideCommands, type CommandMap } from '#app/state'
import { Button, Menu, MenuItem } from '#app/ui'
import { ReshapeDialog } from './reshape-dialog.tsx'
import { reshapingsOf, type Reshaping } from './reshapings.ts'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly chosen: readonly PropertyId[]
}

/** The refactorings of what is selected, as a menu and as commands. */
export function ReshapeMenu({ model, type, chosen }: Props) {
  const [asked, setAsked] = useState<Reshaping | null>(null)
  const following = useDocument((state) => state.following)
  const offered = useMemo(() => reshapingsOf(model, type, chosen), [model, type, chosen])
  const commands = useMemo<CommandMap>(
    () =>
      Object.fromEntries(
        offered.map((one) => [
          one.id,
          { title: one.title, enabled: !following, run: () => setAsked(one) },
        ]),
      ),
    [offered, following],
  )
  useProvideCommands('refactor', commands)
  return (
    <>
      {offered.length > 0 && (
        <Menu
          trigger={
            <Button variant="quiet" icon="edit">
              Refactor
            </Button>
          }
        >
          {offered.map((one) => (
            <MenuItem key={one.id} onSelect={() => setAsked(one)}>
              {one.title}
            </MenuItem>
          ))}
        </Menu>
      )}
      {asked && <ReshapeDialog reshaping={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
