import { indexOf, type Model, type ObjectType } from '#core/model'
import { typeText } from '#app/state'
import { Section } from '#app/ui'
import styles from '../inspector.module.css'
import { goTo } from '../selecting.ts'

/** Every property of the model that refers to an object type. */
export function UsesSection({ model, type }: { readonly model: Model; readonly type: ObjectType }) {
  const uses = indexOf(model).uses.get(type.id) ?? []
  if (uses.length === 0) return null
  return (
    <Section title="Used by" count={uses.length}>
      <ul className={styles.list}>
        {uses.map(({ objectType, property }) => (
          <li key={property.id}>
            <button
              type="button"
              className={styles.jump}
              onClick={() => goTo(objectType, property.id)}
            >
              <span className={styles.name}>
                {model.objectTypes.get(objectType)?.name}.{property.name}
              </span>
              <span className={styles.soft}>{typeText(model, property)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
