import { canBePrimaryKey, type ObjectTypeId, type PropertyId } from '#core/model'
import { deleteProperty, useDocument } from '#app/state'
import { MenuItem, MenuSeparator } from '#app/ui'
import { moveProperty, setPrimaryKey, toggleIndex, toggleRequired } from '../commands.ts'
import { RelationshipItems } from '../lines/line-items.tsx'
import { startTyping } from './start-typing.ts'

type PropertyItemsProps = {
  readonly objectType: ObjectTypeId
  readonly property: PropertyId
  /** The key of the row that it was opened on. */
  readonly row: string
}

/** What the menu on a property offers. */
export function PropertyItems({ objectType, property, row }: PropertyItemsProps) {
  const type = useDocument((state) => state.session.document.model.objectTypes.get(objectType))
  const index = type?.properties.findIndex(({ id }) => id === property) ?? -1
  const isKey = type?.primaryKey === property
  const shape = type?.properties[index]
  if (!type || !shape) return null
  const edit = (part: 'propertyName' | 'propertyType'): void =>
    startTyping({ objectType, property, row, part })
  return (
    <>
      <MenuItem shortcut="F2" onSelect={() => edit('propertyName')}>
        Rename
      </MenuItem>
      <MenuItem shortcut="shift+enter" onSelect={() => edit('propertyType')}>
        Change type
      </MenuItem>
      {type.kind !== 'embedded' && (
        <MenuItem
          disabled={!isKey && !canBePrimaryKey(shape)}
          onSelect={() => setPrimaryKey(objectType, isKey ? null : property)}
        >
          {isKey ? 'Remove primary key' : 'Make primary key'}
        </MenuItem>
      )}
      <MenuItem
        checked={!shape.optional}
        disabled={shape.type.kind !== 'primitive' || shape.container !== 'none'}
        onSelect={() => toggleRequired(type, shape)}
      >
        Required
      </MenuItem>
      <MenuItem
        checked={shape.client.index !== undefined}
        disabled={shape.type.kind !== 'primitive' || shape.container !== 'none'}
        onSelect={() => toggleIndex(type, shape)}
      >
        Indexed
      </MenuItem>
      <RelationshipItems objectType={objectType} property={property} />
      <MenuSeparator />
      <MenuItem
        disabled={index === 0}
        shortcut="alt+↑"
        onSelect={() => moveProperty(objectType, property, index - 1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        disabled={index === type.properties.length - 1}
        shortcut="alt+↓"
        onSelect={() => moveProperty(objectType, property, index + 1)}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        danger
        shortcut="delete"
        onSelect={() => deleteProperty(objectType, property, 'canvas')}
      >
        Delete
      </MenuItem>
    </>
  )
}
