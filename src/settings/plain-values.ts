import { protocol, refuse, unseen, WrongValue } from './wrong-value.ts';

/** The name of a folder, as it is written; `example` is told where it is wrong. */
export const readFolder =
  (example: string) =>
  (text: string): string => {
    const cure = `name a folder, such as ${example}, or leave the setting out`;
    if (text.trim() === '') throw new WrongValue(`is empty; ${cure}`);
    if (unseen.test(text)) refuse(text, `holds a character that cannot be seen; ${cure}`);
    if (/^~(?:[\\/]|$)/.test(text))
      refuse(text, 'only a shell would read as a folder of yours; write the path out');
    if (protocol.test(text)) refuse(text, `is an address; ${cure}`);
    return text;
  };

/** A port; 0 stands for any that is free. */
export const readPort = (text: string): number =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : refuse(text, 'is no port; write a whole number from 0 to 65535, such as PORT=4321');

const longestOwner = 200;

/** Who stands behind the site, as a sentence on its pages names them. */
export const readOwner = (text: string): string =>
  unseen.test(text) || text.length > longestOwner
    ? refuse(
        text,
        `is no name of one line and at most ${longestOwner} characters; write for instance SITE_OWNER="Nav Eksempel"`,
      )
    : text;
