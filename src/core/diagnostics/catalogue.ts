import type { Diagnostic, Severity, Where } from './types.ts'

/** What a catalogue declares for one code: its severity, a message template with `{name}` slots, and the rule's source. */
export type Declaration = {
  readonly severity: Severity
  readonly message: string
  readonly source: string
}

/** All that one room may tell, by code without the room. */
export type Catalogue = {
  readonly room: string
  readonly codes: Readonly<Record<string, Declaration>>
}

/** The names of the `{slots}` of a message. */
type Slots<M extends string> = M extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** A value for every slot of a message. */
export type Parameters<M extends string> = [Slots<M>] extends [never]
  ? Record<string, never>
  : Readonly<Record<Slots<M>, string | number>>

/** Declares a room's diagnostics and returns a typed reporter: an unknown code or a missing slot does not compile. */
export function declareDiagnostics<
  const Room extends string,
  const Codes extends Record<string, Declaration>,
>(room: Room, codes: Codes) {
  type Code = keyof Codes & string
  const report = <C extends Code>(
    code: C,
    parameters: Parameters<Codes[C]['message']>,
    where: Where = {},
  ): Diagnostic => {
    const declaration = codes[code] as Declaration
    return {
      code: `${room}/${code}`,
      severity: declaration.severity,
      message: fill(declaration.message, parameters),
      where,
    }
  }
  return { room, codes, report }
}

/** The message with its slots filled. */
export function fill(
  template: string,
  parameters: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{([^{}]+)\}/g, (slot, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : slot,
  )
}
