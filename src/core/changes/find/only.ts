import { isOn, type ObjectType, type Property, type Side } from '#core/model'
import type { Difference, Effect } from '../change.ts'

type Node = Pick<ObjectType | Property, 'only'>

const names: Readonly<Record<Side, string>> = {
  'app-services': 'the server only',
  'object-model': 'clients only',
}

/** What becomes of each side when a node comes to it, or leaves it to the other. */
export function onlyChange(
  was: Node,
  is: Node,
): Pick<Difference<'setOnly'>, 'effects' | 'was' | 'is'> {
  const effectOn = (side: Side): Effect => {
    const [had, has] = [isOn(side, was), isOn(side, is)]
    if (had === has) return 'none'
    return has ? 'adds' : 'removes'
  }
  return {
    effects: { server: effectOn('app-services'), client: effectOn('object-model') },
    was: was.only ? names[was.only] : 'both sides',
    is: is.only ? names[is.only] : 'both sides',
  }
}
