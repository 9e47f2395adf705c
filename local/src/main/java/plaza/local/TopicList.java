package plaza.local;

import java.util.List;
import plaza.contracts.KafkaTopic;
import plaza.contracts.Keeping;
import plaza.contracts.Topics;
import plaza.platform.servers.Topic;

/** The topics of the contracts, dead letters included, as the broker of one machine makes them. */
final class TopicList {

    private TopicList() {}

    static List<Topic> of(Topics contracts) {
        return contracts.toCreate().stream().map(TopicList::topic).toList();
    }

    private static Topic topic(KafkaTopic topic) {
        return switch (topic.keeping()) {
            case Keeping.Retained retained -> Topic.keptFor(topic.name(), topic.partitions(), retained.time());
            case Keeping.Compacted() -> Topic.compacted(topic.name(), topic.partitions());
        };
    }
}
