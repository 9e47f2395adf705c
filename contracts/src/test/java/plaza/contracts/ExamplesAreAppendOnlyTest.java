package plaza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesAreAppendOnlyTest {

    private final List<ExampleList.Line> listed =
            ExampleList.parse(CommittedFiles.text("examples.sha256")).lines();
    private final List<ExampleList.Line> present = CommittedFiles.events("*/*/examples/*").stream()
            .map(path -> ExampleList.Line.of(path, CommittedFiles.text(path)))
            .toList();

    @Test
    void no_example_was_ever_removed() {
        assertThat(paths(present))
                .as("an example is what a reader was promised: bring it back")
                .containsAll(paths(listed));
    }

    @Test
    void no_example_was_ever_edited() {
        List<ExampleList.Line> known = present.stream()
                .filter(line -> paths(listed).contains(line.path()))
                .toList();

        assertThat(listed)
                .as("an example is what a reader was promised: undo the edit and add another example beside it")
                .containsAll(known);
    }

    @Test
    void every_example_is_listed() {
        List<ExampleList.Line> unlisted = present.stream()
                .filter(line -> !paths(listed).contains(line.path()))
                .toList();

        assertThat(unlisted)
                .as("add these lines at the end of contracts/events/examples.sha256:%n%s%n", lines(unlisted))
                .isEmpty();
    }

    @Test
    void no_example_is_listed_twice() {
        assertThat(paths(listed)).doesNotHaveDuplicates();
    }

    private static List<String> paths(List<ExampleList.Line> lines) {
        return lines.stream().map(ExampleList.Line::path).toList();
    }

    private static String lines(List<ExampleList.Line> lines) {
        return String.join("\n", lines.stream().map(ExampleList.Line::toString).toList());
    }
}
