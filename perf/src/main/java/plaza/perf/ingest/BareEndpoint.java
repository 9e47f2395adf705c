package plaza.perf.ingest;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The floor of taking a webhook, as a process of its own: an HTTP server of the kind that Quarkus stands on, HMAC-SHA256
 * over the bytes, one {@code acks=all} append of them with the raw log's settings, 200.
 */
final class BareEndpoint {

    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;
    private static final int UNAVAILABLE = 503;

    private BareEndpoint() {}

    /** Arguments: port, Kafka's address, topic. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        arguments[1],
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        1,
                        "max.block.ms",
                        2000,
                        "delivery.timeout.ms",
                        4000,
                        "request.timeout.ms",
                        1900,
                        "buffer.memory",
                        64L * 1024 * 1024,
                        "max.request.size",
                        5 * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.partitionsFor(arguments[2]);
        int loops = 2 * Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(
                        () -> new Endpoint(port, producer, arguments[2]), new DeploymentOptions().setInstances(loops));
    }

    private static final class Endpoint extends AbstractVerticle {

        private final int port;
        private final KafkaProducer<String, byte[]> producer;
        private final String topic;

        Endpoint(int port, KafkaProducer<String, byte[]> producer, String topic) {
            this.port = port;
            this.producer = producer;
            this.topic = topic;
        }

        @Override
        public void start() {
            vertx.createHttpServer()
                    .requestHandler(request -> request.bodyHandler(body -> take(request, body)))
                    .listen(port, "127.0.0.1");
        }

        private void take(HttpServerRequest request, Buffer body) {
            byte[] bytes = body.getBytes();
            String told = request.getHeader(Signer.HEADER).substring(Signer.PREFIX.length());
            if (!MessageDigest.isEqual(Signer.mac(bytes), HexFormat.of().parseHex(told))) {
                answer(request, UNAUTHORISED);
                return;
            }
            Context loop = vertx.getOrCreateContext();
            producer.send(
                    new ProducerRecord<>(topic, null, bytes),
                    (place, failure) -> loop.runOnContext(done -> answer(request, failure == null ? OK : UNAVAILABLE)));
        }

        private static void answer(HttpServerRequest request, int status) {
            request.response()
                    .setStatusCode(status)
                    .putHeader("content-length", "0")
                    .end();
        }
    }
}
