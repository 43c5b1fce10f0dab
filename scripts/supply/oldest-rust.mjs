// Is the oldest Rust that Cargo.toml names old enough and new enough for what is compiled in? node scripts/supply/oldest-rust.mjs VERSION
import { compiledIn } from './crates.mjs';

const numbers = version => version.split('.').map(Number);
const newer = (one, other) => {
  const [a, b] = [numbers(one), numbers(other)];
  return a[0] - b[0] || a[1] - b[1] || (a[2] ?? 0) - (b[2] ?? 0);
};

const [named] = process.argv.slice(2);
const asking = compiledIn().crates.filter(({ rust_version: asked }) => asked && newer(asked, named) > 0);
for (const { name, version, rust_version: asked } of asking)
  console.error(`${name} ${version} needs Rust ${asked}, and Cargo.toml names ${named}`);
if (asking.length > 0) process.exit(1);
