// Any Node can read this file; an old one could not even say what is wrong with the others.
const needed = 24;

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Keyclaims needs Node ${needed}, and this is Node ${process.versions.node}. ` +
      `Start it with \`npm start\`, which uses the Node ${needed} that \`npm ci\` has installed (unless told to --ignore-scripts).`,
  );
  process.exit(1);
}
await import('./start.ts');
