import { useEffect, useMemo, type ReactNode } from 'react'
import {
  explainObjectType,
  explainProperty,
  type ExplanationSection,
  type SectionId,
} from '#core/explain'
import { propertyOf } from '#core/model'
import { useDocument, useView } from '#app/state'
import styles from './explain.module.css'
import { SideColumn } from './side-column.tsx'
import { StatementList } from './statement-list.tsx'

type Props = {
  /** Called once what is explained stands on the page. */
  readonly onShown: () => void
}

const ofOneSide: readonly SectionId[] = ['server-only', 'clients-only', 'kept']

/** What the selected object type or property is on the server and on clients, and where each rule comes from. */
export function Explanation({ onShown }: Props): ReactNode {
  const model = useDocument((state) => state.session.document.model)
  const { objectTypes, property } = useView((state) => state.selection)
  const [id] = objectTypes
  const explanation = useMemo(() => {
    if (!id) return null
    const isThere = property !== null && propertyOf(model.objectTypes.get(id), property)
    return isThere ? explainProperty(model, id, property) : explainObjectType(model, id)
  }, [model, id, property])
  useEffect(onShown, [onShown])
  if (!explanation) return null
  const { name, sections } = explanation
  const find = (wanted: SectionId): ExplanationSection | undefined =>
    sections.find((section) => section.id === wanted)
  const sides = [find('server'), find('clients')].filter((section) => section !== undefined)
  const rest = ofOneSide.flatMap((wanted) => find(wanted) ?? [])
  return (
    <div className={styles.explanation}>
      <div className={styles.sides}>
        {sides.map((section) => (
          <SideColumn key={`${name} ${section.id}`} section={section} />
        ))}
      </div>
      {rest.map(({ id: key, title, statements }) => (
        <div key={key}>
          <h3 className={styles.title}>{title}</h3>
          <StatementList statements={statements} />
        </div>
      ))}
    </div>
  )
}
