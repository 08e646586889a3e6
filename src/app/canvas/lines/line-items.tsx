import { propertyOf, type Model, type ObjectTypeId, type PropertyId } from '#core/model'
import { deleteProperty, useDocument, useView } from '#app/state'
import { MenuItem, MenuSeparator } from '#app/ui'
import { setCanvas } from '../canvas-state.ts'
import { changeKind } from '../commands.ts'
import { afterMenu, startTyping } from '../tools/start-typing.ts'
import { bendLine, hasInverse, reverse, setMany, showInverse, targetOf } from './line-commands.ts'

type LineProps = { readonly objectType: ObjectTypeId; readonly property: PropertyId }

/** The context menu of a line. */
export function LineItems({ objectType, property, row }: LineProps & { readonly row: string }) {
  return (
    <>
      <MenuItem onSelect={() => startTyping({ objectType, property, row, part: 'propertyType' })}>
        Change type
      </MenuItem>
      <RelationshipItems objectType={objectType} property={property} />
      <MenuSeparator />
      <MenuItem shortcut="delete" onSelect={() => deleteProperty(objectType, property, 'canvas')}>
        Delete
      </MenuItem>
    </>
  )
}

/** What can be done with a relationship, on its line and on its row; nothing where there is none. */
export function RelationshipItems({ objectType, property: id }: LineProps) {
  const model = useDocument((state) => state.session.document.model)
  const bent = useDocument((state) => state.session.document.layout.bends[id] !== undefined)
  const property = propertyOf(model.objectTypes.get(objectType), id)
  if (!property) return null
  const { type } = property
  const reset = bent && (
    <MenuItem onSelect={() => bendLine(objectType, id, [])}>Reset route</MenuItem>
  )
  if (type.kind === 'inverse')
    return (
      <>
        <MenuItem onSelect={() => select(type.origin, type.property)}>
          Show the relationship
        </MenuItem>
        {reset}
      </>
    )
  const target = model.objectTypes.get(targetOf(property) ?? objectType)
  if (targetOf(property) === null || !target) return null
  const many = property.container !== 'none'
  return (
    <>
      <MenuItem onSelect={() => setMany(objectType, id, !many)}>
        {many ? 'Make it to one' : 'Make it to many'}
      </MenuItem>
      <MenuItem onSelect={() => reverse(objectType, id)}>Reverse</MenuItem>
      {type.kind === 'link' && (
        <MenuItem onSelect={() => showInverse(objectType, id)}>
          {hasInverse(model, property) ? 'Show the inverse' : 'Add the inverse'}
        </MenuItem>
      )}
      <KindItem model={model} target={target.id} />
      <MenuItem
        onSelect={() => afterMenu(() => setCanvas({ rewiring: { objectType, property: id } }))}
      >
        Connect to…
      </MenuItem>
      {reset}
    </>
  )
}

type KindItemProps = { readonly model: Model; readonly target: ObjectTypeId }

/** Whether a relationship embeds or links is what its target is. */
function KindItem({ model, target }: KindItemProps) {
  const type = model.objectTypes.get(target)
  if (!type || type.kind === 'asymmetric') return null
  const embedded = type.kind === 'embedded'
  return (
    <MenuItem onSelect={() => changeKind(target, embedded ? 'object' : 'embedded')}>
      {embedded ? `Link: make ${type.name} an object type` : `Embed: make ${type.name} embedded`}
    </MenuItem>
  )
}

function select(objectType: ObjectTypeId, property: PropertyId): void {
  useView.getState().select({ objectTypes: [objectType], property }, 'canvas')
}
