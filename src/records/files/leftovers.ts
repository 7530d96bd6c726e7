/** What systems and editors leave in a folder, beside all that begins with a point. `.gitignore` names them too. */
const leftovers = [
  // Windows and Finder
  /^(?:thumbs|ehthumbs)\.db$/i,
  /^desktop\.ini$/i,
  /^icon\r$/i,
  // Office and other programs that lock a file which is open
  /^~/,
  // Copies that editors and git keep
  /~$/,
  /^#.*#$/,
  /\.(?:bak|orig|rej|tmp|sw[a-p])$/i,
  // Vim tries out with it whether it may write
  /^4913$/,
];

/** Whether a file is nobody's work, so that it is passed over. */
export const isLeftover = (name: string): boolean =>
  name.startsWith('.') || leftovers.some((pattern) => pattern.test(name));
