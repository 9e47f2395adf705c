package plaza.system.browser;

import java.nio.file.Path;
import java.util.Optional;

/** Where pictures of the pages are put, by {@code -Dplaza.images=<folder>}; without it none are made. */
final class Pictures {

    private static final Optional<Path> FOLDER = Optional.ofNullable(System.getProperty("plaza.images"))
            .filter(name -> !name.isBlank())
            .map(Path::of);

    private Pictures() {}

    static void take(Tab tab, String name) {
        FOLDER.ifPresent(folder -> tab.picture(folder.resolve(name + ".png")));
    }
}
