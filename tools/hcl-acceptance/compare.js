// Compares verdicts: node compare.js <folder or file>... ; files ending in .tf or .hcl are judged.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { parse } = require('@cdktf/hcl2json');

function* find(start) {
  if (fs.statSync(start).isFile()) {
    yield start;
    return;
  }
  for (const entry of fs.readdirSync(start, { withFileTypes: true })) {
    const full = path.join(start, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* find(full);
    else if (entry.isFile() && /\.(tf|hcl)$/.test(entry.name)) yield full;
  }
}

async function judge(file) {
  try {
    await parse(file, fs.readFileSync(file, 'utf8'));
    return { verdict: 'accept', why: '' };
  } catch (error) {
    const why = String(error.message ?? error);
    // Errors of the parser say "parse config"; anything else comes from the conversion to JSON after it.
    return { verdict: why.startsWith('parse config') ? 'refuse' : 'accept', why };
  }
}

(async () => {
  const files = process.argv.slice(2).flatMap(start => [...find(start)]);
  const dll = path.join(__dirname, 'Verdict/bin/Release/net10.0/Verdict.dll');
  const output = execFileSync('dotnet', [dll], { input: files.join('\n'), maxBuffer: 1 << 30 }).toString();
  const ours = new Map(output.split('\n').filter(Boolean).map(line => {
    const [verdict, file, why] = line.split('\t');
    return [file, { verdict, why }];
  }));
  const counts = { accept: 0, refuse: 0, differ: 0, conversion: 0 };
  for (const file of files) {
    const theirs = await judge(file);
    const mine = ours.get(file);
    counts[theirs.verdict]++;
    if (theirs.verdict === 'accept' && theirs.why) {
      counts.conversion++;
      console.log(`conversion only: ${file}\n  ${theirs.why.slice(0, 300)}`);
    }
    if (process.env.SHOW) console.log(theirs.verdict, mine?.verdict, file, theirs.why.slice(0, 200), '|', mine?.why);
    if (mine?.verdict !== theirs.verdict) {
      counts.differ++;
      console.log(`DIFFERENT ${file}\n  HashiCorp: ${theirs.verdict} ${theirs.why.slice(0, 300)}\n  ours:      ${mine?.verdict} ${mine?.why ?? ''}`);
    }
  }
  console.log(`${files.length} files: ${counts.accept} accepted, ${counts.refuse} refused by HashiCorp's parser (${counts.conversion} failed in conversion only); ${counts.differ} different.`);
  process.exit(counts.differ === 0 ? 0 : 1);
})();
