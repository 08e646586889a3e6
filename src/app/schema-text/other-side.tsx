import type { ObjectType, Side } from '#core/model'
import { sideWords, useDocument } from '#app/state'
import { Button, EmptyState } from '#app/ui'
import styles from './schema-text.module.css'

type OtherSideProps = {
  readonly type: ObjectType
  /** The one side that has the type: the other than that whose text would stand here. */
  readonly only: Side
}

/** Says that the other side alone has an object type, and how both could. */
export function OtherSide({ type, only }: OtherSideProps) {
  const following = useDocument((state) => state.following)
  const share = (): void => {
    useDocument.getState().dispatch({
      label: `Have ${type.name} on both sides`,
      origin: only === 'app-services' ? 'client-text' : 'server-text',
      edits: [{ kind: 'setObjectTypeOnly', objectType: type.id, only: null }],
    })
  }
  return (
    <div className={styles.empty}>
      <EmptyState title={`${type.name} is kept ${sideWords[only].long}`}>
        <p>This side goes without it, on purpose.</p>
        <Button disabled={following} onClick={share}>
          Have it on both sides
        </Button>
      </EmptyState>
    </div>
  )
}
