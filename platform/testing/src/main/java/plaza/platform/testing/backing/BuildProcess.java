package plaza.platform.testing.backing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process whose end is the end of the build. */
final class BuildProcess {

    private static final List<String> MAVEN = List.of("plexus.classworlds", "plexus-classworlds", "maven.home", "mvnd");

    private BuildProcess() {}

    /**
     * The Maven process above {@code test}; where there is none the top-most Java process, such as an IDE's; where
     * there is none of these either, {@code test} itself.
     */
    static ProcessHandle of(ProcessHandle test) {
        List<ProcessHandle> ancestors = Stream.iterate(
                        test.parent(), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(BuildProcess::isJava)
                .toList();
        return ancestors.stream()
                .filter(BuildProcess::isMaven)
                .reduce((nearer, farther) -> farther)
                .or(() -> ancestors.reversed().stream().findFirst())
                .orElse(test);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("java") || name.startsWith("mvn"))
                .isPresent();
    }

    private static boolean isMaven(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        return MAVEN.stream().anyMatch(line::contains);
    }
}
