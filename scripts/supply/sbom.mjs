// What is compiled into the WebAssembly modules, for tools that look for known faults: node scripts/supply/sbom.mjs FILE
// A CycloneDX 1.5 list without a date and a serial number, so that the same sources give the same file.
import { writeFileSync } from 'node:fs';
import { compiledIn } from './crates.mjs';

const reference = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const licences = ({ license }) => [{ expression: license.replaceAll('/', ' OR ') }];

const { root, crates } = compiledIn();
const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'library',
      'bom-ref': reference(root),
      name: root.name,
      version: root.version,
      purl: reference(root),
      licenses: licences(root),
    },
  },
  components: crates.map(crate => ({
    type: 'library',
    'bom-ref': reference(crate),
    name: crate.name,
    version: crate.version,
    purl: reference(crate),
    licenses: licences(crate),
    hashes: [{ alg: 'SHA-256', content: crate.checksum }],
  })),
};
writeFileSync(process.argv[2], `${JSON.stringify(sbom, null, 1)}\n`);
