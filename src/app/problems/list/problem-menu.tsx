import type { ReactNode } from 'react'
import type { ObjectTypeId } from '#core/model'
import { repair, useDocument } from '#app/state'
import { IconButton, Menu, MenuItem, MenuSeparator, SpokenText } from '#app/ui'
import type { ProblemRow } from '../problem-rows.ts'
import { repairSafely, type SafeCounts } from '../repairs.ts'

type ProblemMenuProps = {
  readonly row: ProblemRow
  readonly safe: SafeCounts
  readonly tabIndex: number
  readonly onSilence: (row: ProblemRow) => void
}

/** What else can be done about a problem and others like it. */
export function ProblemMenu({ row, safe, tabIndex, onSilence }: ProblemMenuProps): ReactNode {
  const following = useDocument((state) => state.following)
  const { problem, place } = row
  const { code, where } = problem
  const others = problem.fixes.slice(1)
  const ofCode = safe.byCode.get(code) ?? 0
  const ofType = where.objectType === undefined ? 0 : (safe.byType.get(where.objectType) ?? 0)
  const trigger = (
    <IconButton label={`More for ${place}`} icon="more" tabIndex={tabIndex} disabled={following} />
  )
  return (
    <Menu align="end" trigger={trigger}>
      {others.map((fix) => (
        <MenuItem key={fix.title} onSelect={() => repair(problem, fix)}>
          <SpokenText text={fix.title} />
        </MenuItem>
      ))}
      {others.length > 0 && <MenuSeparator />}
      {ofCode > 0 && (
        <MenuItem
          onSelect={() =>
            repairSafely(`Apply the safe fixes for ${code}`, (one) => one.code === code)
          }
        >
          Apply all safe fixes for <code>{code}</code> ({ofCode})
        </MenuItem>
      )}
      {ofType > 0 && (
        <MenuItem
          onSelect={() =>
            repairSafely(
              `Apply the safe fixes of ${nameOf(where.objectType)}`,
              (one) => one.where.objectType === where.objectType,
            )
          }
        >
          Apply all safe fixes of {nameOf(where.objectType)} ({ofType})
        </MenuItem>
      )}
      {ofCode + ofType > 0 && <MenuSeparator />}
      <MenuItem onSelect={() => onSilence(row)}>Silence…</MenuItem>
    </Menu>
  )
}

function nameOf(id: string | undefined): string {
  const { model } = useDocument.getState().session.document
  return model.objectTypes.get(id as ObjectTypeId)?.name ?? ''
}
