package plaza.local;

import java.nio.file.Path;

/**
 * A process that ended by itself.
 *
 * @param part the part's name
 * @param exitCode how it ended
 * @param log where its last words are
 */
public record Death(String part, int exitCode, Path log) {}
