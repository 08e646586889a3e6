import { useStore } from 'reactflow'
import { stretchesOf, type Scene, type SceneEdge } from '#core/drawing'
import { propertyOf, type Point } from '#core/model'
import { useDocument, useView } from '#app/state'
import { useCanvas } from '../canvas-state.ts'
import { overviewBelow } from '../stage/zoom.ts'
import { useStage } from '../stage/stage.ts'
import { bendsOf, startBending, startPulling } from './bend-gestures.ts'
import { bendLine } from './line-commands.ts'
import styles from './line-handles.module.css'
import { startReconnecting } from './reconnect.ts'

/** What the selected line is bent and reconnected by. */
export function LineHandles({ scene }: { readonly scene: Scene }) {
  const selected = useView((state) => state.selection.property)
  const following = useDocument((state) => state.following)
  const busy = useCanvas(({ moving, connecting }) => moving !== null || connecting !== null)
  if (selected === null || following || busy) return null
  const edges = [...scene.edges].filter(([, { property }]) => property === selected)
  return edges.map(([key, edge]) => <Handles key={key} edge={edge} />)
}

const shortest = 28

function Handles({ edge }: { readonly edge: SceneEdge }) {
  const stage = useStage()
  const [x, y, zoom] = useStore((state) => state.transform)
  const bending = useCanvas((state) => state.bending)
  const saved = useDocument((state) => state.session.document.layout.bends[edge.property])
  if (zoom < overviewBelow) return null
  const place = (point: Point) => ({ left: point.x * zoom + x, top: point.y * zoom + y })
  const bends = bending?.points ?? saved ?? []
  const name = propertyOf(edge.from.type, edge.property)?.name ?? ''
  const remove = (index: number): void =>
    bendLine(
      edge.source,
      edge.property,
      bendsOf(edge).filter((_, other) => other !== index),
    )
  return (
    <>
      {stretchesOf(edge.route).map(({ from, to }, index) => {
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
        const length = Math.hypot(to.x - from.x, to.y - from.y) * zoom
        const taken = bends.some((b) => Math.hypot(b.x - middle.x, b.y - middle.y) * zoom < 16)
        if (length < shortest || taken) return null
        return (
          <button
            key={`stretch ${index}`}
            type="button"
            tabIndex={-1}
            className={styles['stretch']}
            style={place(middle)}
            data-upright={from.x === to.x || undefined}
            aria-label={`Drag to bend the line of ${name}`}
            title="Drag to bend (Alt+arrows)"
            onPointerDown={(event) => startPulling(event, stage, edge, index)}
          />
        )
      })}
      {bends.map((bend, index) => (
        <button
          key={`bend ${index}`}
          type="button"
          tabIndex={-1}
          className={styles['bend']}
          style={place(bend)}
          aria-label={`Bend ${index + 1} of ${name}`}
          title="Drag to move, double-click to remove"
          onPointerDown={(event) => startBending(event, stage, edge, index)}
          onDoubleClick={() => remove(index)}
        />
      ))}
      {edge.kind !== 'inverse' &&
        (['source', 'target'] as const).map((end) => (
          <button
            key={end}
            type="button"
            tabIndex={-1}
            className={styles['end']}
            style={place(besideEnd(edge, end, zoom))}
            aria-label={
              end === 'source'
                ? `Drag to move ${name} to another card`
                : `Drag to connect ${name} to another card`
            }
            title={end === 'source' ? 'Drag to another card to move it' : 'Drag to another card'}
            onPointerDown={(event) => startReconnecting(event, stage, edge, end)}
          />
        ))}
    </>
  )
}

const beside = 9

/** Next to the card, so that its rows and grips stay within reach. */
function besideEnd({ route }: SceneEdge, end: 'source' | 'target', zoom: number): Point {
  const [{ x, y }, side] =
    end === 'source' ? [route.start, route.startSide] : [route.end, route.endSide]
  return { x: x + (side * beside) / zoom, y }
}
