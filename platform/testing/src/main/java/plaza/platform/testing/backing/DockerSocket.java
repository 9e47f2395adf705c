package plaza.platform.testing.backing;

import java.io.IOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A socket of this machine behind which something speaks Docker's language: Docker itself, or Podman. */
final class DockerSocket {

    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: localhost\r\n\r\n";

    private DockerSocket() {}

    /** The first that answers, as {@code DOCKER_HOST} wants it; empty where none does. */
    static Optional<URI> find() {
        return candidates().filter(DockerSocket::answers).findFirst().map(socket -> URI.create("unix://" + socket));
    }

    /** Refuses where none answers; a DOCKER_HOST that is no socket of this machine is left to Testcontainers. */
    static void demand() {
        boolean elsewhere =
                Objects.requireNonNullElse(System.getenv("DOCKER_HOST"), "").startsWith("tcp:");
        if (!elsewhere && find().isEmpty()) {
            throw new IllegalStateException("plaza.backing=containers, but no Docker-compatible socket answers at "
                    + candidates().toList() + "; start Docker or Podman, or run without that setting");
        }
    }

    private static Stream<Path> candidates() {
        Stream<String> asked = Stream.ofNullable(System.getenv("DOCKER_HOST"))
                .filter(host -> host.startsWith("unix://"))
                .map(host -> host.substring("unix://".length()));
        Stream<String> own = Stream.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                .flatMap(folder -> Stream.of(folder + "/docker.sock", folder + "/podman/podman.sock"));
        Stream<String> usual = Stream.of("/var/run/docker.sock", "/run/podman/podman.sock");
        return Stream.of(asked, own, usual).flatMap(each -> each).map(Path::of);
    }

    private static boolean answers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(12);
            channel.read(answer);
            return new String(answer.array(), StandardCharsets.US_ASCII).startsWith("HTTP/1.");
        } catch (IOException | UnsupportedOperationException silent) {
            return false;
        }
    }
}
