import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import Elk from 'elkjs/lib/elk.bundled.js'
import { dispatch, openSession } from '#core/edits'
import { cardBox, edgesFrom } from '#core/drawing'
import {
  countedIds,
  objectTypesOf,
  type CarriedFile,
  type Document,
  type IdSource,
  type Model,
  type ObjectTypeId,
  type Point,
  documentOf,
} from '#core/model'
import { importTransaction, planImport, writeProject, type ImportSource } from '#core/workspace'

/** The sample projects. Each is written by hand in both forms, in `scripts/samples/<id>`. */
export const samples = [
  {
    id: 'todo',
    title: 'Shared to-do lists',
    description: 'Lists shared between people, tasks with checklists, labels, comments and events.',
  },
  {
    id: 'shop',
    title: 'Shop with deep embedding',
    description: 'Orders with lines three levels deep; addresses and money shared by many parents.',
  },
  {
    id: 'fleet',
    title: 'Fleet and devices',
    description: 'Vehicles, drivers and telemetry: every Realm type, in every container.',
  },
] as const

export type Sample = (typeof samples)[number]

const folder = fileURLToPath(new URL('samples', import.meta.url))
const output = fileURLToPath(new URL('../public/samples', import.meta.url))

/** What `index.json` says of a sample. */
export type SampleEntry = Sample & {
  readonly file: string
  readonly objectTypes: number
  readonly properties: number
}

/** The only source found in these files. Throws when there is none, or more than one: a sample is at fault then. */
function onlySource(files: readonly CarriedFile[], ids: IdSource): ImportSource {
  const { sources, diagnostics } = planImport(files, ids)
  const [source] = sources
  if (source === undefined || sources.length > 1)
    throw new Error(
      `${sources.length} sources found. ${diagnostics.map((d) => d.message).join(' ')}`,
    )
  return source
}

/** The server’s form of a sample, as an import finds it. */
export function serverSource(sample: Sample, ids: IdSource): ImportSource {
  return onlySource(readTree(join(folder, sample.id, 'app-services')), ids)
}

/** The client’s form of a sample, as an import finds it. */
export function clientSource(sample: Sample, ids: IdSource): ImportSource {
  const path = 'object-model.json'
  return onlySource([{ path, text: readFileSync(join(folder, sample.id, path), 'utf8') }], ids)
}

function readTree(root: string): readonly CarriedFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** Brings a source into a document. Throws when an edit is refused. */
export function bringIn(document: Document, source: ImportSource, ids: IdSource): Document {
  const { transaction } = importTransaction(document, source, 'merge', ids)
  if (transaction === null) return document
  const { session, diagnostics } = dispatch(openSession(document), transaction)
  if (session.document === document) throw new Error(diagnostics.map((d) => d.message).join(' '))
  return session.document
}

/** Both forms of a sample in one document, its cards laid out. */
export async function buildSample(sample: Sample): Promise<Document> {
  const ids = countedIds()
  const client = bringIn(openSession().document, clientSource(sample, countedIds('c')), ids)
  const { model } = bringIn(client, serverSource(sample, countedIds('s')), ids)
  return documentOf(model, { positions: await layOut(model) })
}

/** Positions in layers from left to right, the same each time. */
async function layOut(model: Model): Promise<Record<ObjectTypeId, Point>> {
  const types = objectTypesOf(model)
  const edges = types.flatMap((type) => edgesFrom(type).filter(({ kind }) => kind !== 'inverse'))
  const placed = await new Elk().layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.aspectRatio': '1.6',
      'elk.layered.spacing.nodeNodeBetweenLayers': '96',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.separateConnectedComponents': 'true',
      'elk.spacing.nodeNode': '48',
    },
    children: types.map((type) => ({ id: type.id, ...cardBox(type, model) })),
    edges: edges.map(({ source, property, target }) => ({
      id: property,
      sources: [source],
      targets: [target],
    })),
  })
  const grid = (value = 0): number => Math.round(value / 8) * 8
  return Object.fromEntries(
    (placed.children ?? []).map(({ id, x, y }) => [id, { x: grid(x), y: grid(y) }]),
  )
}

/** Every file of `public/samples`, by name, as the sources say it should be. */
export async function sampleFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const index: SampleEntry[] = []
  for (const sample of samples) {
    const document = await buildSample(sample)
    const types = objectTypesOf(document.model)
    const file = `${sample.id}.json`
    const history = { past: [], future: [] }
    files.set(file, writeProject({ name: sample.title, document, history }))
    const properties = types.reduce((sum, type) => sum + type.properties.length, 0)
    index.push({ ...sample, file, objectTypes: types.length, properties })
  }
  return files.set('index.json', `${JSON.stringify(index, null, 2)}\n`)
}

/** What is committed under this name in `public/samples`, or null. */
export function committedSample(name: string): string | null {
  const path = join(output, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
