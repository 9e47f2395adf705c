package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsAreDocumentedTest {

    private static final Pattern IN_CODE =
            Pattern.compile("new ProblemType\\(\\s*\"([a-z]+)\",\\s*\"([a-z-]+)\",\\s*(\\d{3})");
    private static final Pattern OF_THE_PAGE =
            Pattern.compile("new Workspace(Problem)\\(\\s*\"([a-z-]+)\",\\s*(\\d{3})");
    private static final Pattern IN_DOCS =
            Pattern.compile("^\\| `urn:problem:([a-z]+):([a-z-]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);

    private final Path repository = Path.of("").toAbsolutePath().getParent();

    @Test
    void docs_list_every_problem_of_the_code_with_its_status_and_no_other() throws IOException {
        Set<String> inCode = new TreeSet<>();
        for (Path source : mainSources()) {
            String code = Files.readString(source);
            inCode.addAll(found(IN_CODE, code));
            found(OF_THE_PAGE, code).forEach(line -> inCode.add(line.replaceFirst("Problem", "workspace")));
        }

        Set<String> inDocs = found(IN_DOCS, Files.readString(repository.resolve("docs/problems.md")));

        assertThat(inDocs).containsExactlyInAnyOrderElementsOf(inCode);
    }

    private Set<Path> mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(repository, 25)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .collect(Collectors.toSet());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(ProblemsAreDocumentedTest::line)
                .collect(Collectors.toSet());
    }

    private static String line(MatchResult found) {
        return found.group(1) + ":" + found.group(2) + " " + found.group(3);
    }
}
