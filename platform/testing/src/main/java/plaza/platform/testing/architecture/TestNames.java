package plaza.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;

/** How tests are named and what they may start (STYLE 2.7). */
final class TestNames {

    private static final String QUARKUS_TEST = "io.quarkus.test.junit.QuarkusTest";

    private static final DescribedPredicate<JavaAnnotation<?>> TESTABLE = describe(
            "testable",
            annotation -> annotation.getRawType().getName().equals("org.junit.platform.commons.annotation.Testable"));

    private TestNames() {}

    static ArchRule ofClasses() {
        return classes()
                .that(describe("hold tests", TestNames::holdsTests))
                .should()
                .haveSimpleNameEndingWith("Test")
                .orShould()
                .haveSimpleNameEndingWith("IT")
                .orShould()
                .haveSimpleNameEndingWith("Contract")
                .orShould()
                .haveSimpleNameEndingWith("Journey")
                .because("Surefire runs …Test, Failsafe …IT; a …Contract is run by what implements it: another name is"
                        + " never run")
                .allowEmptyShould(true);
    }

    static ArchRule ofMethods() {
        return methods()
                .that(describe("are tests", TestNames::isTest))
                .should()
                .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)*")
                .because("a test is a sentence: a_late_reply_reopens_within_the_grace_period")
                .allowEmptyShould(true);
    }

    static ArchRule startNoFramework() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("IT")
                .should()
                .beAnnotatedWith(QUARKUS_TEST)
                .because("a …Test runs in milliseconds on a plain JVM; what starts Quarkus is an …IT")
                .allowEmptyShould(true);
    }

    static ArchRule mockNothing() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..", "io.quarkus.test.junit.mockito..")
                .because("fakes are written, not mocked: an InMemoryX that passes the port's contract")
                .allowEmptyShould(true);
    }

    private static boolean holdsTests(JavaClass type) {
        return type.isTopLevelClass() && type.getMethods().stream().anyMatch(TestNames::isTest);
    }

    private static boolean isTest(JavaMember member) {
        return member.isMetaAnnotatedWith(TESTABLE);
    }
}
