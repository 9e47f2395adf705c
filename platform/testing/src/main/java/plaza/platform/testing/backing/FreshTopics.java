package plaza.platform.testing.backing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import plaza.contracts.KafkaTopic;
import plaza.contracts.Topics;
import plaza.platform.testing.Waiting;

/** Makes a broker as if nobody had ever used it: all topics of {@code topics.yaml}, empty, and no consumer groups. */
final class FreshTopics {

    private final Admin admin;

    private FreshTopics(Admin admin) {
        this.admin = admin;
    }

    static void in(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new FreshTopics(admin).make(Topics.load().toCreate());
        }
    }

    private void make(List<KafkaTopic> topics) {
        Waiting.LONG.until(this::deleteGroups);
        Waiting.LONG.until(this::deleteTopics);
        get(admin.createTopics(topics.stream().map(FreshTopics::newTopic).toList())
                .all());
        Waiting.LONG.until(() -> checkLed(topics));
    }

    /** A consumer of an application that has just ended may hold its group for a moment more. */
    private void deleteGroups() {
        Set<String> groups = get(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toSet());
        if (!groups.isEmpty()) {
            tolerating(
                    GroupIdNotFoundException.class,
                    admin.deleteConsumerGroups(groups).all());
            throw new AssertionError("consumer groups are being deleted: " + groups);
        }
    }

    private void deleteTopics() {
        Set<String> names = get(admin.listTopics().names());
        if (!names.isEmpty()) {
            tolerating(
                    UnknownTopicOrPartitionException.class,
                    admin.deleteTopics(names).all());
            throw new AssertionError("topics are being deleted: " + names);
        }
    }

    /** A topic may be described a moment before the broker leads its partitions. */
    private void checkLed(List<KafkaTopic> topics) {
        Map<TopicPartition, OffsetSpec> ends = topics.stream()
                .flatMap(FreshTopics::partitions)
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        get(admin.listOffsets(ends).all());
    }

    private static Stream<TopicPartition> partitions(KafkaTopic topic) {
        return IntStream.range(0, topic.partitions()).mapToObj(number -> new TopicPartition(topic.name(), number));
    }

    private static NewTopic newTopic(KafkaTopic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config());
    }

    private static void tolerating(Class<? extends Exception> expected, KafkaFuture<?> answer) {
        try {
            get(answer);
        } catch (AssertionError e) {
            if (!expected.isInstance(e.getCause())) {
                throw e;
            }
        }
    }

    /** As an {@link AssertionError}, which {@link Waiting} tries again. */
    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(Waiting.SHORT.budget().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("the broker refused: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
