// Line icons of our own, 24 × 24, drawn in the text's colour.
const SHAPES = {
  eye: [
    'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z',
    'M12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  ],
  external: ['M14 4h6v6', 'M20 4 10.5 13.5', 'M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5'],
  file: ['M13 3H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V9Z', 'M13 3v6h6'],
  search: ['M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z', 'M15.5 15.5 20 20'],
  send: ['M4 12 3 4l18 8-18 8Z', 'M4 12h8'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  plus: ['M12 5v14', 'M5 12h14'],
  chevron: ['M6 9l6 6 6-6'],
  slash: ['M15.5 4 8.5 20'],
  reply: ['M5 20v-8a4 4 0 0 1 4-4h10'],
  panel: ['M4 5h16v14H4Z', 'M14.5 5v14'],
  theme: ['M12 3a9 9 0 1 0 0 18Z', 'M12 3a9 9 0 0 1 0 18'],
};

const SVG = 'http://www.w3.org/2000/svg';

/** @param {keyof typeof SHAPES} name */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of SHAPES[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
