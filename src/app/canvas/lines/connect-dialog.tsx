import { useId, useState, type KeyboardEvent } from 'react'
import { objectTypesOf, propertyOf, type ObjectType, type ObjectTypeId } from '#core/model'
import { useDocument } from '#app/state'
import { Dialog, SpokenText } from '#app/ui'
import { setCanvas, useCanvas, type CanvasState } from '../canvas-state.ts'
import styles from './connect-dialog.module.css'
import { retarget, targetOf } from './line-commands.ts'
import { refusedFor } from './reconnect.ts'

/** Asks what object type a relationship is to lead to. */
export function ConnectDialog() {
  const rewiring = useCanvas((state) => state.rewiring)
  return rewiring && <Choice rewiring={rewiring} />
}

const close = (): void => setCanvas({ rewiring: null })

type ChoiceProps = { readonly rewiring: NonNullable<CanvasState['rewiring']> }

function Choice({ rewiring: { objectType, property } }: ChoiceProps) {
  const model = useDocument((state) => state.session.document.model)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const owner = model.objectTypes.get(objectType)
  const relationship = propertyOf(owner, property)
  if (!owner || !relationship) return null
  const target = targetOf(relationship) ?? objectType
  const refused = refusedFor({ source: objectType, target }, 'target')
  const found = matching(objectTypesOf(model), text, refused)
  const at = Math.min(active, found.length - 1)
  const choose = (type: ObjectType | undefined): void => {
    if (!type || refused.has(type.id)) return
    close()
    retarget(objectType, property, type.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') choose(found[at])
    else if (step !== 0) setActive(Math.min(found.length - 1, Math.max(0, at + step)))
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={`Connect ${owner.name}.${relationship.name}`}
    >
      <input
        className={styles['field']}
        role="combobox"
        aria-label="Object type"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        placeholder="Name of an object type"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Object types" className={styles['list']}>
        {found.map((type, index) => (
          <div
            key={type.id}
            id={`${list}-${index}`}
            ref={(element) => {
              if (index === at) element?.scrollIntoView({ block: 'nearest' })
            }}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={refused.has(type.id)}
            className={styles['option']}
            onPointerUp={() => choose(type)}
          >
            {type.name}
            {type.id === target && <span className={styles['reason']}>leads there now</span>}
            {refused.has(type.id) && (
              <span className={styles['reason']}>
                <SpokenText text={refused.get(type.id) ?? ''} />
              </span>
            )}
          </div>
        ))}
        {found.length === 0 && <p className={styles['reason']}>No object type has that name.</p>}
      </div>
    </Dialog>
  )
}

/** Those whose names hold the text: what begins with it first, what is refused last. */
function matching(
  types: readonly ObjectType[],
  text: string,
  refused: ReadonlyMap<ObjectTypeId, string>,
): readonly ObjectType[] {
  const wanted = text.trim().toLowerCase()
  const rank = ({ id, name }: ObjectType): number =>
    (refused.has(id) ? 2 : 0) + (name.toLowerCase().startsWith(wanted) ? 0 : 1)
  return types
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => rank(a) - rank(b))
}
