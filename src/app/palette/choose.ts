import { useView } from '#app/state'
import type { Entry } from './entries.ts'
import { remember } from './recent.ts'

/** Goes to what was chosen, on the canvas too. False: it is a command that cannot be run now. */
export function choose({ key, target }: Entry): boolean {
  if (target.kind === 'command') {
    if (target.command.enabled) remember(key)
    return target.command.enabled
  }
  remember(key)
  const { select, revealObjectType } = useView.getState()
  const property = target.kind === 'property' ? target.property.id : null
  select({ objectTypes: [target.type.id], property }, 'other')
  revealObjectType(target.type.id)
  return true
}
