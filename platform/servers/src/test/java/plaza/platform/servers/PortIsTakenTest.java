package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortIsTakenTest {

    @Test
    void a_port_on_which_somebody_listens_is_taken() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isTaken(somebody.getLocalPort())).isTrue();
        }
    }

    @Test
    void a_free_port_is_not_taken() {
        assertThat(Ports.isTaken(Ports.free())).isFalse();
    }
}
