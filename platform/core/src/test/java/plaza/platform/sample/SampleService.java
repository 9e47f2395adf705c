package plaza.platform.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;

/** What the integration tests of the platform share: the sample service over real PostgreSQL and Kafka. */
@QuarkusTestResource(PlazaBacking.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SampleService {

    @Inject
    protected SampleWork work;

    @Inject
    protected SampleConsumer consumer;

    @Inject
    protected DataSource dataSource;

    @Inject
    protected Vertx vertx;

    protected final KafkaProbe kafka = KafkaProbe.ofThisJvm();

    @BeforeAll
    void topics() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(java.util.Map.of("bootstrap.servers", PlazaBacking.bootstrapServers()))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = List.of(
                            new NewTopic(SampleWork.TOPIC, 3, (short) 1),
                            new NewTopic(SampleConsumer.TOPIC, 1, (short) 1),
                            new NewTopic("sample-service." + SampleConsumer.TOPIC + ".dlq", 1, (short) 1))
                    .stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
