import type { DigestSettings, Wishes } from '../../src/digest/settings.js';

/** What someone might have asked for, with changes. */
export const wishes = (change: Partial<Wishes> = {}): Wishes => ({
  channel: '100',
  name: 'Morning',
  days: 'daily',
  time: '09:00',
  zone: 'Asia/Almaty',
  topics: [],
  atMost: 5,
  role: null,
  quiet: false,
  whenNothing: 'silent',
  lateHours: 6,
  createdBy: '7',
  ...change,
});

export const settings = (change: Partial<DigestSettings> = {}): DigestSettings => ({
  ...wishes(),
  id: 'a1b2c3d4',
  server: '1',
  paused: false,
  mark: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  scheduledFrom: new Date('2026-01-01T00:00:00Z'),
  ...change,
});
