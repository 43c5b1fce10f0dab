//! The numbers of a network: occupations of its nodes, what is copied, what is saved.

use super::networks::{enter, hexagon};
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachPlace, Once};
use crate::harness::views::{copied_values, wait_for_view};
use crate::harness::visit::visit;

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_node_can_have_an_occupation_of_its_own() {
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        assert_eq!(page.read("one('#network-nbar-entry').value").await, "", "all have n̄₁");
        assert_eq!(page.read("link().nbar").await, "nbar1");
        let held = "[...document.querySelectorAll('#network-steady li')].map(it => Number(it.textContent))";
        assert_eq!(page.read(&format!("new Set({held}).size")).await, 1);
        enter(page, "nbar", "0 0 0 2 2 2").await;
        page.wait("them in the link", "link().nbar === '0,0,0,2,2,2'").await;
        let ends = page.read(&format!("[{held}[1], {held}[4]]")).await;
        assert!(ends[0].as_f64() < Some(0.6) && ends[1].as_f64() > Some(1.5), "{ends}");
        assert_eq!(page.read("one('[key=nbar1]').checkVisibility()").await, false);
        enter(page, "nbar", "").await;
        page.wait("the knob again", "one('[key=nbar1]').checkVisibility()").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn bad_occupations_are_refused_with_node_and_value() {
    visit(Once, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        let cases = [
            ("0,0,-1,0,0,0", &["n̄ of node 2", "−1", "0 to 1000"][..]),
            ("0,0,0,warm,0,0", &["n̄ of node 3", "not a number"][..]),
            ("2000", &["n̄ is 2000", "0 to 1000"][..]),
            ("1,2", &["n̄ has 2 values but there are 6 nodes"][..]),
        ];
        for (text, told) in cases {
            enter(page, "nbar", text).await;
            let refusal = page.wait(text, "words('network-options .refusal')").await;
            let refusal = refusal.as_str().unwrap_or_default();
            for word in told {
                assert!(refusal.contains(word), "“{word}” is not in: {refusal}");
            }
            assert_eq!(page.read("one('#network-nbar-entry').ariaInvalid").await, "true");
            assert_eq!(page.read("link().nbar").await, "nbar1");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_old_link_has_the_occupation_of_the_controls() {
    visit(Once, Still, &hexagon("0.3").replace("nbar1=0.2", "nbar1=0.7"), async |page| {
        wait_for_view(page, "networks").await;
        assert_eq!(page.text("#notice").await, "");
        assert_eq!(page.text("#network-steady li").await, "0.7");
        page.follow(&format!("{}&nbar=0,x", hexagon("0.3"))).await;
        page.wait("the remark", "words('#notice').includes('n̄ of node 1 is not a number')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_numbers_of_a_network_can_be_copied() {
    visit(Once, Still, &format!("{}&nbar=0,0,0,2,2,2", hexagon("0.3")), async |page| {
        wait_for_view(page, "networks").await;
        let text = copied_values(page).await;
        let told = [
            "Network of 6 nodes: coupling graph ring, noise graph the same",
            "n̄ = 0, 0, 0, 2, 2, 2",
            "ξ = 0.3, of -0.5 to 0.5",
            "eigenvalues of the noise = 0.4, ",
            "no dark modes",
            "⟨n⟩ of node 5 = ",
            "residual = ",
        ];
        for line in told {
            assert!(text.contains(line), "“{line}” is not in: {text}");
        }
        assert_eq!(page.read("copied.match(/^λ = /gm).length").await, 6);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_steady_state_comes_as_a_table() {
    visit(EachPlace, Still, &hexagon("0.3"), async |page| {
        wait_for_view(page, "networks").await;
        page.read("void (URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return 'blob:';
            }, HTMLAnchorElement.prototype.click = function () { window.file = this.download; })")
            .await;
        page.click("#network-steady [name=save]").await;
        let text = page.wait("the table", "window.saved").await;
        let text = text.as_str().unwrap_or_default();
        for line in ["# graph = ring", "# nbar = 0.2", "# xi = 0.3", "i,j,theta_re,theta_im"] {
            assert!(text.lines().any(|found| found == line), "“{line}” is not in: {text}");
        }
        assert_eq!(text.lines().filter(|line| !line.starts_with(['#', 'i'])).count(), 36);
        assert_eq!(page.read("file").await, "odd-sympathy-network-steady-state.csv");
        page.follow(&hexagon("0.5")).await;
        page.wait("no steady state", "one('#network-steady [name=save]').disabled").await;
    });
}
