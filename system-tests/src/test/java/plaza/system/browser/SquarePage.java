package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The wall of the telco as a customer sees it. */
record SquarePage(Tab tab) {

    /** Opens the wall under a name. */
    static SquarePage openedBy(Visitor visitor, String name, Stage stage) {
        Tab tab = visitor.opensATab().goesTo(stage.square() + "/");
        assertThat(tab.words("En vivo")).isVisible();
        Locator field = tab.page().locator("#quien-nombre");
        field.fill(name);
        field.blur();
        return new SquarePage(tab);
    }

    /** Comments on the first post of the wall. */
    void comments(String words) {
        Locator box = post().locator(".composer textarea").last();
        box.fill(words);
        post().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Comentar").setExact(true))
                .last()
                .click();
        assertThat(comment(words)).isVisible();
    }

    /** Waits, without loading the page anew, until the telco's answer stands under those words. */
    void seesUnder(String words, String answer) {
        Locator replies = comment(words).locator(".replies .from-page");
        assertThat(replies).hasCount(1);
        assertThat(replies).containsText(answer);
    }

    /** Waits until the wall has been read, and brings an answer of the telco to the middle of the window. */
    void showsTheLatestAnswer() {
        Locator answer = tab.page().locator(".from-page").last();
        assertThat(answer).isVisible();
        answer.evaluate("element => element.scrollIntoView({ block: 'center' })");
    }

    private Locator post() {
        return tab.page().locator("article.post").first();
    }

    private Locator comment(String words) {
        return tab.page().locator(".roots > article.comment").filter(new Locator.FilterOptions().setHasText(words));
    }
}
