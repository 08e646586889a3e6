import { useMemo, type ReactNode } from 'react'
import type { Area, Note, ObjectTypeId, Point, Rect } from '#core/model'
import { cardBox, holds } from '#core/drawing'
import { useDocument, useView } from '#app/state'
import styles from './outline.module.css'

/** The areas with the number of their cards, and the notes. A press brings one into view. */
export function BoardSection(): ReactNode {
  const areas = useDocument(({ session }) => session.document.layout.areas)
  const notes = useDocument(({ session }) => session.document.layout.notes)
  const shownNotes = Object.values<Note>(notes)
  const shownAreas = Object.values<Area>(areas)
  if (shownAreas.length + shownNotes.length === 0) return null
  return (
    <div className={styles.board}>
      {shownAreas.length > 0 && <Areas areas={shownAreas} />}
      {shownNotes.length > 0 && (
        <Group title="Notes" count={shownNotes.length}>
          {shownNotes.map((note) => (
            <Line key={note.id} rect={note} title={firstLine(note.text)} />
          ))}
        </Group>
      )}
    </div>
  )
}

function Areas({ areas }: { readonly areas: readonly Area[] }): ReactNode {
  const model = useDocument(({ session }) => session.document.model)
  const positions = useDocument(({ session }) => session.document.layout.positions)
  const cards = useMemo(
    () =>
      Object.entries<Point>(positions).flatMap(([id, at]) => {
        const type = model.objectTypes.get(id as ObjectTypeId)
        return type ? [{ ...at, ...cardBox(type, model) }] : []
      }),
    [model, positions],
  )
  return (
    <Group title="Areas" count={areas.length}>
      {areas.map((area) => (
        <Line
          key={area.id}
          rect={area}
          title={area.title}
          count={cards.filter((card) => holds(area, card)).length}
        />
      ))}
    </Group>
  )
}

const firstLine = (text: string): string =>
  text
    .trim()
    .split('\n')[0]
    ?.replace(/^#+\s*/, '') ?? ''

type GroupProps = { readonly title: string; readonly count: number; readonly children: ReactNode }

function Group({ title, count, children }: GroupProps): ReactNode {
  return (
    <details open>
      <summary>
        {title} <span className={styles.aside}>{count}</span>
      </summary>
      <ul>{children}</ul>
    </details>
  )
}

type LineProps = { readonly rect: Rect; readonly title: string; readonly count?: number }

function Line({ rect, title, count }: LineProps): ReactNode {
  return (
    <li>
      <button type="button" onClick={() => useView.getState().revealPlace(rect)}>
        <span className={styles.name}>{title}</span>
        {count !== undefined && <span className={styles.aside}>{count}</span>}
      </button>
    </li>
  )
}
