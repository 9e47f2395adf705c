package plaza.ingestion.attachment.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name under which people save a file: the sender's words, made harmless. */
public final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    /** Without paths, control and formatting characters; it ends as its type does, so that no program is started by it. */
    public static String of(@Nullable String given, FileType type) {
        String base = given == null ? "" : plain(given);
        int dot = base.lastIndexOf('.');
        String end = dot < 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean fits = type.extensions().contains(end);
        String stem = fits ? base.substring(0, dot) : base;
        String shortened = stem.length() > LONGEST ? stem.substring(0, safeEnd(stem)) : stem;
        return (shortened.isBlank() ? "adjunto" : shortened) + "."
                + (fits ? end : type.extensions().getFirst());
    }

    private static String plain(String given) {
        StringBuilder kept = new StringBuilder();
        given.codePoints().filter(FileName::isHarmless).forEach(kept::appendCodePoint);
        return kept.toString().strip().replaceFirst("^[.]+", "");
    }

    private static boolean isHarmless(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.SURROGATE
                && "\\/:*?\"<>|;".indexOf(codePoint) < 0;
    }

    private static int safeEnd(String stem) {
        return Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
