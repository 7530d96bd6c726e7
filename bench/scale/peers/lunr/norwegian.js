import lunr from 'lunr';
import addNorwegian from 'lunr-languages/lunr.no.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';

addStemmerSupport(lunr);
addNorwegian(lunr);

export default lunr;
