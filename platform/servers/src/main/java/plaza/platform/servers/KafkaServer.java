package plaza.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@link KafkaBroker} as a process of its own, so that it can be stopped and killed as in earnest. */
public final class KafkaServer implements Server {

    private final Jvm jvm;
    private final String classPath;
    private final Path folder;
    private final int port;
    private final List<Topic> topics;
    private final Path log;

    /**
     * @param jvm how its JVM is started
     * @param classPath where {@link KafkaBroker} and what it needs are found
     * @param folder its data folder
     * @param port port on the loopback interface
     * @param topics the topics that exist as soon as it runs
     * @param log its log file
     */
    public KafkaServer(Jvm jvm, String classPath, Path folder, int port, List<Topic> topics, Path log) {
        this.jvm = jvm;
        this.classPath = classPath;
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.topics = List.copyOf(topics);
        this.log = log.toAbsolutePath();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder);
        Files.write(topicsFile(), topics.stream().map(Topic::toLine).toList());
        Files.deleteIfExists(readyFile());
    }

    @Override
    public Command command() {
        List<String> arguments = jvm.arguments(
                List.of("-cp", classPath, KafkaBroker.class.getName()),
                List.of(
                        folder.resolve("logs").toString(),
                        Integer.toString(port),
                        topicsFile().toString(),
                        readyFile().toString()));
        return new Command(jvm.prefix(), jvm.java(), arguments, Map.of(), folder, log);
    }

    @Override
    public boolean answers() {
        return Files.exists(readyFile());
    }

    @Override
    public void furnish() {
        // the process creates its topics itself, before it says that it is ready
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.TERM;
    }

    private Path topicsFile() {
        return folder.resolve("topics.txt");
    }

    private Path readyFile() {
        return folder.resolve("ready");
    }
}
