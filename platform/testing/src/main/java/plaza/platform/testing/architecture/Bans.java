package plaza.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What main code never does, each with what to do instead. */
final class Bans {

    private static final Set<String> PUBLISHERS = Set.of(
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "io.smallrye.reactive.messaging.kafka.KafkaClientService",
            "org.apache.kafka.clients.producer.Producer",
            "org.apache.kafka.clients.producer.KafkaProducer");

    private static final Set<String> BLOCKING = Set.of("await", "subscribe", "subscribeAsCompletionStage");

    private static final Set<String> LOTS = Set.of(
            "java.util.UUID.randomUUID", "java.lang.Math.random", "java.util.concurrent.ThreadLocalRandom.current");

    private Bans() {}

    static ArchRule systemClock() {
        return noClasses()
                .that(describe("are not wiring", type -> !Role.isWiring(type)))
                .should()
                .accessTargetWhere(describe("reads the system's clock", Bans::readsTheClock))
                .because("time is an argument: take an Instant, or inject java.time.Clock into the use case and pass"
                        + " clock.instant(); only wiring touches the system's clock")
                .allowEmptyShould(true);
    }

    static ArchRule lots(DescribedPredicate<JavaClass> model) {
        return noClasses()
                .that(model)
                .should()
                .accessTargetWhere(describe(
                        "draws lots",
                        access -> LOTS.contains(target(access))
                                || target(access).startsWith("java.util.Random.")
                                || target(access).startsWith("java.security.SecureRandom.")))
                .because("ids and chance are arguments of the model: let the use case ask its source and pass them")
                .allowEmptyShould(true);
    }

    static ArchRule waiting(Collection<String> excepted) {
        return noClasses()
                .that(areOutside(excepted))
                .should()
                .accessTargetWhere(describe(
                        "waits for or subscribes to a Uni or Multi",
                        access -> access.getTargetOwner().getPackageName().startsWith("io.smallrye.mutiny")
                                && BLOCKING.contains(access.getTarget().getName())))
                .because("a pipeline is returned, not awaited: give the Uni or Multi back to Quarkus, which subscribes")
                .allowEmptyShould(true);
    }

    static ArchRule publishing(Collection<String> excepted) {
        return noClasses()
                .that(areOutside(excepted))
                .should()
                .dependOnClassesThat(describe("publish to Kafka", type -> PUBLISHERS.contains(type.getName())))
                .because("state change and event leave together: write the event through plaza.platform.outbox in the"
                        + " transaction that stores the change")
                .allowEmptyShould(true);
    }

    static ArchRule emptyNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|DAO|Dao)")
                .because("such a name says nothing: adapters say what they are (PgConversations), rows end in Row, wire"
                        + " records in Payload, Request or Response")
                .allowEmptyShould(true);
    }

    static ArchRule sleeping() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "sleeps",
                        access -> access.getTarget().getName().equals("sleep")
                                && List.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                        .contains(access.getTargetOwner().getName())))
                .because("nothing sleeps: wait for a condition with a named budget (Waiting.SHORT, Waiting.LONG)")
                .allowEmptyShould(true);
    }

    static ArchRule nullness() {
        return classes()
                .should(lieInNullMarkedPackages())
                .because("a type that may be null says so: add package-info.java with @NullMarked")
                .allowEmptyShould(true);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> parameters = parameters(access);
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" ->
                name.startsWith("system") || name.matches("tick[A-Z].*");
            case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
            default -> owner.startsWith("java.time.") && name.equals("now") && !parameters.contains("java.time.Clock");
        };
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                ? called.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static ArchCondition<JavaClass> lieInNullMarkedPackages() {
        return new ArchCondition<>("lie in packages that are @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in a package without it"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> areOutside(Collection<String> packages) {
        List<PackageMatcher> matchers =
                packages.stream().map(each -> PackageMatcher.of(each + "..")).toList();
        return describe(packages.isEmpty() ? "are anywhere" : "are outside " + packages, type -> matchers.stream()
                .noneMatch(matcher -> matcher.matches(type.getPackageName())));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
