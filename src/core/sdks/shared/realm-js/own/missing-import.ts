const realm = /^(?:import|const) (?:type )?(?:(\w+)(?:, )?)?(?:\{ ([^}]*) \})? ?(?:=|from)/

/** The names of an import of Realm that none of these lines brings, as a line; null for none. Other lines as they are. */
export function missingImport(line: string, present: readonly string[]): string | null {
  if (present.includes(line)) return null
  if (!isOfRealm(line)) return line
  const there = new Set(present.filter(isOfRealm).flatMap(namesIn))
  const names = namesIn(line).filter((name) => !there.has(name))
  const whole = names.includes('Realm') ? ['Realm'] : []
  const others = names.filter((name) => name !== 'Realm')
  if (names.length === 0) return null
  const types = present.length > 0 && line.startsWith('import type') ? 'type ' : ''
  const listed = others.map((name) =>
    name === 'ObjectSchema' && types === '' ? `type ${name}` : name,
  )
  const said = [...whole, ...(others.length > 0 ? [`{ ${listed.join(', ')} }`] : [])].join(', ')
  return line.startsWith('const')
    ? `const ${said} = require("realm");`
    : `import ${types}${said} from "realm";`
}

function isOfRealm(line: string): boolean {
  return /(?:from|require\() ?["']realm["']/.test(line)
}

function namesIn(line: string): readonly string[] {
  const [, whole, listed = ''] = realm.exec(line.replaceAll(/\s+/g, ' ')) ?? []
  const names = listed.split(',').map((name) => name.trim().replace(/^type /, ''))
  return [...(whole === undefined ? [] : ['Realm']), ...names.filter((name) => name !== '')]
}
