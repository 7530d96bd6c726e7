/** Options that the index is made and loaded with. */
export const options = {
  fields: ['title', 'summary', 'text'],
  storeFields: ['title', 'summary'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, summary: 2 } },
};
