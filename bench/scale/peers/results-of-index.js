/** Shows found documents as a list of links with summaries. */
export function showResults(documents) {
  const list = documents
    .map(
      ({ id, title, summary }) =>
        `<li><a href="/prosjekter/${id}/">${title}</a><p>${summary}</p></li>`,
    )
    .join('');
  document.querySelector('#results').innerHTML = list;
}
