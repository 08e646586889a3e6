import { containers, type PrimitiveType } from '#core/model'
import type { CodeRules } from '../../rules.ts'
import { toIdentifier } from '../names/identifier.ts'
import { defaultExpression } from './default-expression.ts'
import { isClassName, isPropertyName, legalPropertyName } from './names.ts'
import type { Written } from './written.ts'

const indexable: ReadonlySet<PrimitiveType> = new Set([
  'bool',
  'int',
  'string',
  'date',
  'objectId',
  'uuid',
  'mixed',
])

/**
 * How realm-js names things, and its limits. Names are kept as they are stored. Realm’s Babel plugin has no counters, and
 * takes the identifier of a class for its stored name wherever another class refers to it.
 */
export function realmJsRules(written: Written): CodeRules {
  const isBabel = written.form === 'babel'
  return {
    ...(isBabel ? { lacks: new Set(['counter'] as const) } : {}),
    className: (storedName) => storedName,
    propertyName: (storedName) => storedName,
    isClassName,
    isPropertyName: (name, _className, { isPrimaryKey }) =>
      isPropertyName(name, isPrimaryKey, written),
    legalClassName: toIdentifier,
    legalPropertyName: (name) => legalPropertyName(name, written),
    renamesPrimaryKey: false,
    renamesLinkTargets: !isBabel,
    codeNames: 'shared',
    refersBy: 'stored',
    indexable,
    invertible: new Set(containers),
    asymmetricLinks: true,
    defaultExpression: (property, value) => defaultExpression(property, value, written),
    isImplied: (_property, value) => isBabel && value === 'null',
  }
}
