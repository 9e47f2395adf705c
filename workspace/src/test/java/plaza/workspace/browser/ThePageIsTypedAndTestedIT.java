package plaza.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundler strips types without looking at them: here they are looked at, on the runtime that it brought. */
class ThePageIsTypedAndTestedIT {

    @Test
    void the_page_compiles_in_strict_typescript() {
        // When
        Deno.Run check = Deno.run(List.of(
                "run",
                "--allow-all",
                "--no-remote",
                "--unstable-detect-cjs",
                "node_modules/typescript/bin/tsc",
                "-p",
                "tsconfig.json"));

        // Then
        assertThat(check.exit()).as(check.output()).isZero();
    }

    @Test
    void the_tests_of_the_page_pass() {
        // When
        Deno.Run tests = Deno.run(List.of("test", "--no-check", "--no-remote", "--allow-read", "src/test/web"));

        // Then
        assertThat(tests.exit()).as(tests.output()).isZero();
    }
}
