import { expect, it } from 'vitest'
import { typingGestures } from './typing-gesture.ts'

it('counts keystrokes in quick succession as one gesture, and starts another after a pause', () => {
  let time = 0
  const gesture = typingGestures(() => time)
  const first = gesture()
  time += 900
  expect(gesture()).toBe(first)
  time += 1001
  expect(gesture()).not.toBe(first)
})

it('never shares a gesture between two panels', () => {
  expect(typingGestures(() => 0)()).not.toBe(typingGestures(() => 0)())
})
