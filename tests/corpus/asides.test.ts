import { describe, expect, it } from 'vitest';
import { beginsBiography, isAside } from '../../src/corpus/asides.js';

describe('isAside', () => {
  it.each([
    ['Author: Mara Lind'],
    ['By: Mara Lind'],
    ['By Mara Lind'],
    ['By M. K. Lind'],
    ['Автор: Мара Линд'],
    ['Photo: the town hall of Norburg'],
    ['Image Credit: Lake Pictures'],
    ['Фото: ратуша'],
    ['The hall at night (Photo: Lake Pictures)'],
    ['© Lake Pictures 2024'],
    ['The post Four clubs appeared first on River Gazette.'],
    ['Source: gazette.example'],
    ['Disclaimer'],
    ['All rights reserved.'],
    ["Editor's note: this text was changed"],
    ['The views expressed here are those of the author.'],
    ['Материал создан иностранным агентом'],
    ['Share'],
    ['share this article'],
    ['Read more'],
    ['Related articles'],
    ['Leave the first comment'],
    ['Subscribe to our letter'],
    ['Tags: chess, lake'],
    ['Поделиться'],
    ['Contact us: desk@gazette.example'],
    ['What is your opinion on this topic?'],
    ['GZT'],
  ])('%s', (line) => expect(isAside(line)).toBe(true));

  it.each([
    ['The congress was attended by four clubs.'],
    ['By train it takes two hours.'],
    ['By Sunday the hall was full'],
    ['Share prices fell in Norburg.'],
    ['Comments on the draft are due in May.'],
    ['The top of the table'],
    ['Photographs were not allowed.'],
    ['The source of the river lies in the hills.'],
    ['Edda Falk, president'],
    ['G7 and the rest'],
    ['2024'],
    [''],
  ])('not %j', (line) => expect(isAside(line)).toBe(false));

  it('is never said of a long paragraph', () => {
    expect(isAside(`Photo: ${'the hall '.repeat(20)}`)).toBe(true);
    expect(isAside(`Photo: ${'the hall '.repeat(80)}`)).toBe(false);
  });
});

describe('beginsBiography', () => {
  it.each(['About the author', 'About the author: Mara Lind', 'Об авторе'])('%s', (line) =>
    expect(beginsBiography(line)).toBe(true),
  );
  it.each(['About the authority', 'Об авторестах', 'All about the author', 'Mara Lind'])('not %s', (line) =>
    expect(beginsBiography(line)).toBe(false),
  );
});
