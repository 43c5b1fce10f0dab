//! The pool of workers: what it finds does not depend on how many they are, nor on whether they live.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{visit, Visit};

/// The page's own pool and core, a short scan by quadrature and by samples, and what one thread finds.
const SETUP: &str = "void await (async () => {
    const [{ loadFullCore }, { ScanPool }] = await Promise.all([import('/sources/core/load.js'), import('/sources/compute/pool.js')]);
    const loaded = await loadFullCore();
    window.core = loaded.core;
    window.open_pool = hands => new ScanPool(loaded, hands);
    window.params = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0 };
    window.grid = { axis: 'xi', from: -0.9, to: 0.9, points: 41 };
    window.quadrature = { ...grid, method: 'ensemble' };
    window.samples = { ...grid, method: 'monteCarlo', steps: 500, samples: 1000 };
    window.alone = options => {
        const scan = new loaded.core.PhaseLockingScan(params, options);
        scan.advance(scan.total);
        return JSON.stringify([[...scan.values()], [...scan.standardErrors()]]);
    };
    window.together = async (pool, options, how) => {
        const { values, errors } = await pool.scan(params, options, how);
        return JSON.stringify([[...values], [...errors]]);
    };
    window.workers = [];
    window.Worker = class extends Worker { constructor(...given) { super(...given); workers.push(this); } };
})()";

async fn prepare(page: &Visit) {
    page.read(SETUP).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn one_two_and_five_workers_find_the_bits_of_the_page_itself() {
    visit(EachEngine, Still, "", async |page| {
        prepare(page).await;
        for options in ["quadrature", "samples"] {
            for hands in [1, 2, 5] {
                let same =
                    format!("await together(open_pool({hands}), {options}) === alone({options})");
                assert_eq!(page.read(&same).await, true, "{options} by {hands} workers");
            }
        }
        assert_eq!(page.number("workers.length").await, 16.0, "all of them were at work");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_worker_that_ends_without_a_word_is_replaced_and_its_piece_done_again() {
    visit(EachEngine, Still, "", async |page| {
        prepare(page).await;
        // A second of work: the other worker must not be done before the loss is known.
        let scan = "(async () => {
            const pool = open_pool(2), long = { ...samples, steps: 4000, samples: 2000 };
            let parts = 0;
            const onPart = ({ done, total }) => { if (done < total && ++parts === 3) workers[0].terminate(); };
            const found = await together(pool, long, { onPart });
            return found === alone(long) && parts > 3 && workers.length;
        })()";
        assert_eq!(page.read(&format!("await {scan}")).await, 3, "two and the one in its place");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn cancelling_ends_the_workers_at_once_and_nothing_comes_afterwards() {
    visit(EachEngine, Still, "", async |page| {
        prepare(page).await;
        // Cells of some 0.1 s: whoever waits for one to end would be seen to.
        let cancel = "(async () => {
            const pool = open_pool(2), stop = new AbortController(), ended = [];
            const end = Worker.prototype.terminate;
            Worker.prototype.terminate = function () { ended.push(this); end.call(this); };
            let parts = 0, late = 0, asked = 0;
            const onPart = () => { parts += 1; late += Number(stop.signal.aborted); };
            const long = { ...samples, steps: 5000, samples: 2000 };
            const scan = together(pool, long, { signal: stop.signal, onPart }).then(() => 'done', ({ name }) => name);
            while (parts === 0) await frames(1);
            asked = performance.now();
            stop.abort();
            const atOnce = ended.length, told = await scan, took = performance.now() - asked;
            await frames(30);
            Worker.prototype.terminate = end;
            return { atOnce, told, took, late, after: await together(pool, quadrature) === alone(quadrature) };
        })()";
        let found = page.read(&format!("await {cancel}")).await;
        println!("cancelled in {} ms", found["took"]);
        assert_eq!((&found["atOnce"], &found["late"]), (&2.into(), &0.into()), "{found}");
        assert_eq!((&found["told"], &found["after"]), (&"AbortError".into(), &true.into()));
        assert!(found["took"].as_f64().is_some_and(|it| it < 100.0), "{found}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_curves_of_a_panel_are_those_of_the_core() {
    for method in ["ensemble", "monteCarlo&samples=20&steps=50"] {
        visit(Once, Still, &format!("#v=1&view=paper&method={method}"), async |page| {
            prepare(page).await;
            for panel in ["3a", "3b"] {
                let card = format!("document.querySelector('#panel-{panel}')");
                page.wait(
                    "all curves",
                    &format!("{card}.querySelector('progress-status').dataset.phase === 'done'"),
                )
                .await;
                let same = format!(
                "(() => {{
                    const {{ params, options: {{ data, ...asked }} }} = {card}.drawn;
                    const flat = ({{ x, curves }}) => JSON.stringify([[...x], curves.map(({{ of, method, values, errors }}) => [of, method, [...values], [...errors]])]);
                    return flat(data) === flat(core.figureData('fig{panel}', params, asked));
                }})()"
            );
                assert_eq!(page.read(&same).await, true, "{panel}");
            }
        });
    }
}
