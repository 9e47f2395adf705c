package plaza.platform.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak as a server of this machine: plain HTTP on the loopback interface, its database a file. Its home is a folder
 * of links to the shared distribution beside its own data. Another realm file means another home, because Keycloak
 * imports a realm only once.
 */
public final class KeycloakServer implements Server {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private final KeycloakOptions options;
    private final Path home;
    private @Nullable KeycloakDistribution distribution;

    public KeycloakServer(KeycloakOptions options) {
        this.options = options;
        this.home = options.data().resolve("realm-" + Fingerprint.of(options.realm()));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return options.port();
    }

    @Override
    public void prepare() throws IOException {
        KeycloakDistribution built = KeycloakDistribution.builtIn(options.cache(), options.zip(), options.log());
        distribution = built;
        forgetOtherRealms();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve(options.realmName() + "-realm.json"), options.realm());
        for (String folder : SHARED) {
            Path link = home.resolve(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.home().resolve(folder));
        }
    }

    private void forgetOtherRealms() throws IOException {
        if (!Files.isDirectory(options.data(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> homes = Files.list(options.data())) {
            others = homes.filter(other -> !other.equals(home)).toList();
        }
        for (Path other : others) {
            OnceFolder.delete(other);
        }
    }

    @Override
    public Command command() {
        if (distribution == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        List<String> arguments = options.jvm()
                .arguments(
                        distribution.program(home),
                        List.of(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + options.port(),
                                "--hostname=http://localhost:" + options.port()));
        return new Command(
                options.jvm().prefix(),
                options.jvm().java(),
                arguments,
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"),
                home,
                options.log());
    }

    /** The address by which tokens name their issuer. */
    public URI issuer() {
        return URI.create("http://localhost:" + options.port() + "/realms/" + options.realmName());
    }

    @Override
    public boolean answers() {
        return HttpProbe.isOk(URI.create(issuer() + "/.well-known/openid-configuration"));
    }

    @Override
    public void furnish() {
        // the realm is imported at the first start
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.TERM;
    }
}
