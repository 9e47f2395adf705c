package plaza.platform.testing.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The architecture of one service. A service's {@code ArchitectureTest} extends this, names its root package and says
 * in {@link #allowances()} what each layer may depend on; everything that is not said fails.
 *
 * <pre>{@code
 * class ArchitectureTest extends ServiceArchitecture {
 *     ArchitectureTest() {
 *         super("plaza.conversation");
 *     }
 *
 *     @Override
 *     protected void allowances() {
 *         MODEL.dependsOnJavaOnly();
 *         FEATURE.dependsOn(MODEL, CDI, MUTINY, TRANSACTION);
 *         HTTP.dependsOn(FEATURE, MODEL, CDI, MUTINY, JAXRS, WEB);
 *         DB.dependsOn(FEATURE, MODEL, CDI, MUTINY, PANACHE, OUTBOX);
 *     }
 * }
 * }</pre>
 */
public abstract class ServiceArchitecture {

    /** Read once, though JUnit makes an object for each test: reading takes seconds. */
    private static final Map<String, JavaClasses> MAIN = new ConcurrentHashMap<>();

    private static final Map<String, JavaClasses> TESTS = new ConcurrentHashMap<>();

    /** States, ids, events, policies, decisions. */
    protected final Layer MODEL;
    /** Use cases and ports: what lies in a feature's own package. */
    protected final Layer FEATURE;
    /** Resources with their requests and responses. */
    protected final Layer HTTP;
    /** Consumers, published records, mapping to the contracts. */
    protected final Layer KAFKA;
    /** Rows and the ports' adapters. */
    protected final Layer DB;
    /** Parsing, calls to a network, pollers. */
    protected final Layer NETWORK;

    private final String root;
    private final JavaClasses main;
    private final JavaClasses tests;
    private final List<String> mayPublish = new ArrayList<>();
    private final List<String> mayWait = new ArrayList<>();

    /** The service whose code lies below {@code root}. */
    protected ServiceArchitecture(String root) {
        this(
                root,
                MAIN.computeIfAbsent(root, each -> imported(each, new ImportOption.DoNotIncludeTests())),
                TESTS.computeIfAbsent(root, each -> imported(each, new ImportOption.OnlyIncludeTests())));
    }

    ServiceArchitecture(String root, JavaClasses main, JavaClasses tests) {
        this.root = root;
        this.main = main;
        this.tests = tests;
        MODEL = new Layer(Role.MODEL, root, main);
        FEATURE = new Layer(Role.FEATURE, root, main);
        HTTP = new Layer(Role.HTTP, root, main);
        KAFKA = new Layer(Role.KAFKA, root, main);
        DB = new Layer(Role.DB, root, main);
        NETWORK = new Layer(Role.NETWORK, root, main);
    }

    /** Says for each layer what it may depend on: one line a layer. */
    protected abstract void allowances();

    /** Lets a package send to Kafka past the outbox; called in {@link #allowances()} with the reason why it must. */
    protected final void mayPublish(String itsPackage, String reason) {
        mayPublish.add(defended(itsPackage, reason));
    }

    /** Lets a package subscribe or wait; called in {@link #allowances()} with the reason why it must. */
    protected final void mayWait(String itsPackage, String reason) {
        mayWait.add(defended(itsPackage, reason));
    }

    @BeforeEach
    void readAllowances() {
        allowances();
    }

    @TestFactory
    Stream<DynamicTest> a_layer_depends_only_on_what_its_line_allows() {
        return layers().map(layer -> DynamicTest.dynamicTest(
                layer.rule().map(ArchRule::getDescription).orElse(layer + " is not said"), () -> check(layer)));
    }

    @Test
    void features_are_free_of_cycles() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features that need each other are one feature, or miss a third")
                .allowEmptyShould(true)
                .check(main);
    }

    @Test
    void only_wiring_reads_the_system_clock() {
        Bans.systemClock().check(main);
    }

    @Test
    void the_model_draws_no_lots() {
        Bans.lots(DescribedPredicate.describe("are MODEL", MODEL::contains)).check(main);
    }

    @Test
    void main_code_never_waits() {
        Bans.waiting(mayWait).check(main);
    }

    @Test
    void events_leave_through_the_outbox() {
        Bans.publishing(mayPublish).check(main);
    }

    @Test
    void names_say_something() {
        Bans.emptyNames().check(main);
    }

    @Test
    void packages_say_what_may_be_null() {
        Bans.nullness().check(main);
    }

    @Test
    void nothing_sleeps() {
        Bans.sleeping().check(main);
        Bans.sleeping().check(tests);
    }

    @Test
    void tests_are_named_so_that_they_run() {
        TestNames.ofClasses().check(tests);
        TestNames.ofMethods().check(tests);
    }

    @Test
    void only_integration_tests_start_a_framework() {
        TestNames.startNoFramework().check(tests);
    }

    @Test
    void fakes_are_written_not_mocked() {
        TestNames.mockNothing().check(tests);
    }

    private static JavaClasses imported(String root, ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(root);
    }

    private Stream<Layer> layers() {
        return Stream.of(MODEL, FEATURE, HTTP, KAFKA, DB, NETWORK)
                .filter(layer -> layer.rule().isPresent() || !layer.isEmpty());
    }

    private void check(Layer layer) {
        assertThat(layer.rule())
                .as("%s has classes but no line in allowances(): say %s.dependsOn(...)", layer, layer)
                .isPresent();
        layer.rule().orElseThrow().check(main);
    }

    private static String defended(String itsPackage, String reason) {
        assertThat(reason).as("the reason why %s is an exception", itsPackage).isNotBlank();
        return itsPackage;
    }
}
