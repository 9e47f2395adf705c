package plaza.platform.servers;

import java.nio.file.Path;

/**
 * What one Keycloak server needs to know.
 *
 * @param cache where the built distribution is kept; may be shared by many servers
 * @param zip the distribution as it is published
 * @param data the folder of its database; kept
 * @param port port on the loopback interface
 * @param realmName the realm whose answer tells that the server is ready
 * @param realm the realm's JSON, imported into an empty database
 * @param jvm how its JVM is started
 * @param log the server's log file
 */
public record KeycloakOptions(
        Path cache, Path zip, Path data, int port, String realmName, String realm, Jvm jvm, Path log) {

    public KeycloakOptions {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }
}
