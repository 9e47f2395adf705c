package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import plaza.platform.testing.DemoUser;

/** The page of an agent. */
record Inbox(Tab tab) {

    private static final Pattern OPENED = Pattern.compile(".*/inbox/([0-9a-f-]{36}).*");

    /** Somebody logs in and comes to their inbox. */
    static Inbox of(DemoUser user, Visitor visitor, Stage stage) {
        return new Inbox(LoginPage.of(visitor, stage).logsIn(user)).isReady();
    }

    /** The same person in one more tab of the same browser. */
    static Inbox again(Visitor visitor, Stage stage) {
        return new Inbox(visitor.opensATab().goesTo(stage.workspace() + "/")).isReady();
    }

    Inbox isReady() {
        assertThat(tab.page().locator("plaza-inbox h2")).isVisible();
        assertThat(presence()).isVisible();
        return this;
    }

    Inbox becomesAvailable() {
        presence().click();
        choice("Disponible").click();
        assertThat(presence()).hasAttribute("aria-label", "Cambiar presencia: ahora Disponible");
        return this;
    }

    Inbox goesAway(String because) {
        presence().click();
        choice(because).click();
        assertThat(presence()).hasAttribute("aria-label", "Cambiar presencia: ahora " + because);
        return this;
    }

    /** Waits for the offer of what that customer wrote. */
    Inbox seesAnOfferOf(String words) {
        assertThat(offer(words)).isVisible();
        return this;
    }

    /** The seconds that the offer says are left to accept it. */
    int secondsLeftFor(String words) {
        String said = offer(words).locator(".left span").innerText();
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    Inbox accepts(String words) {
        accept(words).click();
        return this;
    }

    /**
     * Presses the button at that moment, whatever is heard until then.
     *
     * @param moment by the clock of this machine, in milliseconds
     */
    Inbox acceptsAt(long moment, String words) {
        accept(words)
                .evaluate("(button, moment) => { setTimeout(() => button.click(), moment - Date.now()); }", (double)
                        moment);
        return this;
    }

    private Locator accept(String words) {
        return offer(words)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Aceptar").setExact(true));
    }

    Inbox seesNoOfferOf(String words) {
        assertThat(offer(words)).hasCount(0);
        return this;
    }

    /** Waits until the conversation with that customer is open and can be answered. */
    Inbox hasOpen(String customer) {
        assertThat(tab.page().locator("plaza-conversation h2")).hasText(customer);
        assertThat(answerField()).isVisible();
        return this;
    }

    Inbox seesAmongHers(String customer) {
        assertThat(tab.page().locator("plaza-inbox a").filter(new Locator.FilterOptions().setHasText(customer)))
                .hasCount(1);
        return this;
    }

    Inbox writes(String answer) {
        answerField().fill(answer);
        return this;
    }

    Inbox sends() {
        tab.button("Responder").click();
        return this;
    }

    /** Waits until the page says that the answer stands on the network. */
    Inbox seesPublished(String answer) {
        Locator message = tab.page()
                .locator("plaza-message")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .filter(new Locator.FilterOptions().setHasText("Publicada"));
        assertThat(message).hasCount(1);
        return this;
    }

    /** Resolves the conversation that is open; the page goes on to the next one. */
    Inbox resolves() {
        String resolved = conversation();
        tab.page().locator("plaza-conversation").getByText("Resolver").click();
        Locator reasons = tab.page().locator("plaza-resolve-ask select");
        reasons.first().waitFor();
        for (Locator reason : reasons.all()) {
            reason.selectOption(new SelectOption().setIndex(1));
        }
        tab.page().locator("plaza-resolve-ask .acts .main").click();
        tab.page().waitForURL(address -> !address.endsWith(resolved));
        return this;
    }

    /** What stands in the field of the answer. */
    Locator answerField() {
        return tab.page().locator("plaza-composer textarea");
    }

    /** The id of the conversation that is open, from the address. */
    String conversation() {
        tab.page().waitForURL(OPENED);
        return OPENED.matcher(tab.address()).replaceFirst("$1");
    }

    private Locator offer(String words) {
        return tab.page().locator("plaza-offer").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator presence() {
        return tab.page().locator("plaza-presence .button");
    }

    private Locator choice(String name) {
        return tab.page()
                .locator("plaza-presence [role=menuitemradio]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
