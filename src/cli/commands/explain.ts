import {
  explainObjectType,
  explainProperty,
  findNamed,
  nearestNames,
  outdented,
  type Explanation,
  type ExplanationSection,
} from '#core/explain'
import { randomIds, type Model } from '#core/model'
import type { ImportSource } from '#core/workspace'
import { printable, UsageError, type Console, type ExitCode } from '../io/console.ts'
import { diagnosticLines, printDiagnostics } from '../io/print-diagnostics.ts'
import { planFiles } from '../io/plan-files.ts'
import { readPath } from '../io/read-paths.ts'

/**
 * Says what an object type (`Dog`), or a property (`Dog.owner`), is in each format, in every source at the path that has
 * it. Throws `UsageError` with the nearest names where none has.
 */
export async function explain(
  words: readonly string[],
  { json }: { readonly json: boolean },
  console: Console,
): Promise<ExitCode> {
  const [path, name] = words
  if (path === undefined || name === undefined || words.length > 2)
    throw new UsageError('explain needs a path, and a name such as Dog or Dog.owner.')
  const { base, files, diagnostics } = await readPath(path)
  const plan = await planFiles(files, randomIds())
  const found = plan.sources.map((source) => ({
    title: source.title,
    explanations: explainIn(modelIn(source), name),
  }))
  const having = found.filter(({ explanations }) => explanations.length > 0)
  if (having.length === 0) {
    printDiagnostics(diagnosticLines([...diagnostics, ...plan.diagnostics], base), console.error)
    throw new UsageError(notFound(path, name, plan.sources.map(modelIn)))
  }
  if (json) console.out(JSON.stringify({ path, name, sources: having }, null, 2))
  else
    for (const { title, explanations } of having) {
      console.out(printable(`# ${title}`))
      for (const explanation of explanations) print(explanation, console.out)
    }
  return 0
}

function modelIn(source: ImportSource): Model {
  return source.format === 'project' ? source.project.document.model : source.candidate.model
}

function explainIn(model: Model, name: string): readonly Explanation[] {
  return findNamed(model, name).flatMap(
    ({ objectType, property }) =>
      (property === null
        ? explainObjectType(model, objectType)
        : explainProperty(model, objectType, property)) ?? [],
  )
}

function notFound(path: string, name: string, models: readonly Model[]): string {
  if (models.length === 0) return `Found no schema at ${path}.`
  const near = [...new Set(models.flatMap((model) => nearestNames(model, name)))].slice(0, 3)
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`
  return `Nothing at ${path} is called "${name}".${hint}`
}

function print({ name, sections }: Explanation, out: Console['out']): void {
  out('')
  out(printable(name))
  for (const section of sections) printSection(section, out)
}

function printSection(
  { title, statements, excerpts }: ExplanationSection,
  out: Console['out'],
): void {
  out('')
  out(`  ${title}`)
  for (const { text, source } of statements) {
    out(printable(`  - ${text}`))
    out(printable(`      ${source}`))
  }
  for (const excerpt of excerpts) {
    out(printable(`    ${[excerpt.file, excerpt.path].filter((part) => part !== '').join(', ')}`))
    for (const line of outdented(excerpt).split(/\r?\n/)) out(printable(`      | ${line}`))
  }
}
