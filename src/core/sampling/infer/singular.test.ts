import { expect, it } from 'vitest'
import { singular } from './singular.ts'

it.each([
  ['movies', 'movie'],
  ['listingsAndReviews', 'listingsAndReview'],
  ['users', 'user'],
  ['Series', 'Series'],
  ['news', 'news'],
  ['all_species', 'all_species'],
  ['stories', 'story'],
  ['userStories', 'userStory'],
  ['STORIES', 'STORY'],
  ['MOVIES', 'MOVIE'],
  ['addresses', 'address'],
  ['boxes', 'box'],
  ['watches', 'watch'],
  ['dishes', 'dish'],
  ['buzzes', 'buzz'],
  ['caches', 'cache'],
  ['statuses', 'status'],
  ['glass', 'glass'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['houses', 'house'],
  ['userIDs', 'userID'],
  ['people', 'people'],
  ['s', 's'],
  ['', ''],
  ['users2', 'users2'],
  ['cafés', 'café'],
  ['my-dogs', 'my-dog'],
])('%s gives %s', (plural, wanted) => {
  expect(singular(plural)).toBe(wanted)
})
