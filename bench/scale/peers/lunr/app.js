import { showResults } from '../results-of-index.js';
import lunr from './norwegian.js';

const loading = fetch('/index.json')
  .then((response) => response.json())
  .then(({ index, documents }) => ({ index: lunr.Index.load(index), documents }));
const input = document.querySelector('input');

input.addEventListener('input', async () => {
  const { index, documents } = await loading;
  const words = input.value.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  // The last word may be unfinished.
  const query = [...words, ...words.slice(-1).map((word) => `${word}*`)].join(' ');
  const hits = words.length === 0 ? [] : index.search(query).slice(0, 10);
  showResults(hits.map(({ ref }) => ({ id: ref, ...documents[ref] })));
});
