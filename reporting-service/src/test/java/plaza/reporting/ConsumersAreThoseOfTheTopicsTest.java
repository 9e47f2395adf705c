package plaza.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plaza.contracts.Topic;
import plaza.contracts.Topics;

class ConsumersAreThoseOfTheTopicsTest {

    private static final String INCOMING = "mp.messaging.incoming.";

    @Test
    void every_topic_that_names_this_service_is_heard_under_the_group_that_it_names() throws IOException {
        Map<String, String> listed = Topics.load().list().stream()
                .flatMap(topic -> groups(topic).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        Map<String, String> heard = heard();

        assertThat(heard).containsAllEntriesOf(listed);
    }

    private static Map<String, String> groups(Topic topic) {
        return topic.readers().stream()
                .filter(reader -> reader.service().equals("reporting-service"))
                .collect(Collectors.toMap(reader -> topic.name(), reader -> reader.group()));
    }

    private static Map<String, String> heard() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = ConsumersAreThoseOfTheTopicsTest.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(".topic"))
                .collect(Collectors.toMap(
                        properties::getProperty,
                        name -> properties.getProperty(name.replaceFirst("\\.topic$", ".group.id"))));
    }
}
