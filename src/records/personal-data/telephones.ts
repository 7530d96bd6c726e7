import type { DigitRun } from './digit-runs.ts';
import type { Found } from './found.ts';

/** Words that tell that a number follows. */
const word =
  /(?:^|[^\p{L}])(?:tlf|tlfnr|tel|telefon|telefonen|telefonnummer|telefonnr|mob|mobil|mobilen|mobilnummer|mobiltelefon|ring|ringe|ringes|faks|fax|sms|vipps|wa\.me\/)(?:[.:=]? (?:nr\.?|nummer|på|er|til|meg|oss|ham|henne|oss på|meg på))*(?: \([^()]{1,20}\))?[.:=]{0,2} ?$/iu;
const prefix = /^\(?(?:\+ ?|0 ?0 ?)4 ?7\)?[ -]*/;
const abroad = /^\(?\+[1-9]/;
const unitAfter =
  /^ ?(?:kr(?![a-zæøå])|kroner|%|prosent|nok|mill|euro|€|,-|personer|innbyggere|unge|ganger|besøk|visninger|stk)/i;
const unitBefore = /(?:kr|nok|€)\.? ?$/i;

/** First digits of Norwegian series: mobile and fixed. */
const series = /^(?:[49]|2[1-4]|3[1-8]|5[1-9]|6[0-9]|7[0-9]|8[0-9])/;
const mobile = /^[49]/;

/** Lengths of the groups that a number of eight digits is written in. */
const usual = /^(?:8|2 2 2 2|1 1 1 1 1 1 1 1)$/;
const ofMobiles =
  /^(?:3 2 3|3 5|5 3|2 6|6 2|3 3 2|2 2 4|4 2 2|2 4 2|1 2 2 3|1 2 2 2 1|1 1 2 2 2|2 2 2 1 1|3 2 2 1|1 7|7 1)$/;

/** Norwegian telephone numbers, and those of other countries that begin with +; five digits only behind a word. */
export function telephonesIn(run: DigitRun): Found[] {
  const { text, place, before, after } = run;
  const announced = word.test(before);
  const whole = text.replace(/^\((?=[^)]*$)|(?<=^[^(]*)\)$/g, '');
  const found = (part: string): Found[] => [
    { kind: 'telefonnummer', text: part, place: place + text.indexOf(part) },
  ];
  if (/^[\p{L}_]/u.test(after)) return [];
  if (!announced && (isPart(run) || unitBefore.test(before))) {
    // A reference or a year with a number behind it: the number is no part of that.
    const [, behind] = pairsBehind.exec(whole) ?? [];
    return behind !== undefined && isTelephone(behind, false, after) ? found(behind) : [];
  }
  if (isTelephone(whole, announced, after)) return found(whole);
  const parts = whole.split(apart);
  return parts.flatMap((part, index) =>
    isTelephone(part, announced && index === 0, index === parts.length - 1 ? after : '')
      ? found(part)
      : [],
  );
}

/** What parts two numbers that stand together. */
const apart =
  /\. | [–—-] | ?\/ ?|\) ?(?=\(?\d)(?<!\+47\) ?)|(?<=\d{8})[–-](?=\d{8})|(?<=\d{3}) (?=(?:\d\d ){3}\d\d$)/;

/** Four pairs behind a group that cannot belong to them. */
const pairsBehind = /\d{3} ((?:\d\d ){3}\d\d)$/;

/** Whether a run belongs to something longer: a word, an address, a citation, a decimal. */
function isPart({ text, before, after }: DigitRun): boolean {
  const solid = /^\d+$/.test(text);
  if (solid && /^[.,:]\d|^[-/=]/.test(after)) return true;
  if (/[\p{L}\d_#@&?%$§/=\\–-]$/u.test(before)) return !/^[(+]/.test(text) && !/v\/$/.test(before);
  // Behind a sign without a blank: "Kari:", "Oslo,", but no citation and no decimal.
  return /[.:,]$/.test(before) && !/\p{L}[.:,]$/u.test(before) && (solid || /[.:]$/.test(before));
}

function isTelephone(text: string, announced: boolean, after: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const digits = groups.join('');
  const bare = text.replace(prefix, '');
  if (bare !== text) return /^[2-9]\d{7}$/.test(bare.replace(/\D/g, ''));
  const lengths = groups.map(({ length }) => length).join(' ');
  if (abroad.test(text))
    return digits.length > 8 && digits.length < 16 && !/^\d{1,3}( 3)+$/.test(lengths);
  if (unitAfter.test(after)) return false;
  if (announced && isAnnounced(text, digits)) return !isDate(groups);
  if (digits.length === 10 && digits.startsWith('47'))
    return (
      mobile.test(digits.slice(2)) &&
      (groups.length === 1 || isTelephone(text.replace(/^47\D*/, ''), false, after))
    );
  const isBracketed = /\d\D*\(/.test(text);
  if (digits.length !== 8 || !series.test(digits) || isBracketed) return false;
  if (usual.test(lengths)) return !isSeries(groups);
  return (
    mobile.test(digits) &&
    (ofMobiles.test(lengths) || isPairOfFours(groups, text) || isExactAmount(lengths, groups))
  );
}

/** What only a telephone number can be behind a word for it; no series begins with 20, as years do. */
const isAnnounced = (text: string, digits: string) =>
  (digits.length === 8 && /^(?:2[1-9]|[3-9])/.test(digits)) ||
  (digits.length === 10 && /^47[2-9]/.test(digits)) ||
  /^(?:0\d{4}|8\d\d ?\d\d)$/.test(text);

/** `31.12.2022`. */
const isDate = ([day = '', month = '', year = '', ...rest]: readonly string[]) =>
  rest.length === 0 &&
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])$/.test(day + month) &&
  /^(?:19|20)\d\d$/.test(year);

/** Round numbers at an even distance, such as 40 50 60 70, or numbers that follow each other. */
function isSeries(groups: readonly string[]): boolean {
  const numbers = groups.map(Number);
  const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)));
  const isEven = groups.length > 1 && steps.size === 1;
  return isEven && (steps.has(1) || (!steps.has(0) && numbers.every((n) => n % 5 === 0)));
}

/** Two groups of four; years, postal codes and numbers of municipalities are such groups too. */
const isPairOfFours = ([one = '', other = '', ...rest]: readonly string[], text: string) =>
  rest.length === 0 &&
  one.length === 4 &&
  other.length === 4 &&
  /^\d+ \d+$/.test(text) &&
  !(one.startsWith('4') && other.startsWith('4'));

/** As an amount, but no round one. */
const isExactAmount = (lengths: string, groups: readonly string[]) =>
  lengths === '2 3 3' && !groups.includes('000');
