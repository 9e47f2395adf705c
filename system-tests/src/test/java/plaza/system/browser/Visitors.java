package plaza.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import plaza.platform.testing.Waiting;

/**
 * The people who come to one test. When it ends they leave, and none of their tabs may have seen a script fail or the
 * content security policy broken. After a failure, what each tab showed is in {@code target/browser}.
 */
final class Visitors implements AfterEachCallback {

    private static final Path LAST_SEEN = Path.of("target", "browser");

    private final List<Visitor> visitors = new CopyOnWriteArrayList<>();

    /** Somebody with a browser that has never been here. */
    Visitor arrives() {
        BrowserContext context = Chromium.open()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(Look.USUAL.width(), Look.USUAL.height())
                        .setLocale("es-AR"));
        context.setDefaultTimeout(Waiting.LONG.budget().toMillis());
        Visitor visitor = new Visitor(context);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<Tab> tabs = visitors.stream().flatMap(each -> each.tabs().stream()).toList();
        List<String> complaints =
                tabs.stream().flatMap(each -> each.complaints().stream()).toList();
        if (test.getExecutionException().isPresent()) {
            tabs.forEach(tab ->
                    tab.picture(LAST_SEEN.resolve(test.getRequiredTestClass().getSimpleName() + "-"
                            + test.getRequiredTestMethod().getName() + "-" + tabs.indexOf(tab) + ".png")));
        }
        visitors.forEach(Visitor::leaves);
        visitors.clear();
        Chromium.closeAfterAll(test);
        assertThat(complaints).as("what the browsers complained of").isEmpty();
    }
}
