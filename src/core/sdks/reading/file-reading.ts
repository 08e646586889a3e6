import type { Diagnostic } from '#core/diagnostics'
import type { PrimitiveType } from '#core/model'
import type { CodeClass, CodeProperty } from '../code.ts'

/** A range of a file's text, in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number }

/**
 * A part of a class that is rewritten as a whole, and only when what it says has changed. A property may have several:
 * a field, its entry in a schema, its accessors. What is in no piece is never touched.
 */
export type Piece = Range & {
  /** What it is: `member` for the declaration of a property; the rest is the SDK's own choice of words. */
  readonly part: string
  /** The stored name of the property that it speaks of; null when it speaks of the class. */
  readonly property: string | null
  /** What it says of the class, in a form in which equal meanings are equal. Of a property it says all facts. */
  readonly says?: string
  /** What stands between it and the next one of its part, such as a comma. It is in the range where it is there. */
  readonly separator?: string
  /** What in it is not of the model. It stays, before the last sign of what is written anew. */
  readonly keeps?: string
}

/** A value as it is written, before the names in it are looked up. */
export type ReadValue =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType }
  /** A class of ours, an enumeration, or unknown. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'inverse'; readonly className: string; readonly property: string }

/** A member as it is written. Optionality that the type forces need not be said. */
export type ReadProperty = Omit<CodeProperty, 'value'> & {
  readonly value: ReadValue
  /** The declaration. */
  readonly range: Range
}

/** A class as it is written. */
export type ReadClass = Omit<CodeClass, 'properties'> & {
  readonly properties: readonly ReadProperty[]
  /** The whole of it with its annotations, without comments before it. */
  readonly range: Range
  /** Parts of it that lie elsewhere and go when it goes. */
  readonly elsewhere?: readonly Range[]
  /** Its name where it is declared. */
  readonly nameRange: Range
  /** All that may be rewritten, `member` pieces included. */
  readonly pieces: readonly Piece[]
  /** Where a piece of such a part goes when there is none yet, by its part. `member` is always given. */
  readonly places: Readonly<Record<string, number>>
  /** Does it end without a body? Its first member brings one. */
  readonly lacksBody?: boolean
  /** An older way to write models that cannot be mixed with the present one: the class is rewritten as a whole. */
  readonly dialect: string | null
}

/** All that one file says. */
export type FileReading = {
  readonly classes: readonly ReadClass[]
  /** Names of types that are stored as a primitive one, such as enumerations. */
  readonly aliases: ReadonlyMap<string, PrimitiveType>
  /** Where the next import goes, and those that are there, as lines. */
  readonly imports: {
    readonly at: number
    readonly lines: readonly string[]
    /** Names that need not be declared ahead of what refers to them. */
    readonly declared?: readonly string[]
  }
  /** Where another class goes, where it must lie within something that the file layout closes. */
  readonly next?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A class whose names have been looked up, in the file it lies in. */
export type FoundClass = CodeClass & {
  readonly file: string
  readonly source: ReadClass
}
