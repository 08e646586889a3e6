import type { AppRule, TypeRule } from '../rule.ts'
import { brokenConfig } from './config/broken-config.ts'
import { manyCollections } from './config/many-collections.ts'
import { clientOnlyField, requiredServerOnly } from './config/one-side-only.ts'
import { unknownAsymmetricTable } from './config/unknown-asymmetric-table.ts'
import { indexedNotGlobal, indexedQueryableCount } from './indexed/indexed-queryable.ts'
import { indexedQueryableMissing, indexedQueryableType } from './indexed/indexed-type.ts'
import { partitionKeyMissing } from './partition/partition-key-missing.ts'
import { partitionKeyOptionality } from './partition/partition-key-optionality.ts'
import { partitionKeyType, partitionTypeUnknown } from './partition/partition-key-type.ts'
import { noQueryableField, tooManyQueryable } from './queryable/count.ts'
import { queryableIneligible, queryablePassedOver } from './queryable/ineligible.ts'
import { reservedName, reservedNameUnlisted } from './queryable/reserved-name.ts'
import { queryableTwice } from './queryable/twice.ts'
import {
  queryableUnknown,
  queryableUnknownCollection,
  queryableUnknownHere,
} from './queryable/unknown.ts'
import { roleFilterExpansion, roleFilterField, roleFiltersMissing } from './roles/role-filters.ts'
import { roleApplyWhen, roleIdPermission, rolePermission } from './roles/role-permissions.ts'

/** What Device Sync asks of one object type. */
export const syncTypeRules: readonly TypeRule[] = [
  reservedName,
  reservedNameUnlisted,
  queryableIneligible,
  queryablePassedOver,
  queryableUnknownHere,
  queryableTwice,
  noQueryableField,
  tooManyQueryable,
  indexedQueryableType,
  indexedQueryableMissing,
  partitionKeyMissing,
  partitionKeyType,
  partitionKeyOptionality,
  clientOnlyField,
  requiredServerOnly,
]

/** What is wrong with the configuration of Device Sync as a whole. */
export const syncAppRules: readonly AppRule[] = [
  brokenConfig,
  queryableUnknown,
  queryableUnknownCollection,
  indexedQueryableCount,
  indexedNotGlobal,
  partitionTypeUnknown,
  unknownAsymmetricTable,
  roleFiltersMissing,
  roleFilterField,
  roleFilterExpansion,
  rolePermission,
  roleIdPermission,
  roleApplyWhen,
  manyCollections,
]
