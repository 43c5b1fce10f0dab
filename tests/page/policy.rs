//! The Content-Security-Policy, and the quiet that every visit ends with: here it is broken on purpose.

use super::engines::Setting::Still;
use super::visit::{noisy_visit, visit};
use serde_json::json;

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_policy_stands_in_the_page_and_in_the_header() {
    visit(Still, "", async |page| {
        let meta = page.read("one('meta[http-equiv=\"Content-Security-Policy\"]').content").await;
        let header = "(await fetch('.')).headers.get('content-security-policy')";
        assert_eq!(page.read(header).await, meta);
        let policy = meta.as_str().unwrap_or_default();
        assert!(policy.contains("default-src 'self'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_inline_script_does_not_run_and_is_noticed() {
    noisy_visit(Still, "", async |page| {
        assert_eq!(page.console().await, Vec::<String>::new());
        page.read("void document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))")
            .await;
        page.wait("the violation", "violations().length").await;
        let noticed = page.read("violations()").await.to_string();
        assert!(noticed.contains("script-src"), "{noticed}");
        assert_eq!(page.read("window.ran === true").await, false);
        assert!(!page.console().await.is_empty(), "the console is not heard");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_inline_style_is_not_applied() {
    noisy_visit(Still, "", async |page| {
        page.read("void document.body.setAttribute('style', 'opacity: 0.5')").await;
        page.wait("the violation", "violations().length").await;
        assert_eq!(page.read("getComputedStyle(document.body).opacity").await, "1");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn eval_throws() {
    noisy_visit(Still, "", async |page| {
        // In a task of the page's own: what WebDriver runs is allowed more.
        page.read("void setTimeout(() => { try { window.said = eval('\"ran\"'); } catch (error) { window.said = error.name; } })")
            .await;
        assert_eq!(page.wait("what eval does", "window.said").await, json!("EvalError"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_request_off_the_origin_fails_and_is_noticed() {
    noisy_visit(Still, "", async |page| {
        let tried =
            "await fetch('http://127.0.0.1:9/').then(() => 'answered', error => error.name)";
        assert_eq!(page.read(tried).await, "TypeError");
        page.wait("the violation", "violations().length").await;
        let noticed = page.read("violations()").await.to_string();
        assert!(noticed.contains("connect-src"), "{noticed}");
    });
}
