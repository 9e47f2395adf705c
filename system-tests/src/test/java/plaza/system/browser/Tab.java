package plaza.system.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One tab of somebody's browser, which remembers what the browser complained of. */
final class Tab {

    /** What Chromium says of each answer from 400 on, also of those that a test asks for. */
    private static final String REFUSED_REQUEST = "Failed to load resource";

    private static final String FETCH =
            "([address, method, body]) => fetch(address, { method, body }).then(() => null, () => null)";
    private static final String SUBMIT = """
        address => {
            const form = document.createElement('form');
            form.method = 'post';
            form.action = address;
            document.body.append(form);
            form.submit();
        }\
        """;

    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String language = "";

    Tab(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::hear);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
            complaints.add(message.text());
        }
    }

    Tab goesTo(String address) {
        page.navigate(address);
        return this;
    }

    Page page() {
        return page;
    }

    String address() {
        return page.url();
    }

    /** Scripts that failed, and what the content security policy refused. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator words(String words) {
        return page.getByText(words);
    }

    /** Shows the page in another way: narrower, darker, in another language; only the last asks for a new page. */
    Tab looks(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        if (!look.language().equals(language)) {
            language = look.language();
            page.evaluate("language => localStorage.setItem('plaza.language', language)", language);
            page.reload();
        }
        return this;
    }

    /** Sends a request as a script does that runs in this tab, without any header of ours. */
    Response fetches(String address, String method, String body) {
        return page.waitForResponse(
                response -> response.url().endsWith(address)
                        && response.request().method().equals(method),
                () -> page.evaluate(FETCH, List.of(address, method, body)));
    }

    /** Submits a form to that address, as any page of the web can. */
    Response submitsAFormTo(String address) {
        return page.waitForResponse(address, () -> page.evaluate(SUBMIT, address));
    }

    /** All that the page has stored in this browser. */
    String stored() {
        return page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
                .toString();
    }

    void logsOut() {
        page.locator("plaza-user-menu .button").first().click();
        page.getByText("Cerrar sesión").click();
    }

    /** By how many pixels the page is wider than its window. */
    int overflow() {
        return ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")).intValue();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
