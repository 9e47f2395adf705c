package plaza.workspace.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's tab: remembers what the browser complained of. */
final class Visit implements AutoCloseable {

    /** How the tab looks. */
    record Look(int width, ColorScheme scheme, String language) {

        static final Look USUAL = new Look(1280, ColorScheme.LIGHT, "es");

        private static final int PHONE = 500;

        int height() {
            return width < PHONE ? 844 : 800;
        }

        String label() {
            return "%d-%s-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT), language);
        }
    }

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final URI workspace;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visit(URI workspace, BrowserContext context) {
        this.workspace = workspace;
        this.context = context;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    static Visit of(Chromium chromium, URI workspace, Look look) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.scheme()));
        context.addInitScript("localStorage.setItem('plaza.language', '" + look.language() + "')");
        return new Visit(workspace, context);
    }

    Visit open(String path) {
        page.navigate("http://localhost:" + workspace.getPort() + path);
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser said was wrong: errors of scripts, refusals by the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
