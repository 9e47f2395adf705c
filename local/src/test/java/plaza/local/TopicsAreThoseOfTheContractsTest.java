package plaza.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import plaza.contracts.Topics;
import plaza.platform.servers.Topic;

class TopicsAreThoseOfTheContractsTest {

    private static final Topics CONTRACTS = Topics.parse("""
            defaults: { partitions: 6, replicas: 1 }
            topics:
              - name: ingestion.raw.v1
                owner: ingestion-service
                key: none
                retention: P14D
                data: personal
                says: bytes
                events: [ingestion.webhook-received.v1]
                consumers:
                  - { service: ingestion-service, group: ingestion-service.normalise, deadLetters: true }
              - name: ingestion.account.v1
                owner: ingestion-service
                key: account
                compacted: true
                partitions: 1
                data: internal
                says: accounts
                events: [ingestion.account-changed.v1]
                consumers: []
            """);

    @Test
    void a_topic_keeps_its_partitions_and_retention() {
        assertThat(TopicList.of(CONTRACTS)).contains(Topic.keptFor("ingestion.raw.v1", 6, Duration.ofDays(14)));
    }

    @Test
    void a_compacted_topic_stays_compacted() {
        assertThat(TopicList.of(CONTRACTS)).contains(Topic.compacted("ingestion.account.v1", 1));
    }

    @Test
    void a_reader_with_dead_letters_gets_a_topic_for_them() {
        assertThat(TopicList.of(CONTRACTS)).extracting(Topic::name).contains("ingestion-service.ingestion.raw.v1.dlq");
    }
}
