import type {
  Container,
  JsonText,
  ObjectTypeId,
  ObjectTypeKind,
  PrimitiveType,
  PropertyId,
} from '#core/model'

/**
 * What one value of a member is, in the words of the code. A class goes by its name in code and by its stored name;
 * where no such class exists, both are the name that was written.
 */
export type CodeValue =
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType }
  | {
      readonly kind: 'object'
      readonly className: string
      readonly storedName: string
      readonly embedded: boolean
    }
  | {
      readonly kind: 'inverse'
      /** The class whose objects point here. */
      readonly className: string
      readonly storedName: string
      /** The property by which they do, in code and as stored. */
      readonly property: string
      readonly storedProperty: string
    }

/** One persisted member of a class, as an SDK's code can say it: what the language has no word for is not in it. */
export type CodeProperty = {
  readonly name: string
  readonly storedName: string
  readonly value: CodeValue
  readonly container: Container
  readonly optional: boolean
  readonly elementOptional: boolean
  readonly primaryKey: boolean
  readonly index: 'general' | 'full-text' | null
  readonly counter: boolean
  /** Null where it is none, or the one that the language gives by itself. */
  readonly default: JsonText | null
}

/** One persisted class. */
export type CodeClass = {
  readonly name: string
  readonly storedName: string
  readonly kind: ObjectTypeKind
  readonly properties: readonly CodeProperty[]
}

/** What is to be written for one property of the model. */
export type PlannedMember = {
  readonly id: PropertyId
  readonly storedName: string
  /** Null when the language cannot say it at all: the notes are all that is written. */
  readonly code: CodeProperty | null
  /** What is left out and why, each a sentence for a comment. */
  readonly notes: readonly string[]
}

/** What is to be written for one object type. */
export type PlannedClass = CodeClass & {
  readonly id: ObjectTypeId
  /** Every property of the object type, in order. */
  readonly members: readonly PlannedMember[]
  /** What is left out of the class as a whole. */
  readonly notes: readonly string[]
}

/** A programming language, under the name that editors and highlighters know it by. */
export type CodeLanguage =
  'cpp' | 'csharp' | 'dart' | 'java' | 'javascript' | 'kotlin' | 'swift' | 'typescript'

/** One file of model code, before its classes are put in. Each list holds lines, without empty ones around it. */
export type CodeFile = {
  /** Relative to the folder the code goes into. */
  readonly path: string
  readonly language: CodeLanguage
  /** What comes first: a package, a directive of the compiler. */
  readonly before: readonly string[]
  readonly imports: readonly string[]
  /** Lines that declare what is referred to before it begins, each in a form that can stand behind the imports. */
  readonly declares?: readonly { readonly name: string; readonly line: string }[]
  /** Between the imports and the classes. */
  readonly between: readonly string[]
  readonly classes: readonly PlannedClass[]
  /** After the classes: the list of all classes to register, exports. */
  readonly after: readonly string[]
}
