import aToG from './russian-english/a-to-g.js';
import cultureAndLearning from './russian-english/culture-and-learning.js';
import dToI from './russian-english/d-to-i.js';
import doingAndHappening from './russian-english/doing-and-happening.js';
import economyAndWork from './russian-english/economy-and-work.js';
import furtherActs from './russian-english/further-acts.js';
import furtherThings from './russian-english/further-things.js';
import kToL from './russian-english/k-to-l.js';
import mToN from './russian-english/m-to-n.js';
import natureAndScience from './russian-english/nature-and-science.js';
import o from './russian-english/o.js';
import pToPop from './russian-english/p-to-pop.js';
import porToPya from './russian-english/por-to-pya.js';
import rToS from './russian-english/r-to-s.js';
import stateAndLaw from './russian-english/state-and-law.js';
import tToYa from './russian-english/t-to-ya.js';
import timeAndMeasure from './russian-english/time-and-measure.js';

/**
 * What Russian words are in English: one family of words a line, with the words that translate it, the usual one first. Both are
 * compared by their stems, so one form of each is enough. Words of a topic belong into a corpus's lexicon.yaml, not here.
 */
export const RUSSIAN_ENGLISH = [
  stateAndLaw,
  economyAndWork,
  natureAndScience,
  cultureAndLearning,
  doingAndHappening,
  furtherActs,
  furtherThings,
  timeAndMeasure,
  rToS,
  aToG,
  dToI,
  kToL,
  mToN,
  o,
  pToPop,
  porToPya,
  tToYa,
].join('\n');
