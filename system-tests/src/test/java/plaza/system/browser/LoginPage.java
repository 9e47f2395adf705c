package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import plaza.platform.testing.DemoUser;

/** Where the identity provider asks who somebody is. */
record LoginPage(Tab tab) {

    /** The page that somebody meets who opens the workspace without a session. */
    static LoginPage of(Visitor visitor, Stage stage) {
        Tab tab = visitor.opensATab().goesTo(stage.workspace() + "/");
        LoginPage page = new LoginPage(tab);
        page.isShown();
        return page;
    }

    void isShown() {
        assertThat(tab.page().locator("#kc-login")).isVisible();
    }

    Tab logsIn(DemoUser user) {
        enters(user, user.userName());
        tab.page().waitForURL(address -> !address.contains("/realms/"));
        return tab;
    }

    void enters(DemoUser user, String password) {
        tab.page().locator("#username").fill(user.userName());
        tab.page().locator("#password").fill(password);
        tab.page().locator("#kc-login").click();
    }

    /** The form is still there and says that nobody was let in. */
    void refuses() {
        assertThat(tab.page()
                        .locator("#input-error, #input-error-username, .kc-feedback-text")
                        .first())
                .isVisible();
        isShown();
    }
}
