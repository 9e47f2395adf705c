package plaza.ingestion.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.ingestion.channel.model.ChannelName;

/** All networks that this service speaks with. */
public final class Channels {

    private final Map<String, Channel> byName;

    public Channels(List<Channel> channels) {
        this.byName = channels.stream()
                .collect(Collectors.toUnmodifiableMap(channel -> channel.name().value(), Function.identity()));
    }

    /** The channel of this name, as it stands in an address. */
    public Optional<Channel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Those that speak for us. */
    List<Publisher> publishers() {
        return byName.values().stream()
                .map(Channel::publisher)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The channel of this name, known to exist. */
    public Channel get(ChannelName name) {
        return find(name.value())
                .orElseThrow(() -> new IllegalStateException("no channel " + name + "; known: " + byName.keySet()));
    }
}
