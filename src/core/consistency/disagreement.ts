import type { Diagnostic, Severity } from '#core/diagnostics'
import type { ObjectTypeId, PropertyId, Side } from '#core/model'
import { consistencyDiagnostics } from './diagnostics.ts'

/** What the sides disagree about. */
export type Aspect = keyof typeof consistencyDiagnostics.codes

/** The ways out: what one side says, or each its own on purpose. */
export const resolutions = ['server', 'client', 'apart'] as const

export type Resolution = (typeof resolutions)[number]

/**
 * What one side has: the nodes of its model, and what it says as people read it. It says null where it has nothing; the
 * object type is named all the same where only its property is missing.
 */
export type Stand = {
  readonly objectType: ObjectTypeId | null
  readonly property: PropertyId | null
  readonly says: string | null
}

/** One thing that server and client do not say alike. */
export type Disagreement = {
  /** The same for the same two schemas, whatever their ids: `Dog.age type`. */
  readonly key: string
  readonly aspect: Aspect
  readonly severity: Severity
  /** `Dog` or `Dog.age`. */
  readonly name: string
  readonly server: Stand
  readonly client: Stand
  /** What is wrong, and which side loses what by it. */
  readonly message: string
  /** The ways out that there are. */
  readonly resolutions: readonly Resolution[]
}

/** What kept whole must be on both sides or neither: who a type is cannot be two things. */
const indivisible: ReadonlySet<Aspect> = new Set(['kind', 'primary-key', 'name'])

/** The disagreement about what cannot be kept apart. */
export function whole(disagreement: Disagreement): Disagreement {
  return { ...disagreement, resolutions: ['server', 'client'] }
}

/** Puts a disagreement into words. */
export function disagreementOf(
  aspect: Aspect,
  name: string,
  server: Stand,
  client: Stand,
): Disagreement {
  const slots = { name, server: server.says ?? 'nothing', client: client.says ?? 'nothing' }
  const { message, severity } = consistencyDiagnostics.report(aspect, slots)
  return {
    key: `${name} ${aspect}`,
    aspect,
    severity,
    name,
    server,
    client,
    message,
    resolutions: indivisible.has(aspect) ? ['server', 'client'] : resolutions,
  }
}

/** The disagreement as a diagnostic at the node of one side's model, or of the other's where that side has none. */
export function diagnosticOf(
  { aspect, severity, message, ...stands }: Disagreement,
  side: Side,
): Diagnostic {
  const [own, other] =
    side === 'app-services' ? [stands.server, stands.client] : [stands.client, stands.server]
  const { objectType, property } = own.objectType === null ? other : own
  return {
    code: `consistency/${aspect}`,
    severity,
    message,
    where: {
      ...(objectType === null ? {} : { objectType }),
      ...(property === null ? {} : { property }),
    },
  }
}
