import type { ReactNode } from 'react'
import { indexOf, referenceOf, type Model, type ObjectType, type Property } from '#core/model'
import { descriptionOf, sideWords, typeText, type Command, type CommandId } from '#app/state'
import { Icon, kbd } from '#app/ui'
import type { Target } from './entries.ts'
import styles from './palette.module.css'

type PreviewProps = {
  readonly target: Target
  readonly model: Model
  readonly menuOf: (id: CommandId) => string
}

/** What the marked answer is, without going there. */
export function Preview({ target, model, menuOf }: PreviewProps): ReactNode {
  if (target.kind === 'command')
    return <CommandPreview command={target.command} menu={menuOf(target.command.id)} />
  if (target.kind === 'type') return <TypePreview type={target.type} model={model} />
  return <PropertyPreview type={target.type} property={target.property} model={model} />
}

type CommandPreviewProps = { readonly command: Command; readonly menu: string }

function CommandPreview({ command, menu }: CommandPreviewProps): ReactNode {
  const { title, about, keys, enabled, reason } = command
  return (
    <>
      <h3>{title.replace('…', '')}</h3>
      {about !== undefined && <p>{about}</p>}
      {!enabled && <p className={styles.soft}>{reason ?? 'This cannot be done now.'}</p>}
      <Facts
        facts={[
          ['Menu', menu],
          ['Keys', (keys ?? []).map((each) => kbd(each)).join(' or ')],
          ['State', command.checked === undefined ? '' : command.checked ? 'on' : 'off'],
        ]}
      />
    </>
  )
}

/** How many properties the small card shows. */
const rowLimit = 14

type TypePreviewProps = { readonly type: ObjectType; readonly model: Model }

function TypePreview({ type, model }: TypePreviewProps): ReactNode {
  const { name, kind, collection, properties, only } = type
  const relations = properties.filter((property) => referenceOf(property) !== null).length
  const uses = indexOf(model).uses.get(type.id)?.length ?? 0
  const more = properties.length - rowLimit
  return (
    <>
      <div className={styles.card} data-kind={kind}>
        <h3>
          <Icon name={kind} size={14} />
          {name}
        </h3>
        <ul>
          {properties.slice(0, rowLimit).map((property) => (
            <li key={property.id}>
              <span>{property.name}</span>
              <span className={styles.type}>{typeText(model, property)}</span>
            </li>
          ))}
          {more > 0 && <li className={styles.soft}>{more} more</li>}
        </ul>
      </div>
      <Described text={descriptionOf(type)} />
      <Facts
        facts={[
          ['Kind', kind],
          ['Collection', collection ? `${collection.database}.${collection.name}` : ''],
          ['On', only ? sideWords[only].choice : ''],
          ['Relations', `${relations} to others, ${uses} from properties`],
        ]}
      />
    </>
  )
}

type PropertyPreviewProps = TypePreviewProps & { readonly property: Property }

function PropertyPreview({ type, property, model }: PropertyPreviewProps): ReactNode {
  const { name, id, server, client, only } = property
  const target = referenceOf(property)
  const keywords = server.keywords.filter(({ key }) => key !== 'description')
  const inverses = (indexOf(model).uses.get(type.id) ?? [])
    .filter(({ property: { type: value } }) => value.kind === 'inverse' && value.property === id)
    .map((use) => `${model.objectTypes.get(use.objectType)?.name}.${use.property.name}`)
  return (
    <>
      <h3>{name}</h3>
      <Described text={descriptionOf(property)} />
      <Facts
        facts={[
          ['Of', type.name],
          ['Type', typeText(model, property)],
          ['Key', type.primaryKey === id ? 'primary key' : ''],
          ['Index', client.index ?? ''],
          ['Name in code', client.codeName ?? ''],
          ['On', only ? sideWords[only].choice : ''],
          ['Leads to', (target && model.objectTypes.get(target)?.name) ?? ''],
          ['Inverted by', inverses.join(', ')],
          ...keywords.map(({ key, value }) => [key, value] as const),
        ]}
      />
    </>
  )
}

function Described({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <p>{text}</p>
}

/** Facts with a name each; those without a text are left out. */
function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
