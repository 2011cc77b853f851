import { describe, expect, it } from 'vitest';
import { american } from '../../src/text/american.js';
import { stem } from '../../src/text/stems.js';

describe('spellings of English', () => {
  it.each(
    `colour color, labourer laborer, harbours harbors, neighbouring neighboring, honoured honored, favourite favorite, behavioural behavioral,
    rumoured rumored, armoured armored, tumours tumors, centre center, centres centers, centred centered, theatre theater, kilometres kilometers,
    fibres fibers, calibre caliber, defence defense, defenceless defenseless, offences offenses, licence license, leukaemia leukemia,
    anaemic anemic, haemoglobin hemoglobin, paediatric pediatric, encyclopaedia encyclopedia, anaesthetic anesthetic, archaeology archeology,
    oestrogen estrogen, foetal fetal, diarrhoea diarrhea, manoeuvre maneuver, manoeuvres maneuvers, manoeuvring maneuvering, sulphur sulfur,
    sceptics skeptics, programmes programs, ploughed plowed, grey gray, mouldy moldy, aluminium aluminum, aeroplanes airplanes,
    jewellery jewelry, artefacts artifacts, moustache mustache, fuelled fueled, judgement judgment, skilful skillful`
      .split(',')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('unites %s and %s', (british, us) => expect(stem(british)).toBe(stem(us)));

  it.each(
    'four hour tour source course journal contour paramour fence science conference read sacred hundred are more store acre genre'.split(
      ' ',
    ),
  )('leaves %s as it is', (word) => expect(american(word)).toBe(word));
});
