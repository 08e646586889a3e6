import type { Diagnostic, Outcome } from '#core/diagnostics'
import type { History } from '#core/edits'
import { makeModel, type Document, type Model } from '#core/model'
import { report } from '../diagnostics.ts'
import { isRecord, list, object, text, type Decoder, type Misfit } from './decode.ts'
import { layout } from './drawing-shape.ts'
import { history } from './history-shape.ts'
import { findDanglingReference } from './integrity.ts'
import { modelSpelling, objectType, ownCodes, serverApp, settings } from './model-shape.ts'
import { currentVersion, migrations } from './versions.ts'
import type { Project } from './write-project.ts'

type Json = Readonly<Record<string, unknown>>

const emptyHistory: History = { past: [], future: [] }

const fileModel = object({ objectTypes: list(objectType), app: serverApp, spelling: modelSpelling })

/**
 * Reads what `writeProject` wrote. Trusts nothing: a file that is broken, newer than this version, or altered so that
 * it no longer makes a whole model yields null and the reason. A history that cannot be used is dropped with a warning.
 */
export function readProject(file: string, source: string): Outcome<Project | null> {
  const json = parse(source)
  if (json === undefined) return refused(report('project-malformed', { file }))
  if (!isProjectJson(json)) return refused(report('project-foreign', { file }))
  const version = json['tandem']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused(altered(file, { path: 'tandem', expected: 'a version number' }))
  if (version > currentVersion)
    return refused(report('project-newer', { file, version, known: currentVersion }))
  return readCurrent(file, migrate(json, version))
}

/** Does parsed JSON claim to be a project file? */
function isProjectJson(json: unknown): json is Json {
  return isRecord(json) && Object.hasOwn(json, 'tandem')
}

function readCurrent(file: string, json: Json): Outcome<Project | null> {
  const stranger = Object.keys(json).find((key) => !members.includes(key))
  if (stranger !== undefined)
    return refused(altered(file, { path: stranger, expected: 'a known member' }))
  const name = decode(text, json, 'name')
  const model = readModel(json)
  const places = decode(layout, json, 'layout')
  const judged = decode(settings, json, 'settings')
  const code = decode(ownCodes, json, 'code')
  if ('misfit' in name) return refused(altered(file, name.misfit))
  if ('misfit' in model) return refused(altered(file, model.misfit))
  if ('misfit' in places) return refused(altered(file, places.misfit))
  if ('misfit' in judged) return refused(altered(file, judged.misfit))
  if ('misfit' in code) return refused(altered(file, code.misfit))
  const document: Document = {
    model: model.value,
    layout: places.value,
    settings: judged.value,
    code: code.value,
  }
  const steps = decode(history, json, 'history')
  const known = 'misfit' in steps ? emptyHistory : steps.value
  const diagnostics =
    'misfit' in steps ? [report('project-history-dropped', { file, ...steps.misfit })] : []
  return { value: { name: name.value, document, history: known }, diagnostics }
}

const members = ['tandem', 'name', 'model', 'layout', 'settings', 'code', 'history']

type Decoded<T> = { readonly value: T } | { readonly misfit: Misfit }

function decode<T>(decoder: Decoder<T>, json: Json, path: string): Decoded<T> {
  let misfit: Misfit = { path, expected: 'present' }
  const value = decoder(json[path], path, (found) => {
    misfit = found
    return undefined
  })
  return value === undefined ? { misfit } : { value }
}

function readModel(json: Json): Decoded<Model> {
  const decoded = decode(fileModel, json, 'model')
  if ('misfit' in decoded) return decoded
  const { objectTypes, app, spelling } = decoded.value
  const model = makeModel(objectTypes, { app, spelling })
  if (new Set(model.order).size !== model.order.length)
    return { misfit: { path: 'model.objectTypes', expected: 'free of repeated ids' } }
  const misfit = findDanglingReference(model)
  return misfit ? { misfit } : { value: model }
}

function migrate(json: Json, version: number): Json {
  return migrations.slice(version - 1).reduce<Json>((older, migration) => migration(older), json)
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function altered(file: string, misfit: Misfit): Diagnostic {
  return report('project-altered', { file, ...misfit })
}

function refused(diagnostic: Diagnostic): { value: null; diagnostics: readonly Diagnostic[] } {
  return { value: null, diagnostics: [diagnostic] }
}
