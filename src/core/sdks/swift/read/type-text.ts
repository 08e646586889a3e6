/** A type as it is written: its own name, without the module or type around it. */
export type SwiftType = {
  readonly name: string
  readonly args: readonly SwiftType[]
  readonly optional: boolean
}

/** Longer types are none of Realm's. */
const longest = 300

const token = /\s*(?:(`?)([\p{XID_Start}_]\p{XID_Continue}*)\1|([.<>,?!]))\s*/uy

/** Reads a type; null for what is none of Realm's: arrays, tuples, functions. */
export function parseType(text: string): SwiftType | null {
  if (text.length > longest) return null
  const bare = text.replaceAll(/\/\*.*?\*\/|\/\/.*/g, ' ')
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < bare.length) {
    const found = token.exec(bare)
    if (!found) return null
    tokens.push(found[2] ?? found[3] ?? '')
  }
  const source = { tokens, at: 0 }
  const type = typeAt(source)
  return source.at === tokens.length ? type : null
}

const metatypes: ReadonlySet<string> = new Set(['Type', 'Protocol'])

type Source = { readonly tokens: readonly string[]; at: number }

function typeAt(source: Source): SwiftType | null {
  let name = nameAt(source)
  while (name !== null && isNext(source, '.')) {
    name = nameAt(source)
    if (name !== null && metatypes.has(name)) return null
  }
  if (name === null) return null
  const args: SwiftType[] = []
  if (isNext(source, '<'))
    do {
      const arg = typeAt(source)
      if (!arg) return null
      args.push(arg)
    } while (isNext(source, ','))
  if (args.length > 0 && !isNext(source, '>')) return null
  let optional = false
  while (isNext(source, '?') || isNext(source, '!')) optional = true
  const [only] = args
  if (name === 'Optional' && only && args.length === 1) return { ...only, optional: true }
  return { name, args, optional }
}

function nameAt(source: Source): string | null {
  const name = source.tokens[source.at]
  if (name === undefined || /^[.<>,?!]$/.test(name)) return null
  source.at += 1
  return name
}

function isNext(source: Source, sign: string): boolean {
  if (source.tokens[source.at] !== sign) return false
  source.at += 1
  return true
}
