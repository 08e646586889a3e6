import type { TypeRule } from '../rule.ts'
import { fullTextPrimaryKey, fullTextType, notIndexable } from './indexes/indexes.ts'
import { embeddedPrimaryKey } from './keys/embedded-primary-key.ts'
import { optionalPrimaryKey } from './keys/optional-primary-key.ts'
import { primaryKeyCollection, primaryKeyType } from './keys/primary-key-type.ts'
import { noPrimaryKey, primaryKeyName } from './keys/synced-primary-key.ts'
import {
  asymmetricLink,
  asymmetricLocal,
  asymmetricMixed,
  asymmetricPartition,
} from './kinds/asymmetric.ts'
import { embeddedCycle } from './kinds/embedded-cycle.ts'
import { embeddedOrphan, embeddedUnused } from './kinds/embedded-orphan.ts'
import { noProperties } from './kinds/no-properties.ts'
import {
  propertyNameEmpty,
  propertyNameTooLong,
  tooManyProperties,
  typeNameTooLong,
} from './lengths/lengths.ts'
import { linkToAsymmetric } from './links/link-to-asymmetric.ts'
import { setOfEmbedded } from './links/set-of-embedded.ts'
import { inverseElsewhere, inverseNoLink, inverseUnknown } from './links/unknown-inverse.ts'
import { noType, notLinked, unknownType } from './links/unknown-type.ts'
import { propertyIdentifier, typeIdentifier } from './names/identifiers.ts'
import { codeNameTaken, repeatedCodeName, repeatedStoredName } from './names/repeated-names.ts'
import { repeatedType } from './names/repeated-type.ts'
import { counterPrimaryKey, counterType } from './values/counter.ts'
import { defaultType } from './values/default-type.ts'

/** What Realm on a client refuses, and what an SDK may not bear; names first, then keys, properties and kinds. */
export const clientTypeRules: readonly TypeRule[] = [
  repeatedType,
  repeatedStoredName,
  repeatedCodeName,
  codeNameTaken,
  typeNameTooLong,
  propertyNameTooLong,
  propertyNameEmpty,
  tooManyProperties,
  noPrimaryKey,
  primaryKeyName,
  primaryKeyType,
  primaryKeyCollection,
  optionalPrimaryKey,
  embeddedPrimaryKey,
  notIndexable,
  fullTextType,
  fullTextPrimaryKey,
  counterPrimaryKey,
  counterType,
  defaultType,
  unknownType,
  noType,
  notLinked,
  inverseUnknown,
  inverseNoLink,
  inverseElsewhere,
  setOfEmbedded,
  linkToAsymmetric,
  asymmetricLocal,
  asymmetricPartition,
  asymmetricLink,
  asymmetricMixed,
  embeddedCycle,
  embeddedOrphan,
  embeddedUnused,
  noProperties,
  typeIdentifier,
  propertyIdentifier,
]
