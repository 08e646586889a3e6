import {
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { objectTypeKinds, type ObjectTypeKind } from '#core/model'
import { useDocument } from '#app/state'
import { Icon, Tooltip, type IconName } from '#app/ui'
import { BoardSection } from './board-section.tsx'
import { countKinds } from './outline-rows.ts'
import { OutlineTree, type StepHits } from './outline-tree.tsx'
import styles from './outline.module.css'

const kindNames: Readonly<
  Record<ObjectTypeKind, { readonly title: string; readonly icon: IconName }>
> = {
  object: { title: 'Object types', icon: 'object' },
  embedded: { title: 'Embedded types', icon: 'embedded' },
  asymmetric: { title: 'Asymmetric types', icon: 'asymmetric' },
}

/** The object types by name, to be searched, expanded and selected. */
export function Outline({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }): ReactNode {
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<ObjectTypeKind | null>(null)
  const asked = useDeferredValue(query)
  const filter = useMemo(() => ({ query: asked, kind }), [asked, kind])
  const steps = useRef<StepHits>(null)
  const onKeyDown = ({ key, shiftKey, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Escape') setQuery('')
    else if (key === 'Enter' && !nativeEvent.isComposing) steps.current?.step(shiftKey ? -1 : 1)
  }
  return (
    <nav className={styles.outline} aria-label="Outline">
      <div className={styles.search}>
        <Icon name="search" size={14} />
        <input
          ref={searchRef}
          type="search"
          aria-label="Find types, properties and descriptions"
          placeholder="Find"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Kinds kind={kind} onChange={setKind} />
      <OutlineTree filter={filter} steps={steps} />
      <BoardSection />
    </nav>
  )
}

type KindsProps = {
  readonly kind: ObjectTypeKind | null
  readonly onChange: (kind: ObjectTypeKind | null) => void
}

/** How many there are of each kind; pressing one shows that kind alone. */
function Kinds({ kind, onChange }: KindsProps): ReactNode {
  const model = useDocument(({ session }) => session.document.model)
  const counts = useMemo(() => countKinds(model), [model])
  return (
    <div className={styles.kinds} role="group" aria-label="Kinds">
      {objectTypeKinds.map((name) => (
        <Tooltip key={name} text={`${kindNames[name].title}: ${counts[name]}`}>
          <button
            type="button"
            aria-pressed={kind === name}
            aria-label={`${kindNames[name].title}: ${counts[name]}`}
            className={styles.kind}
            data-kind={name}
            onClick={() => onChange(kind === name ? null : name)}
          >
            <Icon name={kindNames[name].icon} size={14} />
            {counts[name]}
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
