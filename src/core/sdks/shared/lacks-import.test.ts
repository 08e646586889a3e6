import { expect, it } from 'vitest'
import { lacksImport } from './lacks-import.ts'

it.each([
  ['import io.realm.RealmList;', ['import io.realm.RealmList;'], false],
  ['import io.realm.RealmList;', ['import io.realm.*;'], false],
  ['import io.realm.RealmList', ['import io.realm.*'], false],
  ['import io.realm.RealmList;', ['import io.realm.annotations.*;'], true],
  ['import io.realm.RealmList;', ['import io.realm.RealmListener;'], true],
])('tells of %j whether it is lacking beside %j', (line, present, lacks) => {
  expect(lacksImport(line, present)).toBe(lacks)
})
