/**
 * Loaded by `node -r` before each script of package.json: says in one sentence that the project's own Node is missing,
 * where an older one would print a stack trace. Any Node can read this file.
 */
const wanted = require('../package.json').optionalDependencies.node.split('.')[0];
const running = process.versions.node;

if (Number(running.split('.')[0]) < Number(wanted)) {
  console.error(
    `Node ${wanted} is missing: this is Node ${running}, and the npm package "node", which brings ${wanted}, is not installed or its install script did not run; run "npm ci --ignore-scripts=false", or install Node ${wanted} yourself.`,
  );
  process.exit(1);
}
