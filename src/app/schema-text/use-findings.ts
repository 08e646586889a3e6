import { useMemo } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import type { WrittenText } from '#core/formats'
import type { ObjectTypeId } from '#core/model'
import { useProblems } from '#app/state'

/**
 * What the rules of these rooms say of an object type, to be shown in a text of it: but for notes, for what a reader
 * says of a place in a text, and for what the writer says of this text itself.
 */
export function useFindings(
  id: ObjectTypeId,
  rooms: readonly string[],
  written: WrittenText | null,
): readonly Diagnostic[] {
  const found = useProblems(({ problems }) => problems?.byType.get(id))
  return useMemo(() => {
    const said = new Set(written?.diagnostics.map(({ message }) => message))
    return (found ?? []).filter(
      ({ code, severity, message, where }) =>
        severity !== 'info' &&
        where.span === undefined &&
        !said.has(message) &&
        rooms.some((room) => code.startsWith(`${room}/`)),
    )
  }, [found, rooms, written])
}
