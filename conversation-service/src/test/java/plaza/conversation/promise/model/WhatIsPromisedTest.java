package plaza.conversation.promise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code sla/scenarios.txt}, which are written to be read. */
class WhatIsPromisedTest {

    private static final int LEAST = 60;

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_clocks_of_a_case_are_what_its_line_says(Scenario scenario) {
        assertThat(scenario.clocks()).as(scenario.in()).isEqualTo(scenario.out());
    }

    @Test
    void the_cases_are_many_differ_and_name_their_origin() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(LEAST).allSatisfy(each -> assertThat(each.title())
                .matches(".+ \\[.+]"));
        assertThat(scenarios()).extracting(Scenario::in).doesNotHaveDuplicates();
    }

    static List<Scenario> scenarios() {
        try (InputStream file = WhatIsPromisedTest.class.getResourceAsStream("/sla/scenarios.txt")) {
            return Scenario.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
