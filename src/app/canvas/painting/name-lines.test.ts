import { expect, it } from 'vitest'
import { nameLines, splitName } from './name-lines.ts'

/** A face whose characters are all half as wide as high. */
const emOf = (text: string): number => text.length / 2

it.each([
  ['PaymentMethod', ['Payment', 'Method']],
  ['Appointment_Participant', ['Appointment_', 'Participant']],
  ['line item', ['line', 'item']],
  ['HTTPServerLogEntry', ['HTTPServer', 'LogEntry']],
  ['Dog', null],
  ['restaurants', null],
])('%s breaks as %j', (name, parts) => {
  expect(splitName(name)).toEqual(parts)
})

it('is as large as the card allows, up to a comfortable size', () => {
  expect(nameLines('Dog', { width: 200, height: 100 }, emOf)?.size).toBe(12)
  const inOne = { size: 10, lines: ['Warehouse'], cut: false }
  expect(nameLines('Warehouse', { width: 51, height: 12 }, emOf)).toEqual(inOne)
})

it('takes two lines where that makes it larger and the card is tall enough', () => {
  const box = { width: 48, height: 60 }
  expect(nameLines('PaymentMethod', box, emOf)?.lines).toEqual(['Payment', 'Method'])
  expect(nameLines('PaymentMethod', { ...box, height: 16 }, emOf)?.lines).toHaveLength(1)
})

it('breaks inside words rather than being cut, and is cut rather than too small to read', () => {
  const lines = (name: string, height: number) =>
    nameLines(name, { width: 42, height }, emOf)?.lines
  expect(lines('Restaurants', 40)).toEqual(['Restau', 'rants'])
  expect(lines('PractitionerRoles', 40)).toEqual(['Practi', 'tioner', 'Roles'])
  expect(lines('PractitionerRole', 25)).toEqual(['Practiti', 'onerRole'])
  expect(lines('PractitionerRoles', 25)).toEqual(['Practiti', 'onerRol…'])
  expect(lines('Restaurants', 14)).toEqual(['Restaur…'])
})

it.each([
  { width: 200, height: 8 },
  { width: 16, height: 100 },
])('is left out of %j, where nothing could be read', (box) => {
  expect(nameLines('Warehouse', box, emOf)).toBeNull()
})
