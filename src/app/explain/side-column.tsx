import { useState, type ReactNode } from 'react'
import type { Excerpt, ExplanationSection, Statement } from '#core/explain'
import { Button } from '#app/ui'
import { ExcerptBox } from './excerpt-box.tsx'
import styles from './explain.module.css'
import { StatementList } from './statement-list.tsx'

/** So many places of an embedded type are shown at once; a widely used one has hundreds. */
const fewPlaces = 3

/** So many lines of excerpts are shown at once, be they of one excerpt or of several. */
const fewLines = 16

/** One side: what its texts say, then what that means. */
export function SideColumn({ section }: { readonly section: ExplanationSection }): ReactNode {
  const { title, statements, excerpts } = section
  const [all, setAll] = useState(false)
  const shown = all ? statements : fewOfEach(statements)
  const shownExcerpts = all ? excerpts : firstOf(excerpts)
  const isCut = shown.length < statements.length || shownExcerpts.length < excerpts.length
  return (
    <div className={styles.side}>
      <h3 className={styles.title}>{title}</h3>
      {shownExcerpts.map((excerpt) => (
        <ExcerptBox key={`${excerpt.file} ${excerpt.path}`} excerpt={excerpt} />
      ))}
      <StatementList statements={shown} />
      {isCut && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          Show every place
        </Button>
      )}
    </div>
  )
}

/** The first excerpt, and those after it that leave room for what is said of them. */
function firstOf(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  let lines = 0
  return excerpts.slice(0, fewPlaces).filter(({ text }, index) => {
    lines += text.split('\n').length
    return index === 0 || lines <= fewLines
  })
}

function fewOfEach(statements: readonly Statement[]): readonly Statement[] {
  const counts = new Map<string, number>()
  return statements.filter(({ id }) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count <= fewPlaces
  })
}
