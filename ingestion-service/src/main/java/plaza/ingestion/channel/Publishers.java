package plaza.ingestion.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.ingestion.channel.model.ChannelName;

/** The networks on which this service can speak. */
public final class Publishers {

    private final Map<ChannelName, Publisher> byName;

    public Publishers(List<Publisher> publishers) {
        this.byName =
                publishers.stream().collect(Collectors.toUnmodifiableMap(Publisher::channel, Function.identity()));
    }

    /** Of the channels that have one. */
    public static Publishers of(Channels channels) {
        return new Publishers(channels.publishers());
    }

    /** Who speaks on this channel, or empty where nobody can. */
    public Optional<Publisher> find(ChannelName channel) {
        return Optional.ofNullable(byName.get(channel));
    }
}
