package plaza.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plaza.platform.testing.architecture.Library.JACKSON;
import static plaza.platform.testing.architecture.Library.MUTINY;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ServiceArchitectureTest {

    private static final String SAMPLES = "plaza.platform.testing.architecture.sample.";

    private static final Map<String, JavaClasses> CLASSES = new ConcurrentHashMap<>();

    private final Service good = new Service(SAMPLES + "good", true);
    private final Service bad = new Service(SAMPLES + "bad", true);

    @Test
    void a_service_that_keeps_the_rules_passes() {
        assertThat(good.layerFailures()).isEmpty();
        assertThatCode(() -> {
                    good.features_are_free_of_cycles();
                    good.only_wiring_reads_the_system_clock();
                    good.the_model_draws_no_lots();
                    good.main_code_never_waits();
                    good.events_leave_through_the_outbox();
                    good.names_say_something();
                    good.packages_say_what_may_be_null();
                    good.nothing_sleeps();
                    good.tests_are_named_so_that_they_run();
                    good.only_integration_tests_start_a_framework();
                    good.fakes_are_written_not_mocked();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_model_that_knows_a_library_is_caught_with_the_line() {
        assertThat(bad.layerFailures())
                .anyMatch(failure -> failure.contains("MODEL depends on MODEL, JAVA")
                        && failure.contains("JsonNode")
                        && failure.contains("Tainted.java"));
    }

    @Test
    void a_use_case_that_depends_on_more_than_its_line_says_is_caught() {
        assertThat(bad.layerFailures())
                .anyMatch(failure -> failure.contains("FEATURE depends on FEATURE, JAVA, MODEL, MUTINY")
                        && failure.contains("KafkaProducer"));
    }

    @Test
    void a_layer_without_a_line_is_caught() {
        assertThat(new Service(SAMPLES + "good", false).layerFailures())
                .anyMatch(failure -> failure.contains("DB has classes but no line in allowances()"));
    }

    @Test
    void features_in_a_cycle_are_caught() {
        assertCaught(bad::features_are_free_of_cycles, "Cycle detected");
    }

    @Test
    void the_system_clock_is_caught_in_every_form() {
        assertCaught(
                bad::only_wiring_reads_the_system_clock,
                "Instant.now()",
                "currentTimeMillis",
                "LocalDate.now",
                "<clinit>",
                "inject java.time.Clock");
    }

    @Test
    void a_model_that_draws_lots_is_caught() {
        assertCaught(bad::the_model_draws_no_lots, "randomUUID", "ids and chance are arguments");
    }

    @Test
    void waiting_is_caught() {
        assertCaught(bad::main_code_never_waits, "await()", "a pipeline is returned, not awaited");
    }

    @Test
    void publishing_past_the_outbox_is_caught() {
        assertCaught(bad::events_leave_through_the_outbox, "KafkaProducer", "plaza.platform.outbox");
    }

    @Test
    void publishing_past_the_outbox_may_be_defended() {
        Service defended = new Service(SAMPLES + "bad", true);
        defended.mayPublish(SAMPLES + "bad.order", "for the sake of the test");

        assertThatCode(defended::events_leave_through_the_outbox).doesNotThrowAnyException();
    }

    @Test
    void an_exception_without_a_reason_is_refused() {
        assertThatThrownBy(() -> bad.mayPublish(SAMPLES + "bad.order", " ")).isInstanceOf(AssertionError.class);
    }

    @Test
    void empty_names_are_caught() {
        assertCaught(bad::names_say_something, "OrderManager");
    }

    @Test
    void a_package_that_does_not_say_what_may_be_null_is_caught() {
        assertCaught(bad::packages_say_what_may_be_null, "bad.stock.Stock", "@NullMarked");
    }

    @Test
    void sleeping_is_caught() {
        assertCaught(bad::nothing_sleeps, "TimeUnit.sleep", "Waiting.SHORT");
    }

    @Test
    void a_test_that_nobody_runs_is_caught() {
        assertCaught(bad::tests_are_named_so_that_they_run, "Misnamed");
    }

    @Test
    void a_test_whose_name_is_no_sentence_is_caught() {
        assertThatThrownBy(() -> TestNames.ofMethods().check(classes(SAMPLES + "bad")))
                .hasMessageContaining("notASentence");
    }

    @Test
    void a_unit_test_that_starts_a_framework_is_caught() {
        assertCaught(bad::only_integration_tests_start_a_framework, "Misnamed", "QuarkusTest");
    }

    private static void assertCaught(ThrowingCallable rule, String... words) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    private static JavaClasses classes(String root) {
        return CLASSES.computeIfAbsent(root, each -> new ClassFileImporter().importPackages(each));
    }

    /** What a service's ArchitectureTest looks like. */
    private static final class Service extends ServiceArchitecture {

        private final boolean whole;

        Service(String root, boolean whole) {
            super(root, classes(root), classes(root));
            this.whole = whole;
        }

        @Override
        protected void allowances() {
            MODEL.dependsOnJavaOnly();
            FEATURE.dependsOn(MODEL, MUTINY);
            if (whole) {
                DB.dependsOn(FEATURE, MODEL, JACKSON);
            }
        }

        List<String> layerFailures() {
            allowances();
            return a_layer_depends_only_on_what_its_line_allows()
                    .flatMap(test -> {
                        try {
                            test.getExecutable().execute();
                            return Stream.empty();
                        } catch (Throwable failure) {
                            return Stream.of(failure.getMessage());
                        }
                    })
                    .toList();
        }
    }
}
