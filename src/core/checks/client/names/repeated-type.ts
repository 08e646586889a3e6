import { newObjectType } from '#core/edits'
import { always } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { wholeSchema } from '../client-side.ts'

/** No two object types have one name (V-30). Told at each but the first. */
export const repeatedType = typeRule(
  {
    room: 'realm',
    code: 'repeated-type',
    severity: 'error',
    message:
      'Two object types are called `{type}`. Rename one. Realm says: "Type \'{type}\' appears more than once in the schema."',
    source: wholeSchema,
    profiles: always,
  },
  (type, found, ask) => {
    const { id: objectType, kind, name } = type
    const [first] = ask.named(name)
    if (!first || first.id === objectType) return []
    const related = [{ objectType: first.id }]
    const fix = {
      title: 'Rename this one',
      safe: false,
      edits: (...[model, ids]: Parameters<typeof newObjectType>) => [
        {
          kind: 'renameObjectType' as const,
          objectType,
          name: newObjectType(model, ids, kind, name).name,
        },
      ],
    }
    return [found({ type: name }, { related, fixes: [fix] })]
  },
)
