package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.platform.testing.DemoUser;

/** Each page at two widths, light and dark, in both languages: accessible, without a complaint, with its picture. */
@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class EveryLookIsCleanIT extends PageInABrowser {

    private static final String JULIAN = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0002";
    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    static Stream<Visit.Look> looks() {
        return Stream.of(390, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of("es", "en").map(language -> new Visit.Look(width, scheme, language))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_inbox_with_an_offer(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox")) {
            assertThat(visit.page().locator("plaza-inbox li")).hasCount(4);
            services.desk().offer(Instant.now(), Duration.ofSeconds(60));
            assertThat(visit.page().locator("plaza-offer")).isVisible();
            isClean(visit, "inbox-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_conversation(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            assertThat(visit.page().locator("plaza-message")).hasCount(4);
            isClean(visit, "conversation-" + look.label());
        }
    }

    static Stream<Visit.Look> some_looks() {
        return Stream.of(new Visit.Look(390, ColorScheme.LIGHT, "es"), new Visit.Look(1280, ColorScheme.DARK, "en"));
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void what_can_be_done_with_a_message(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            visit.page().locator("plaza-message-menu .opener").last().click();
            assertThat(visit.page().locator("[role=menuitem]")).hasCount(3);
            isClean(visit, "menu-" + look.label());
            visit.page().locator("[role=menuitem]").last().click();
            assertThat(visit.page().locator("plaza-moderation dialog")).isVisible();
            isClean(visit, "moderation-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void an_answer_in_approved_words(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().takesTemplatesOnly(JULIAN);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + JULIAN)) {
            visit.page().locator("plaza-template-picker select").selectOption("0");
            visit.page().locator("plaza-template-picker input").first().fill("Julián");
            isClean(visit, "template-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_supervisors_page(Visit.Look look) {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/supervision")) {
            assertThat(visit.page().locator("plaza-queue tbody tr")).hasCount(7);
            assertThat(visit.page().locator("plaza-service-level tfoot")).isVisible();
            isClean(visit, "supervision-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void a_brand_that_is_silenced(Visit.Look look) {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/supervision")) {
            Locator silence = visit.page().locator("plaza-brand-silence li button");
            silence.click();
            visit.page().locator("plaza-silence-ask textarea").fill("Una respuesta salió con datos equivocados.");
            isClean(visit, "silence-ask-" + look.label());
            visit.page().locator("plaza-silence-ask .main").click();
            assertThat(visit.page().locator("plaza-silence-banner .notice")).isVisible();
            silence.scrollIntoViewIfNeeded();
            isClean(visit, "silence-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void what_is_looked_for(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/search?turn=open")) {
            assertThat(visit.page().locator("plaza-search-results li")).hasCount(4);
            visit.page().locator("plaza-search-form input").fill("factura doble");
            visit.page().locator("plaza-search-form .main").click();
            assertThat(visit.page()).hasURL(Pattern.compile(".*/search\\?text=factura\\+doble&turn=open"));
            isClean(visit, "search-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void incidents(Visit.Look look) {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/incidents")) {
            assertThat(visit.page().locator("plaza-incident-card dl")).isVisible();
            isClean(visit, "incidents-" + look.label());
            visit.page().locator("plaza-incident-card .acts .button").nth(1).click();
            isClean(visit, "incident-crisis-" + look.label());
            visit.page().locator("plaza-incidents header .main").click();
            assertThat(visit.page().locator("plaza-incident-ask dialog")).isVisible();
            isClean(visit, "incident-ask-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void our_accounts(Visit.Look look) {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/accounts")) {
            assertThat(visit.page().locator("plaza-accounts tbody tr")).hasCount(3);
            isClean(visit, "accounts-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void cases_that_are_brought_over(Visit.Look look) {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/imports")) {
            visit.page().locator("plaza-imports input:not([type=file])").fill("CRM viejo");
            visit.page().locator("plaza-imports input[type=file]").setInputFiles(FileOfCases.CSV);
            visit.page().locator("plaza-imports form button").click();
            assertThat(visit.page().locator("plaza-import-report tbody tr")).hasCount(2);
            isClean(visit, "imports-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void what_is_promised(Visit.Look look) {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/promises")) {
            assertThat(visit.page().locator("plaza-promises tbody tr")).hasCount(3);
            isClean(visit, "promises-" + look.label());
            visit.page().locator("plaza-promises tbody button").nth(1).click();
            assertThat(visit.page().locator("plaza-policy-ask dialog")).isVisible();
            isClean(visit, "policy-" + look.label());
            visit.page().keyboard().press("Escape");
            visit.page().locator("plaza-promises tbody button").nth(2).click();
            assertThat(visit.page().locator("plaza-calendar-ask dialog")).isVisible();
            isClean(visit, "calendar-" + look.label());
        }
    }

    @ParameterizedTest
    @MethodSource("some_looks")
    void what_a_conversation_was_about(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            visit.page().locator("plaza-case button[slot=acts]").last().click();
            assertThat(visit.page().locator("plaza-resolve-ask select")).hasCount(4);
            isClean(visit, "resolve-" + look.label());
        }
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/promises")) {
            visit.page().locator("plaza-brand-reasons button").scrollIntoViewIfNeeded();
            isClean(visit, "reasons-" + look.label());
        }
    }

    private static void isClean(Visit visit, String name) {
        visit.picture(name);
        List<Rule> violations =
                new AxeBuilder(visit.page()).setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.page().evaluate("document.scrollingElement.scrollWidth - window.innerWidth"))
                .as("what does not fit into the width")
                .isEqualTo(0);
    }
}
