// The workflows: whose code they run, with which rights, and that nothing is published untested.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** The jobs of a workflow, by name. */
function jobsOf(text) {
  const [, jobs] = text.split(/^jobs:\n/m);
  return new Map(
    jobs
      .split(/^ {2}(?=[\w-]+:\n)/m)
      .filter(Boolean)
      .map(job => [job.match(/^([\w-]+):/)[1], job]),
  );
}

for (const [name, text] of workflows) {
  test(`${name} names the actions of others by the hash of their commit, and says of which version that is`, () => {
    const used = [...text.matchAll(/^ *-? *uses: (.*)$/gm)].map(([, what]) => what);
    assert.notEqual(used.length, 0);
    for (const what of used) assert.match(what, /^(?:\.\/\.github\/workflows\/[\w-]+\.yml|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  test(`${name} may read and no more, but for a job that runs nothing of others`, () => {
    assert.match(text, /^permissions:\n {2}contents: read\n(?! )/m);
    for (const [job, lines] of jobsOf(text)) {
      if (!/^ +[\w-]+: write$/m.test(lines)) continue;
      assert.doesNotMatch(lines, /\b(?:npm|npx|cargo|rustup|pip|scripts\/(?:build|test|tools|serve|package))\b/, job);
    }
  });

  test(`${name} puts nothing that others may name into a shell`, () => {
    const shell = [...text.matchAll(/^( *)(?:- )?run: *(?:\|\n((?:\1 +.*\n|\n)+)|(.*)\n)/gm)].map(([, , block, line]) => block ?? line);
    for (const script of shell) assert.doesNotMatch(script, /\$\{\{/);
  });

  test(`${name} leaves its token to no step that does not push`, () => {
    for (const [job, lines] of jobsOf(text)) {
      if (/actions\/checkout@/.test(lines) && !/git push/.test(lines)) assert.match(lines, /persist-credentials: false/, job);
    }
  });
}

test('every push and every pull request is tested, and what is published, too', () => {
  const all = new Map(workflows),
    pages = jobsOf(all.get('pages.yml'));
  assert.match(all.get('test.yml'), /^ {2}push:[^]*^ {2}pull_request:[^]*^ {2}workflow_call:/m);
  assert.match(pages.get('test'), /uses: \.\/\.github\/workflows\/test\.yml/);
  assert.match(pages.get('build'), /needs: test\n/);
  assert.match(pages.get('publish'), /needs: build\n/);
});
