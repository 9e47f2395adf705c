package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import plaza.platform.testing.DemoUser;

/** The page of a supervisor: the queue of their sites, and how today goes. */
record SupervisorPage(Tab tab) {

    /** One line of the service level. */
    record Level(int within, int answered, int offered) {

        static final Level NOTHING_YET = new Level(0, 0, 0);

        /** The same after one more customer was answered in time. */
        Level andOneAnsweredInTime() {
            return new Level(within + 1, answered + 1, offered + 1);
        }
    }

    static SupervisorPage of(DemoUser user, Visitor visitor, Stage stage) {
        SupervisorPage page = new SupervisorPage(LoginPage.of(visitor, stage).logsIn(user));
        page.isReady();
        return page;
    }

    SupervisorPage isReady() {
        assertThat(tab.page().locator("plaza-queue .counts")).isVisible();
        assertThat(tab.page().locator("plaza-service-level header")).isVisible();
        return this;
    }

    /** The line of this site and channel in today's service level. */
    Level levelOf(String site, String channel) {
        assertThat(tab.page().locator("plaza-service-level").locator("table, .empty"))
                .isVisible();
        Locator row = tab.page()
                .locator("plaza-service-level tbody tr")
                .filter(new Locator.FilterOptions().setHasText(site))
                .filter(new Locator.FilterOptions().setHasText(channel));
        if (row.count() == 0) {
            return Level.NOTHING_YET;
        }
        List<String> cells = row.locator("td").allInnerTexts();
        return new Level(number(cells.get(3)), number(cells.get(4)), number(cells.get(5)));
    }

    /** What the button for the table's file gives. */
    String csv() {
        Download file =
                tab.page().waitForDownload(() -> tab.words("Descargar CSV").click());
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for the newest figures by opening the page anew. */
    SupervisorPage looksAgain() {
        tab.page().reload();
        return isReady();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
