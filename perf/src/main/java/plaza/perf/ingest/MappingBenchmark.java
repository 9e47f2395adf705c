package plaza.perf.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.instagram.Instagram;
import plaza.ingestion.whatsapp.WhatsApp;

/** From a payload to interactions, for each network, on the project's own payloads; beside parsing the same bytes to a tree. */
@State(Scope.Benchmark)
public class MappingBenchmark {

    private static final Path PAYLOADS = Path.of("ingestion-service", "src", "test", "resources", "payloads");
    private static final Instant RECEIVED_AT = Instant.parse("2026-11-22T13:00:02.250Z");
    private static final int TARGET_SHARE = 25;

    /** The file of payloads. */
    @Param({"facebook", "messenger", "instagram", "whatsapp"})
    public String network = "";

    private final ObjectMapper json = new ObjectMapper();
    private Channel channel = new Facebook();
    private byte[][] payloads = {};

    /** Reads the payloads. */
    @Setup
    public void read() throws IOException {
        channel = switch (network) {
            case "instagram" -> new Instagram();
            case "whatsapp" -> new WhatsApp();
            default -> new Facebook();
        };
        payloads = payloads(network);
    }

    /** What nobody could do without. */
    @Benchmark
    public void tree(Blackhole hole) throws IOException {
        for (byte[] payload : payloads) {
            hole.consume(json.readTree(payload));
        }
    }

    /** What the channel makes of it. */
    @Benchmark
    public void mapping(Blackhole hole) {
        for (byte[] payload : payloads) {
            hole.consume(channel.read(payload, RECEIVED_AT));
        }
    }

    /** The same without what customers should not have typed, as it goes on. */
    @Benchmark
    public void discreet(Blackhole hole) {
        for (byte[] payload : payloads) {
            hole.consume(Discretion.about(channel.read(payload, RECEIVED_AT)));
        }
    }

    private static byte[][] payloads(String network) throws IOException {
        List<byte[]> payloads = new ArrayList<>();
        for (JsonNode each :
                new ObjectMapper().readTree(PAYLOADS.resolve(network + ".json").toFile())) {
            payloads.add(each.path("payload").toString().getBytes(StandardCharsets.UTF_8));
        }
        return payloads.toArray(byte[][]::new);
    }

    static void measure() throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\b" + MappingBenchmark.class.getSimpleName() + "\\b")
                        .forks(1)
                        .warmupIterations(8)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .timeUnit(TimeUnit.SECONDS)
                        .jvmArgsAppend("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Say.line("");
        Say.line("### Mapping");
        Say.line("");
        Say.line("JMH on one thread, the project's own payloads; payloads a second, and the share of the floor");
        Say.line("");
        Say.line("| network | payloads | target | mapping | with secrets hidden | floor: Jackson's tree |");
        Say.line("| --- | --- | --- | --- | --- | --- |");
        for (String network : List.of("facebook", "messenger", "instagram", "whatsapp")) {
            int count = payloads(network).length;
            double tree = score(results, network, "tree") * count;
            double mapping = score(results, network, "mapping") * count;
            double discreet = score(results, network, "discreet") * count;
            Say.line("| %s | %d | %d %% | %,.0f (%.0f %%) | %,.0f (%.0f %%) | %,.0f |"
                    .formatted(
                            network,
                            count,
                            TARGET_SHARE,
                            mapping,
                            100 * mapping / tree,
                            discreet,
                            100 * discreet / tree,
                            tree));
        }
    }

    private static double score(Collection<RunResult> results, String network, String method) {
        return results.stream()
                .filter(result -> result.getParams().getParam("network").equals(network)
                        && result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
