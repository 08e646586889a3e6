import { expect, it } from 'vitest'
import { nameLines, splitName } from './name-lines.ts'

/** A face whose characters are all half as wide as high. */
const emOf = (text: string): number => text.length / 2

it.each([
  ['PaymentMethod', ['Payment', 'Method']],
  ['Appointment_Participant', ['Appointment_', 'Participant']],
  ['line item', ['line', 'item']],
  ['HTTPServerLogEntry', ['HTTPServer', 'LogEntry']],
  ['Dog', ['Dog']],
  ['restaurants', ['restaurants']],
])('%s breaks in two as %j', (name, parts) => {
  expect(splitName(name, 2)).toEqual(parts)
})

it('breaks in three only where that makes the longest line shorter', () => {
  expect(splitName('VehicleServiceAppointment', 3)).toEqual(['Vehicle', 'Service', 'Appointment'])
  expect(splitName('PractitionerRoleCode', 3)).toEqual(['Practitioner', 'RoleCode'])
})

it('is as large as the card allows, up to a comfortable size', () => {
  expect(nameLines('Dog', { width: 200, height: 100 }, emOf)?.size).toBe(12)
  const inOne = { size: 10, lines: ['Warehouse'], tight: false }
  expect(nameLines('Warehouse', { width: 51, height: 12 }, emOf)).toEqual(inOne)
})

it('takes two lines where that makes it larger and the card is tall enough', () => {
  const box = { width: 48, height: 60 }
  expect(nameLines('PaymentMethod', box, emOf)?.lines).toEqual(['Payment', 'Method'])
  expect(nameLines('PaymentMethod', { ...box, height: 16 }, emOf)?.lines).toHaveLength(1)
})

it('is made smaller, then narrower, before a word is cut', () => {
  const box = { width: 42, height: 40 }
  const whole = (name: string) => nameLines(name, box, emOf)
  expect(whole('Restaurants')).toEqual({ size: 36 / 5.5, lines: ['Restaurants'], tight: false })
  const role = { size: 6, lines: ['Practitioner', 'Role'], tight: false }
  expect(whole('PractitionerRole')).toEqual(role)
  expect(whole('VehicleServiceSchedule')?.lines).toEqual(['Vehicle', 'Service', 'Schedule'])
  expect(whole('Communications')).toEqual({ size: 6, lines: ['Communications'], tight: true })
})

it('is cut word by word where whole words would be too small to read', () => {
  const lines = (name: string, height: number) =>
    nameLines(name, { width: 27, height }, emOf)?.lines
  expect(lines('Restaurants', 40)).toEqual(['Resta…'])
  expect(lines('PractitionerRole', 40)).toEqual(['Pract…', 'Role'])
  expect(lines('PractitionerRole', 14)).toEqual(['Pract…'])
  expect(lines('🐕🐈🐎🐄🐖🐓🐇🐁', 14)).toEqual(['🐕🐈…'])
})

it('keeps to what a long name can afford', () => {
  const name = 'Very_'.repeat(5000)
  expect(nameLines(name, { width: 42, height: 40 }, emOf)?.lines.at(-1)).toMatch(/…$/)
})

it.each([
  { width: 200, height: 8 },
  { width: 16, height: 100 },
])('is left out of %j, where nothing could be read', (box) => {
  expect(nameLines('Warehouse', box, emOf)).toBeNull()
})
