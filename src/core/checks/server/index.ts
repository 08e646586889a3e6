import type { TypeRule } from '../rule.ts'
import { badIdType } from './ids/bad-id-type.ts'
import { idNotRequired } from './ids/id-not-required.ts'
import { missingId } from './ids/missing-id.ts'
import { linkToOtherDataSource } from './links/link-to-other-data-source.ts'
import { linkWithoutKey } from './links/link-without-key.ts'
import { relForeignKey } from './links/rel-foreign-key.ts'
import { fieldName } from './names/field-name.ts'
import { namespaceRules } from './names/namespace.ts'
import { reservedField } from './names/reserved-field.ts'
import { geoCoordinatesRequired } from './required/geo-coordinates-required.ts'
import {
  requiredCollection,
  requiredEmbedded,
  requiredLink,
  requiredMixed,
} from './required/never-required.ts'
import { requiredNull } from './required/required-null.ts'
import { requiredUnknown } from './required/required-unknown.ts'
import { duplicateTitle, sharedTitle } from './titles/duplicate-title.ts'
import { embeddedTitleConflict } from './titles/embedded-title-conflict.ts'
import { missingTitle } from './titles/missing-title.ts'
import { titleTooLong } from './titles/title-too-long.ts'
import { embeddedCycle } from './types/embedded-cycle.ts'
import { optionalElements } from './types/optional-elements.ts'
import { serverOnlyRules } from './types/server-only.ts'
import { unknownType } from './types/unknown-type.ts'
import { contradictingLimits } from './values/contradicting-limits.ts'
import { defaultTypeMismatch } from './values/default-type-mismatch.ts'
import { exclusiveNotBoolean } from './values/exclusive-not-boolean.ts'
import { unsupportedKeyword } from './values/unsupported-keyword.ts'

/** What App Services asks of one object type and its schema. */
export const serverTypeRules: readonly TypeRule[] = [
  missingTitle,
  duplicateTitle,
  sharedTitle,
  embeddedTitleConflict,
  titleTooLong,
  ...namespaceRules,
  missingId,
  badIdType,
  idNotRequired,
  requiredUnknown,
  requiredLink,
  requiredCollection,
  geoCoordinatesRequired,
  requiredMixed,
  requiredEmbedded,
  requiredNull,
  ...serverOnlyRules,
  unknownType,
  embeddedCycle,
  optionalElements,
  linkToOtherDataSource,
  linkWithoutKey,
  relForeignKey,
  fieldName,
  reservedField,
  defaultTypeMismatch,
  exclusiveNotBoolean,
  contradictingLimits,
  unsupportedKeyword,
]
