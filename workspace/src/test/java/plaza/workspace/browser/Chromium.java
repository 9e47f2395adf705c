package plaza.workspace.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.platform.testing.Waiting;

/** The browser of this machine, driven by Playwright, which runs on the bundler's Deno: no Node is needed. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where the browser is: {@code PLAZA_BROWSER}, else Debian's Chromium. Under {@code CI=true} it has to be there. */
    static Optional<Path> find() {
        Path path = Path.of(Optional.ofNullable(System.getenv("PLAZA_BROWSER")).orElse("/usr/bin/chromium"));
        return Files.isExecutable(path) ? Optional.of(path) : Optional.empty();
    }

    /** The condition of the tests that need it: without one they are skipped and say so, but never under CI. */
    static boolean isThere() {
        return find().isPresent() || "true".equals(System.getenv("CI"));
    }

    static Chromium start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(Waiting.SHORT.budget().toMillis());
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow(() ->
                                new IllegalStateException("no browser: install Chromium or set PLAZA_BROWSER")))
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A program that takes Node's arguments and runs them on Deno. */
    private static Path node() {
        try {
            Path script = Files.createTempFile("node-on-deno", ".sh");
            Files.writeString(script, """
                #!/bin/sh
                exec "%s" run --allow-all --no-remote --unstable-detect-cjs --node-modules-dir=none "$@"
                """.formatted(Deno.find()));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            script.toFile().deleteOnExit();
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
