package plaza.system;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The order of journeys on their one platform: those in browsers, while it is empty, then the others by name, so that the
 * burst with many agents comes after what leaves comments unanswered.
 */
public final class BrowsersFirst implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator.<ClassDescriptor, Boolean>comparing(
                    journey -> !journey.getTestClass().getPackageName().endsWith(".browser"))
            .thenComparing(journey -> journey.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }
}
