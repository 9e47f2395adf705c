package plaza.platform.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak's programs, unpacked and built once: the build chooses the database and leaves out at start what was decided
 * then, which makes each start several times faster. The folder is named after the version and the options of the
 * build, so another of either makes another folder.
 */
public final class KeycloakDistribution {

    private static final List<String> BUILD = List.of("build", "--db=dev-file");
    private static final List<String> OPEN = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /**
     * Gives the built distribution below {@code cache}; makes it when it is not there, which takes half a minute.
     *
     * @param zip the distribution as it is published
     * @param log where the build writes
     */
    public static KeycloakDistribution builtIn(Path cache, Path zip, Path log) throws IOException {
        if (!Files.isReadable(zip)) {
            throw new IOException("Keycloak's distribution is missing: " + zip + "; mvn package brings it");
        }
        Path home = homeIn(cache, zip);
        if (!Files.exists(home)) {
            OnceFolder.fill(home, draft -> unpackAndBuild(zip, draft, log));
        }
        return new KeycloakDistribution(home);
    }

    /** Whether {@link #builtIn} finds it already made. */
    public static boolean isBuiltIn(Path cache, Path zip) {
        return Files.exists(homeIn(cache, zip));
    }

    private static Path homeIn(Path cache, Path zip) {
        String version = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        return cache.toAbsolutePath().resolve(version + "-" + Fingerprint.of(String.join(" ", BUILD)));
    }

    Path home() {
        return home;
    }

    /** The part of a command line that is the same for build and start, up to Keycloak's own arguments. */
    List<String> program(Path instance) {
        return program(home, instance);
    }

    private static List<String> program(Path home, Path instance) {
        List<String> words = new ArrayList<>(OPEN);
        words.addAll(List.of(
                "-Dkc.home.dir=" + instance,
                "-Djboss.server.config.dir=" + instance.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return words;
    }

    private static void unpackAndBuild(Path zip, Path draft, Path log) throws IOException {
        unpack(zip, draft);
        Jvm jvm = Jvm.small("512m");
        Command build =
                new Command(List.of(), jvm.java(), jvm.arguments(program(draft, draft), BUILD), Map.of(), draft, log);
        try {
            int exitCode = build.run();
            if (exitCode != 0) {
                throw new IOException("the build of Keycloak ended with exit code " + exitCode + ": "
                        + String.join(" / ", LogTail.of(log, 5)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Keycloak was built", e);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                unpack(archive, entries.nextElement(), folder);
            }
        }
    }

    /** The entries stand below one folder with the version's name, which is left out. */
    private static void unpack(ZipFile archive, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }
}
