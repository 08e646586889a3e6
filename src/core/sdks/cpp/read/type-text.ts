/** A type as it is written: its own name, without namespaces. */
export type CppType = {
  readonly name: string
  readonly args: readonly CppType[]
  readonly isPointer: boolean
}

/** Longer types are none of Realm's. */
const longest = 400

const token = /\s*(?:([\p{XID_Start}_]\p{XID_Continue}*)|(::|[<>,*]))\s*/uy

/** Reads a type; null for what is none of Realm's: references, functions, pointers to pointers. */
export function parseType(text: string): CppType | null {
  if (text.length > longest) return null
  const bare = withoutComments(text)
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < bare.length) {
    const found = token.exec(bare)
    if (!found) return null
    tokens.push(found[1] ?? found[2] ?? '')
  }
  const source = { tokens, at: 0 }
  const type = typeAt(source)
  return source.at === tokens.length ? type : null
}

const stringOrComment =
  /R"([^()\\\s]{0,16})\([^]*?\)\1"|"(?:[^"\\\n]|\\[^])*"|\/\*[^]*?\*\/|\/\/[^\n]*/g

/** The code with a space for each comment; what only looks like one in a string stays. */
export function withoutComments(code: string): string {
  return code.replace(stringOrComment, (one) => (one.startsWith('/') ? ' ' : one))
}

/** The class and the property that a type inverts; null for any other type. */
export function parseInverse(
  text: string,
): { readonly className: string; readonly property: string } | null {
  const bare = withoutComments(text.slice(0, longest)).replaceAll(/\s/g, '')
  const [, path] = /^(?:::)?(?:\w+::)*linking_objects<&([^<>,]+)>$/.exec(bare) ?? []
  const [property, className] = path?.split('::').toReversed() ?? []
  return className && property ? { className, property } : null
}

const qualifiers: ReadonlySet<string> = new Set([
  'class',
  'const',
  'enum',
  'mutable',
  'struct',
  'typename',
  'volatile',
])

type Source = { readonly tokens: readonly string[]; at: number }

function typeAt(source: Source): CppType | null {
  const words: string[] = []
  let args: readonly CppType[] = []
  for (let word = wordAt(source); word !== null; word = wordAt(source)) {
    if (qualifiers.has(word)) continue
    if (word === '::') {
      words.length = 0
      continue
    }
    if (args.length > 0) return null
    words.push(word)
    const inner = argsAt(source)
    if (!inner) return null
    args = inner
  }
  if (words.length === 0) return null
  const isPointer = isNext(source, '*')
  while (isNext(source, 'const')) continue
  return { name: words.join(' '), args, isPointer }
}

function argsAt(source: Source): readonly CppType[] | null {
  const args: CppType[] = []
  if (!isNext(source, '<')) return args
  do {
    const arg = typeAt(source)
    if (!arg) return null
    args.push(arg)
  } while (isNext(source, ','))
  return isNext(source, '>') ? args : null
}

function wordAt(source: Source): string | null {
  const word = source.tokens[source.at]
  if (word === undefined || /^[<>,*]$/.test(word)) return null
  source.at += 1
  return word
}

function isNext(source: Source, sign: string): boolean {
  if (source.tokens[source.at] !== sign) return false
  source.at += 1
  return true
}
