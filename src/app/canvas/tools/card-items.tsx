import { objectTypeKinds, objectTypesOf, swatches, type ObjectTypeId } from '#core/model'
import { canRelate } from '#core/edits'
import { deleteObjectTypes, useDocument } from '#app/state'
import { MenuItem, MenuSeparator, MenuSub } from '#app/ui'
import { changeKind, relate } from '../commands.ts'
import { areAll, colour, hide, meantBy, toggleCollapse, toggleLock } from '../looks/change-looks.ts'
import { startTyping } from './start-typing.ts'

const kindNames = { object: 'an object type', embedded: 'embedded', asymmetric: 'asymmetric' }

/** What the menu on a card offers. What is about looks, and deletion, holds for all that is selected with it. */
export function CardItems({ objectType }: { readonly objectType: ObjectTypeId }) {
  const kind = useDocument(
    (state) => state.session.document.model.objectTypes.get(objectType)?.kind,
  )
  if (!kind) return null
  return (
    <>
      <MenuItem shortcut="F2" onSelect={() => startTyping({ objectType, part: 'typeName' })}>
        Rename
      </MenuItem>
      <MenuItem onSelect={() => startTyping({ objectType, part: 'newProperty' })}>
        Add property
      </MenuItem>
      <MenuSub title="Relate to">
        <RelateItems objectType={objectType} />
      </MenuSub>
      <MenuSeparator />
      {objectTypeKinds
        .filter((other) => other !== kind)
        .map((other) => (
          <MenuItem key={other} onSelect={() => changeKind(objectType, other)}>
            Make it {kindNames[other]}
          </MenuItem>
        ))}
      <MenuSeparator />
      <LookItems objectType={objectType} />
      <MenuSeparator />
      <MenuItem
        danger
        shortcut="delete"
        onSelect={() => deleteObjectTypes(meantBy(objectType), 'canvas')}
      >
        Delete
      </MenuItem>
    </>
  )
}

/** Every object type that can be related to. The list scrolls; typing goes to a name. */
function RelateItems({ objectType }: { readonly objectType: ObjectTypeId }) {
  const model = useDocument((state) => state.session.document.model)
  return objectTypesOf(model)
    .filter(({ id }) => !canRelate(model, objectType, id))
    .map(({ id, name }) => (
      <MenuItem key={id} onSelect={() => relate(objectType, null, id)}>
        {name}
      </MenuItem>
    ))
}

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function LookItems({ objectType }: { readonly objectType: ObjectTypeId }) {
  const look = useDocument((state) => state.session.document.layout.cards[objectType])
  const ids = meantBy(objectType)
  return (
    <>
      <MenuSub title="Colour">
        <MenuItem checked={!look?.color} onSelect={() => colour(ids, null)}>
          None
        </MenuItem>
        {swatches.map((name) => (
          <MenuItem
            key={name}
            swatch={`--swatch-${name}`}
            checked={look?.color === name}
            onSelect={() => colour(ids, name)}
          >
            {titleOf(name)}
          </MenuItem>
        ))}
      </MenuSub>
      <MenuItem shortcut="." onSelect={() => toggleCollapse(ids)}>
        {areAll(ids, 'collapsed') ? 'Expand' : 'Collapse'}
      </MenuItem>
      <MenuItem shortcut="l" onSelect={() => toggleLock(ids)}>
        {areAll(ids, 'locked') ? 'Unlock' : 'Lock'}
      </MenuItem>
      <MenuItem shortcut="h" onSelect={() => hide(ids)}>
        Hide
      </MenuItem>
    </>
  )
}
