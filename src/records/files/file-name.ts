/** Devices of Windows, which are no file names there whatever ending they get. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *)$/i;

/** Whether Windows takes a name for a device, so that it can hold no file or folder of that name. */
export const isDevice = (name: string): boolean => devices.test(name);

/** What is told of such a name. */
export const deviceMessage = 'is a name that Windows keeps for a device; choose another';

/** What keeps a file name from being one on every machine, with the cure; `undefined` for nothing. */
export function fileNameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'is empty; write the name of the file';
  if (isDevice(name)) return deviceMessage;
  if (/[<>:"/\\|?*]|\p{Cc}/u.test(name))
    return 'has a character that no file name may have on Windows (< > : " / \\ | ? *); leave it out';
  if (/[. ]$/.test(name)) return 'ends with a point or a blank, which Windows drops; leave it out';
  return undefined;
}
