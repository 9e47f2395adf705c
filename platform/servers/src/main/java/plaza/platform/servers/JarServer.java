package plaza.platform.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service of ours, from its jar; it is there when {@code /q/health/ready} answers 200.
 *
 * @param name its name
 * @param port port on the loopback interface
 * @param jar the jar that is run
 * @param jvm how its JVM is started
 * @param environment its settings
 * @param directory its working directory
 * @param log its log file
 */
public record JarServer(
        String name, int port, Path jar, Jvm jvm, Map<String, String> environment, Path directory, Path log)
        implements Server {

    public JarServer {
        jar = jar.toAbsolutePath();
        environment = Map.copyOf(environment);
        log = log.toAbsolutePath();
    }

    @Override
    public void prepare() throws IOException {
        if (!Files.isReadable(jar)) {
            throw new IOException("its jar is missing: " + jar + "; mvn package makes it");
        }
    }

    @Override
    public Command command() {
        return new Command(
                jvm.prefix(),
                jvm.java(),
                jvm.arguments(List.of("-jar", jar.toString()), List.of()),
                environment,
                directory,
                log);
    }

    @Override
    public boolean answers() {
        return Ports.answers(port) && HttpProbe.isOk(URI.create("http://localhost:" + port + "/q/health/ready"));
    }

    @Override
    public void furnish() {
        // services bring their own schema
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.TERM;
    }
}
