import { pathOf, rubberPoints } from '#core/drawing'
import { propertyOf, type Model } from '#core/model'
import { useDocument } from '#app/state'
import { SpokenText } from '#app/ui'
import { useCanvas, type Connecting } from '../canvas-state.ts'
import styles from '../canvas.module.css'

/** What is being drawn with the pointer: a new relationship with what it would be, or a marquee. */
export function ConnectLine() {
  const connecting = useCanvas((state) => state.connecting)
  const marquee = useCanvas((state) => state.marquee)
  if (marquee) {
    const { from, to } = marquee
    return (
      <div
        className={styles['marquee']}
        style={{
          left: Math.min(from.x, to.x),
          top: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
        }}
      />
    )
  }
  return connecting && <Line connecting={connecting} />
}

const cornerRadius = 8

function Line({ connecting }: { readonly connecting: Connecting }) {
  const verdict = useDocument((state) => verdictOf(connecting, state.session.document.model))
  const { from, left, to } = connecting
  const refused = connecting.over !== null && connecting.refused.has(connecting.over)
  const points = rubberPoints({ left, right: from.x, y: from.y }, to)
  return (
    <>
      <svg className={styles['line']} aria-hidden="true" data-refused={refused || undefined}>
        <path d={pathOf(points, cornerRadius)} />
        <circle cx={to.x} cy={to.y} r={4} />
      </svg>
      <div
        className={styles['verdict']}
        role="status"
        data-refused={refused || undefined}
        style={{ left: to.x + 14, top: to.y + 14 }}
      >
        <SpokenText text={verdict} />
      </div>
    </>
  )
}

function verdictOf({ source, property, over, refused, act }: Connecting, model: Model): string {
  if (over === null) return 'Drop on a card'
  const reason = refused.get(over)
  if (reason !== undefined) return reason
  const target = model.objectTypes.get(over)
  if (act === 'move') {
    const moved = property && propertyOf(model.objectTypes.get(source), property)
    return over === source
      ? 'It is there now'
      : `Move ${moved ? moved.name : ''} to ${target?.name}`
  }
  if (over === source) return `Link ${target?.name} to itself`
  return `${target?.kind === 'embedded' ? 'Embed' : 'Link to'} ${target?.name}`
}
