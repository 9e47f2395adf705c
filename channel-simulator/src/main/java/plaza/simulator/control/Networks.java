package plaza.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Network;
import plaza.simulator.network.Person;

/** All networks that are simulated, by channel. A new one appears here by existing. */
@ApplicationScoped
public class Networks {
    private final Map<String, Network> byChannel = new TreeMap<>();

    Networks(@Any Instance<Network> all) {
        all.forEach(network -> byChannel.put(network.channel(), network));
    }

    List<Network> list() {
        return List.copyOf(byChannel.values());
    }

    Optional<Network> find(@Nullable String channel) {
        return Optional.ofNullable(channel).map(byChannel::get);
    }

    /** How the channel's network names people; an unknown channel's as most do. */
    Function<String, Person> naming(@Nullable String channel) {
        return find(channel)
                .<Function<String, Person>>map(network -> network::named)
                .orElse(Person::named);
    }

    /** Does something with the channel's network; an unknown channel is a problem that names the known ones. */
    Response on(@Nullable String channel, Function<Network, Response> then) {
        return find(channel).map(then).orElseGet(() -> unknown(channel).response());
    }

    Problem unknown(@Nullable String channel) {
        String given = channel == null ? "no channel was named" : "'" + channel + "' is not simulated";
        return Problem.of(
                "unknown-channel",
                "No such channel",
                404,
                given + "; there is " + String.join(", ", byChannel.keySet()) + ".");
    }
}
