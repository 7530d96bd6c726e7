import { browseFacets } from '../../src/facets.ts';
import { frequentValue, pageOf, vocabulary } from './site.ts';

const municipality = vocabulary.municipalities.find(({ id }) => id === 'trysil');

/** One page of each kind: name → address. */
export const pageKinds: Record<string, string> = {
  front: '/',
  'search, all': '/sok/',
  'search with results': '/sok/?q=gjeldsr%C3%A5dgivning&paragraf=17,-20a',
  'search without results': '/sok/?q=gjeldsr%C3%A5dgivning&malgruppe=samer',
  project: pageOf('u22-067'),
  'project in nynorsk': pageOf('u22-030'),
  'project that stands alone': pageOf('ips-vest-2024'),
  'all projects': '/prosjekter/',
  ...Object.fromEntries(
    browseFacets.flatMap(({ param, path, plural, label }) => [
      [plural, `/${path}/`],
      [label, `/${path}/${param === 'kommune' ? municipality?.id : frequentValue(param)}/`],
    ]),
  ),
  'county that is no more': '/fylker/viken/',
  permalink: '/p/u22-067/',
  overview: '/oversikt/',
  about: '/om/',
  'about the data': '/om-dataene/',
  help: '/hjelp/',
  privacy: '/personvern/',
  accessibility: '/tilgjengelighet/',
};
