export type { Applied, EditRule } from './rule.ts'
export type { History, HistoryEntry, Session } from './session.ts'
export type { Edit, EditKind, EditPayloads, Origin, Transaction } from './vocabulary.ts'
