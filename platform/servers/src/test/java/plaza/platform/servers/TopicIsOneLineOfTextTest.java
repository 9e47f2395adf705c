package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicIsOneLineOfTextTest {

    @Test
    void a_topic_kept_for_a_time_is_read_back_as_it_was_written() {
        Topic topic = Topic.keptFor("ingestion.raw.v1", 6, Duration.ofDays(14));

        assertThat(Topic.parse(topic.toLine())).isEqualTo(topic);
    }

    @Test
    void a_compacted_topic_is_read_back_as_it_was_written() {
        Topic topic = Topic.compacted("ingestion.account.v1", 1);

        assertThat(Topic.parse(topic.toLine())).isEqualTo(topic);
    }

    @Test
    void a_compacted_topic_is_kept_for_ever() {
        assertThat(Topic.compacted("ingestion.account.v1", 1).settings())
                .isEqualTo(Map.of("cleanup.policy", "compact", "retention.ms", "-1"));
    }

    @Test
    void a_line_that_is_no_topic_is_named() {
        assertThatThrownBy(() -> Topic.parse("ingestion.raw.v1 6")).hasMessageContaining("ingestion.raw.v1 6");
    }
}
