/**
 * Names of municipalities, now or before, and of places that offices are named by, that are words of the language as well, in
 * bokmål or nynorsk, also with an ending or without æ, ø and å. Names of up to three letters need not stand here, nor do words
 * that some record has.
 */
export const placeWords: ReadonlySet<string> = new Set(
  `berg bryne eide eidet fjell fjord flora gran halsa haram heim hole kinn loppa lund mark osen rade råde rygge sagene
  sande sel sola stokke strand stranda sund sunde time torsken vang vik våle våler vågan ølen øyer`
    .trim()
    .split(/\s+/),
);
