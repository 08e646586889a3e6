import type { Catalogue, Diagnostic } from '#core/diagnostics'
import type { Mark, ObjectTypeId, PropertyId } from '#core/model'
import type { CodeFile, CodeLanguage, PlannedClass } from './code.ts'
import type { FileReading, ReadClass } from './reading/file-reading.ts'
import type { CodeRules, SdkFeature } from './rules.ts'
import type { CodeWriter } from './shared/code-writer.ts'
import type { Grammar, SyntaxNode } from './syntax.ts'

/** A file of an SDK's code. */
export type EmittedFile = {
  /** Relative to the folder the code goes into. */
  readonly path: string
  readonly text: string
  readonly language: CodeLanguage
  readonly marks: readonly Mark[]
}

export type Emitted = {
  readonly files: readonly EmittedFile[]
  /** What could not be said in this SDK, once per node. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One question an SDK asks before it emits, with all its answers; with no answers to choose from, a text. */
export type SdkOption = {
  readonly key: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Each option's key, and the answer. */
export type SdkOptions = Readonly<Record<string, string>>

/** A class, or a property of one, that code cannot say. The note is a sentence for a comment. */
export type Misfit = {
  readonly objectType: ObjectTypeId
  readonly property: PropertyId | null
  readonly note: string
  readonly diagnostic: Diagnostic
}

/**
 * An SDK whose model code is written and read back. `Options` maps every option's key to its answer.
 *
 * The room does what all languages share: it plans what each class says (`rules`), puts files together, resolves what
 * was read, and rewrites existing code member by member. The SDK brings the words of its language.
 */
export type Sdk<Options extends SdkOptions = SdkOptions> = {
  readonly id: string
  readonly title: string
  /** Present where the SDK is no longer developed: a sentence that says so. */
  readonly legacy?: string
  readonly features: Readonly<Record<SdkFeature, boolean>>
  readonly options: { readonly fields: readonly SdkOption[]; readonly defaults: Options }
  /** What it alone has to tell, about models or about code. */
  readonly diagnostics: Catalogue
  rules(options: Options): CodeRules
  /** What it alone has to tell of a class that is written. */
  tell?(planned: PlannedClass, options: Options): readonly Diagnostic[]
  /**
   * What of these classes code cannot say beside the others: it is taken out, with what refers to it, and the rest is
   * asked about again. The remarks are told once nothing is taken out.
   */
  review?(classes: readonly PlannedClass[]): {
    readonly misfits: readonly Misfit[]
    readonly remarks: readonly Diagnostic[]
  }
  /** The files of these classes, without the text of the classes. */
  layOut(classes: readonly PlannedClass[], options: Options): readonly CodeFile[]
  /** Writes one class at depth 0, and marks what speaks of it and of each of its properties. */
  writeClass(writer: CodeWriter, planned: PlannedClass, options: Options): void
  /** The unit of indentation. */
  readonly indent: string
  readonly reader: {
    /** The grammar of a file, by its name; null for one that is none of this language. */
    grammarOf(path: string): Grammar | null
    /** Could a text of this language hold models? Cheap: it only saves parsing what surely holds none. */
    mayHoldModels(text: string): boolean
    /** Does a file with these import lines still need this one? By default: unless it is one of them. */
    lacksImport?(line: string, present: readonly string[]): boolean
    /** What of an import line a file with these lines still needs; null for nothing. Asked before `lacksImport`. */
    missingImport?(line: string, present: readonly string[]): string | null
    /**
     * The options that a file is written by: where its text shows other answers than those that were chosen, these.
     * They may be none that can be chosen.
     */
    optionsFor?(
      file: { readonly path: string; readonly text: string },
      classes: readonly ReadClass[],
      options: Options,
    ): SdkOptions
    /** Is this mistake in a tree one of the grammar, and none of the text? */
    forgives?(node: { readonly type: string; readonly isMissing: boolean }): boolean
    readFile(root: SyntaxNode, file: { readonly path: string; readonly text: string }): FileReading
  }
}

/** An SDK whose options are known by their keys alone. */
export type AnySdk = Sdk
