package plaza.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import plaza.platform.testing.Waiting;
import plaza.system.Premises;

/**
 * The browser of this machine. Playwright drives it from the Deno that the workspace's bundler brought, so neither Node
 * nor a downloaded browser is needed.
 */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Chromium OPEN = new Chromium();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(Waiting.LONG.budget().toMillis());
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow(() -> new IllegalStateException(
                                "no browser: install Chromium, or set PLAZA_BROWSER to its program")))
                        .setArgs(FLAGS));
    }

    /** The one browser of this JVM. */
    static Browser open() {
        return OPEN.browser;
    }

    /** Closes it when all tests of the JVM have run, on the thread that opened it: Playwright knows only one. */
    static void closeAfterAll(ExtensionContext test) {
        test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Chromium.class, each ->
                (AutoCloseable) OPEN::close);
    }

    private void close() {
        browser.close();
        playwright.close();
    }

    /** The condition of all tests here: without a browser they are skipped and say so, but never under CI. */
    static boolean isThere() {
        return find().isPresent() || "true".equals(System.getenv("CI"));
    }

    private static Optional<Path> find() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("PLAZA_BROWSER")).map(Path::of),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A program that takes Node's arguments and runs them on Deno. */
    private static Path node() {
        try {
            Path script = Files.createTempFile("node-on-deno", ".sh");
            Files.writeString(script, """
                #!/bin/sh
                exec "%s" run --allow-all --no-remote --unstable-detect-cjs --node-modules-dir=none "$@"
                """.formatted(deno()));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            script.toFile().deleteOnExit();
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path deno() throws IOException {
        Path brought = Premises.repository().resolve("workspace/node_modules/@deno");
        if (!Files.isDirectory(brought)) {
            throw new IllegalStateException("build the workspace first: its bundler brings " + brought);
        }
        try (Stream<Path> files = Files.walk(brought, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("deno(\\.exe)?"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no deno below " + brought));
        }
    }
}
