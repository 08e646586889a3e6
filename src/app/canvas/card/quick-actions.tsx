import type { MouseEvent, PointerEvent } from 'react'
import type { CardLook, ObjectType } from '#core/model'
import { Icon } from '#app/ui'
import { setCanvas } from '../canvas-state.ts'
import { toggleOpen } from '../looks/change-looks.ts'
import styles from './card.module.css'

type QuickActionsProps = {
  readonly type: ObjectType
  readonly look: CardLook
  readonly bare: boolean
  readonly readOnly: boolean
}

const keepSelection = (event: PointerEvent): void => event.stopPropagation()

/** What is asked for most, at the end of a card's header. The keyboard has keys and the menu for it. */
export function QuickActions({ type, look, bare, readOnly }: QuickActionsProps) {
  if (readOnly) return null
  const button = {
    type: 'button',
    tabIndex: -1,
    className: `${styles['quick']} nodrag`,
    onPointerDown: keepSelection,
    onDoubleClick: (event: MouseEvent) => event.stopPropagation(),
  } as const
  return (
    <span className={styles['quicks']}>
      {!bare && (
        <button
          {...button}
          aria-label={`New property in ${type.name}`}
          title="Add a property"
          onClick={() => setCanvas({ editing: { objectType: type.id, part: 'newProperty' } })}
        >
          <Icon name="plus" size={12} />
        </button>
      )}
      <button
        {...button}
        aria-label={`More for ${type.name}`}
        title="More"
        aria-haspopup="menu"
        onClick={openMenu}
      >
        <Icon name="more" size={12} />
      </button>
      <button
        {...button}
        data-open={!bare}
        aria-expanded={!bare}
        aria-label={`Rows of ${type.name}`}
        title={bare ? 'Expand (.)' : 'Collapse (.)'}
        onClick={() => toggleOpen(type.id, look, bare)}
      >
        <Icon name={bare ? 'chevron-right' : 'chevron-down'} size={12} />
      </button>
    </span>
  )
}

/** The context menu of the card, as a right click on the button would open it. */
function openMenu(event: MouseEvent<HTMLElement>): void {
  event.stopPropagation()
  const { left, bottom } = event.currentTarget.getBoundingClientRect()
  const at = { clientX: left, clientY: bottom - 2, bubbles: true, cancelable: true }
  event.currentTarget.dispatchEvent(new MouseEvent('contextmenu', at))
}
