package plaza.ingestion.attachment.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where hosts lie. */
@FunctionalInterface
public interface Names {

    /** All addresses of the host. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** As the machine is set up. */
    static Names ofTheMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
