import { expect, it } from 'vitest'
import { spanAt, type Diagnostic, type Severity } from '#core/diagnostics'
import { groupByFile } from './group-by-file.ts'

const finding = (severity: Severity, file: string | null, start = 0): Diagnostic => ({
  code: `test/${severity}`,
  severity,
  message: `${severity} at ${start}`,
  where: file === null ? {} : { span: spanAt(file, '\n'.repeat(9), start, start + 1) },
})

it('puts files with errors first, and places in order', () => {
  const groups = groupByFile([
    finding('info', 'a.json'),
    finding('warning', 'b.json', 5),
    finding('error', 'b.json', 2),
    finding('warning', null),
  ])
  expect(groups.map(({ file }) => file)).toEqual(['b.json', null, 'a.json'])
  expect(groups[0]?.diagnostics.map(({ message }) => message)).toEqual([
    'error at 2',
    'warning at 5',
  ])
})
