import { expect, it } from 'vitest'
import { lowerCamelCase, upperCamelCase } from './camel-case.ts'

it.each([
  ['name', 'name'],
  ['first_name', 'firstName'],
  ['FIRST_NAME', 'firstName'],
  ['TwoWords', 'twoWords'],
  ['URLPath', 'urlPath'],
  ['URL', 'url'],
  ['two words', 'twoWords'],
  ['größe', 'größe'],
  ['名前', '名前'],
  ['1st', '1st'],
  ['🐕', ''],
  ['', ''],
])('calls %j %j in lower camel case', (text, name) => {
  expect(lowerCamelCase(text)).toBe(name)
})

it.each([
  ['dog', 'Dog'],
  ['whs_v2', 'WhsV2'],
  ['Person_address', 'PersonAddress'],
  ['SHIP_LOG', 'ShipLog'],
  ['Größe', 'Größe'],
  ['*', ''],
])('calls %j %j in upper camel case', (text, name) => {
  expect(upperCamelCase(text)).toBe(name)
})
