package plaza.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plaza.simulator");

    @Test
    void the_words_of_the_networks_need_java_only() {
        classes()
                .that()
                .resideInAPackage("plaza.simulator.network")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "plaza.simulator.network")
                .check(MAIN);
    }

    @Test
    void the_wall_needs_java_and_those_words_only() {
        classes()
                .that()
                .resideInAPackage("plaza.simulator.wall")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "plaza.simulator.network", "plaza.simulator.wall")
                .check(MAIN);
    }

    @Test
    void private_talk_needs_java_and_those_words_only() {
        classes()
                .that()
                .resideInAPackage("plaza.simulator.chat")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "plaza.simulator.network", "plaza.simulator.chat")
                .check(MAIN);
    }

    @Test
    void faults_need_java_only() {
        classes()
                .that()
                .resideInAPackage("plaza.simulator.fault")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "plaza.simulator.fault")
                .check(MAIN);
    }

    @Test
    void limits_need_java_only() {
        classes()
                .that()
                .resideInAPackage("plaza.simulator.limit")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "plaza.simulator.limit")
                .check(MAIN);
    }

    @Test
    void features_are_free_of_cycles() {
        slices().matching("plaza.simulator.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void only_wiring_reads_the_system_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SimulatorParts")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(MAIN);
    }
}
