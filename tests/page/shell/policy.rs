//! The Content-Security-Policy, and the quiet that every visit ends with: here it is broken on purpose.

use crate::harness::bench::{DEADLINE, POLL};
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Everywhere, Once};
use crate::harness::visit::{noisy_visit, visit};
use serde_json::json;
use std::time::Instant;

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_policy_stands_in_the_page_and_in_the_header() {
    visit(Once, Still, "", async |page| {
        let meta = page.read("one('meta[http-equiv=\"Content-Security-Policy\"]').content").await;
        let header = "(await fetch('.')).headers.get('content-security-policy')";
        let header = page.read(header).await;
        let policy = meta.as_str().unwrap_or_default();
        assert!(header.as_str().is_some_and(|it| it.starts_with(policy)), "{header}");
        assert!(policy.contains("default-src 'self'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_inline_script_does_not_run_and_is_noticed() {
    noisy_visit(EachEngine, Still, "", async |page| {
        page.read("void document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))")
            .await;
        page.wait("the violation", "violations().length").await;
        let noticed = page.read("violations()").await.to_string();
        assert!(noticed.contains("script-src"), "{noticed}");
        assert_eq!(page.read("window.ran === true").await, false);
        let told = page.read("await reported()").await.to_string();
        assert!(told.contains("script-src"), "{told}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_console_is_heard() {
    noisy_visit(Everywhere, Still, "", async |page| {
        assert_eq!(page.console().await, Vec::<String>::new());
        for noise in [
            "console.error('a complaint')",
            "console.warn('a complaint')",
            "void setTimeout(() => { throw new Error('a complaint'); })",
            "void Promise.reject(new Error('a complaint'))",
        ] {
            page.read(noise).await;
            let begin = Instant::now();
            while !page.console().await.join(" ").contains("a complaint") {
                assert!(begin.elapsed() < DEADLINE, "{noise} is not heard");
                tokio::time::sleep(POLL).await;
            }
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_inline_style_is_not_applied() {
    noisy_visit(Everywhere, Still, "", async |page| {
        page.read("void document.body.setAttribute('style', 'opacity: 0.5')").await;
        page.wait("the violation", "violations().length").await;
        assert_eq!(page.read("getComputedStyle(document.body).opacity").await, "1");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn eval_throws() {
    noisy_visit(Everywhere, Still, "", async |page| {
        // In a task and by the function of the page's own: what WebDriver runs is allowed more.
        page.read("void setTimeout(() => { try { window.said = (window.wrappedJSObject ?? window).eval('\"ran\"'); } catch (error) { window.said = error.name; } })")
            .await;
        assert_eq!(page.wait("what eval does", "window.said").await, json!("EvalError"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_request_off_the_origin_fails_and_is_noticed() {
    noisy_visit(Everywhere, Still, "", async |page| {
        let tried =
            "await fetch('http://127.0.0.1:9/').then(() => 'answered', error => error.name)";
        assert_eq!(page.read(tried).await, "TypeError");
        page.wait("the violation", "violations().length").await;
        let noticed = page.read("violations()").await.to_string();
        assert!(noticed.contains("connect-src"), "{noticed}");
    });
}
