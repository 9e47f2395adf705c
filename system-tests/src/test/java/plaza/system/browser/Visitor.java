package plaza.system.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person at one browser, with cookies of their own. */
final class Visitor {

    private final BrowserContext context;
    private final List<Tab> tabs = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
    }

    Tab opensATab() {
        Tab tab = new Tab(context.newPage());
        tabs.add(tab);
        return tab;
    }

    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** Values of the cookies that go to this address. */
    List<String> cookiesFor(String address) {
        return context.cookies(address).stream().map(cookie -> cookie.value).toList();
    }

    void leaves() {
        context.close();
    }
}
