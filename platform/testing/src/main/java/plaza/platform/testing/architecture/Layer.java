package plaza.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All classes of one role in a service, whatever feature they belong to, and what they may depend on. */
public final class Layer implements Allowed {

    private final Role role;
    private final String root;
    private final JavaClasses service;

    @Nullable private ArchRule rule;

    Layer(Role role, String root, JavaClasses service) {
        this.role = role;
        this.root = root;
        this.service = service;
    }

    /** Its classes depend on the language and each other only. */
    public void dependsOnJavaOnly() {
        dependsOn();
    }

    /** Its classes depend on the language, each other and nothing but {@code others}. Said once for a layer. */
    public void dependsOn(Allowed... others) {
        if (rule != null) {
            throw new IllegalStateException(label() + ".dependsOn is said twice: join the two lines");
        }
        List<Allowed> allowed =
                Stream.concat(Stream.of(this, Library.JAVA), Stream.of(others)).toList();
        rule = classes()
                .that(DescribedPredicate.describe("are " + label(), this::contains))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are " + labels(allowed), type -> allowed.stream().anyMatch(each -> each.contains(type))))
                .because("the layer's line in ArchitectureTest allows no more; move the code, or defend a longer line")
                .allowEmptyShould(true)
                .as(label() + " depends on " + labels(allowed));
    }

    @Override
    public String label() {
        return role.name();
    }

    @Override
    public boolean contains(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return isOfService(base) && Role.of(base, root) == role;
    }

    Optional<ArchRule> rule() {
        return Optional.ofNullable(rule);
    }

    boolean isEmpty() {
        return service.stream().noneMatch(this::contains);
    }

    private boolean isOfService(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static String labels(List<Allowed> allowed) {
        return allowed.stream().map(Allowed::label).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return label();
    }
}
