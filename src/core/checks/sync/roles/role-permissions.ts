import { flexible } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { syncedRoles } from './synced-roles.ts'

/** With Device Sync, what depends on the document is said in filters. */
export const rolePermission = appRule(
  {
    room: 'device-sync',
    code: 'role-permission',
    severity: 'warning',
    message:
      'The role {role} has an expression in `{place}`, so Device Sync denies access to those it applies to. Make it `true` or `false`, and say the rest in `document_filters`.',
    source: sources.roles,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, name }) =>
      role.permissions
        .filter(({ isLiteral }) => !isLiteral)
        .map(({ place, span }) => found({ role: name, place }, { span })),
    ),
)

/** Every object that is synced has its `_id` with it. */
export const roleIdPermission = appRule(
  {
    room: 'device-sync',
    code: 'role-id-permission',
    severity: 'warning',
    message:
      'The role {role} has a permission of its own for `_id`, so Device Sync denies access to those it applies to. Remove it.',
    source: sources.roles,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, name }) => {
      const [first] = role.permissions.filter(({ field }) => field === '_id')
      return first ? [found({ role: name }, { span: first.span })] : []
    }),
)

/** Which role applies is decided when a client connects, before there is any document. */
export const roleApplyWhen = appRule(
  {
    room: 'device-sync',
    code: 'role-apply-when',
    severity: 'warning',
    message:
      'The role {role} speaks of `{word}` in `apply_when`, but Device Sync chooses roles before it looks at documents. Say it in `document_filters`.',
    source: sources.roles,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, name }) => {
      const documents = ['%%root', '%%prevRoot', '%%this', '%%prev']
      const { fields = [], expansions = [] } = role.applyWhen ?? {}
      return [...fields, ...expansions.filter((one) => documents.includes(one.name))].map(
        ({ name: word, span }) => found({ role: name, word }, { span }),
      )
    }),
)
