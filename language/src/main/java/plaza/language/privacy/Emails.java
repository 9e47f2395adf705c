package plaza.language.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, also with spaces, and with words for what machines look for: "arroba", "punto com". */
final class Emails {

    private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");
    private static final Set<String> IN_LOCAL = Set.of(".", "_", "-", "+", "%");
    private static final Set<String> PROVIDERS = Set.of(
            "gmail", "hotmail", "outlook", "yahoo", "live", "icloud", "protonmail", "proton", "msn", "telefonica");
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "info", "biz", "edu", "gob", "gov", "es", "ar", "co", "mx", "uy", "cl", "eus", "cat",
            "gal", "io", "me", "eu", "us", "br", "pe", "ec", "ve", "app", "online", "tech", "example");
    private static final int MOST_TOKENS = 40;
    private static final int MOST_LABELS = 6;

    private final Reading reading;
    private final BrandOwn own;

    Emails(Reading reading, BrandOwn own) {
        this.reading = reading;
        this.own = own;
    }

    /** A sign, or what stands for one, from token to token. */
    private record Sign(int first, int last, boolean isWord) {}

    /** The domain as it is meant, and where it ends. */
    private record Domain(String name, int last, int dots) {}

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            Sign sign = sign(at, "@", "arroba", "at");
            if (sign != null) {
                take(sign);
                at = sign.last();
            }
        }
    }

    private void take(Sign sign) {
        int localLast = reading.previous(sign.first());
        int localFirst = localFirst(localLast);
        if (localFirst > localLast) {
            return;
        }
        boolean gapBefore = localLast < sign.first() - 1;
        boolean gapAfter = reading.at(sign.last() + 1).isSpace();
        Domain domain = domain(reading.next(sign.last()), gapBefore || gapAfter || sign.isWord());
        boolean isMention = !sign.isWord() && gapBefore && !gapAfter;
        if (domain != null && isAddress(domain, isMention) && reading.isFree(localFirst, domain.last())) {
            settle(localFirst, localLast, domain);
        }
    }

    private void settle(int localFirst, int localLast, Domain domain) {
        if (own.isOwnEmail(reading.text(localFirst, localLast) + "@" + domain.name())) {
            reading.settle(localFirst, domain.last());
        } else {
            reading.found(DataKind.EMAIL, localFirst, domain.last());
        }
    }

    private static boolean isAddress(Domain domain, boolean isMention) {
        String[] labels = domain.name().split("\\.");
        boolean known = PROVIDERS.contains(labels[0]);
        String ending = labels[labels.length - 1];
        boolean ends = domain.dots() > 0 && ending.length() >= 2 && Character.isLetter(ending.charAt(0));
        return isMention ? known : ends || known;
    }

    private int localFirst(int last) {
        int first = last + 1;
        int letters = 0;
        for (int at = last; at > last - MOST_TOKENS && isOfLocal(reading.at(at)); at--) {
            if (Reading.isLetterOrDigit(reading.at(at))) {
                first = at;
                letters++;
            }
        }
        return letters == 0 ? last + 1 : first;
    }

    private static boolean isOfLocal(Token token) {
        return Reading.isLetterOrDigit(token) || IN_LOCAL.contains(token.text());
    }

    /** Labels with dots between them; after an address with gaps, dots may have gaps too. */
    private @Nullable Domain domain(int start, boolean withGaps) {
        int last = endOfLabel(start);
        if (last < start) {
            return null;
        }
        StringBuilder name = new StringBuilder(reading.text(start, last));
        int dots = 0;
        while (dots < MOST_LABELS) {
            int next = afterDot(last, withGaps);
            int end = next < 0 ? -1 : endOfLabel(next);
            if (end < next || end < 0) {
                break;
            }
            name.append('.').append(reading.text(next, end));
            last = end;
            dots++;
        }
        return new Domain(name.toString(), last, dots);
    }

    /** Where the label after a dot begins, or -1. */
    private int afterDot(int label, boolean withGaps) {
        int next = reading.next(label);
        Sign dot = sign(next, ".", "punto", "dot");
        if (dot == null) {
            return -1;
        }
        int after = reading.next(dot.last());
        boolean gaps = next > label + 1 || after > dot.last() + 1;
        boolean known = ENDINGS.contains(reading.at(after).text());
        return !gaps || (withGaps && known) ? after : -1;
    }

    private int endOfLabel(int start) {
        int last = start - 1;
        for (int at = start; at < start + MOST_TOKENS; at++) {
            Token token = reading.at(at);
            if (Reading.isLetterOrDigit(token)) {
                last = at;
            } else if (!token.is("-")) {
                break;
            }
        }
        return last;
    }

    /** The sign that begins here: itself, the first word alone, or one of the words in brackets. */
    private @Nullable Sign sign(int at, String itself, String word, String bracketed) {
        Token token = reading.at(at);
        if (token.is(itself)) {
            return new Sign(at, at, false);
        }
        if (token.is(word)) {
            return new Sign(at, at, true);
        }
        if (!OPENING.contains(token.text())) {
            return null;
        }
        int inside = reading.next(at);
        int closing = reading.next(inside);
        boolean isWord = reading.at(inside).is(word)
                || reading.at(inside).is(bracketed)
                || reading.at(inside).is(itself);
        return isWord && CLOSING.contains(reading.at(closing).text()) ? new Sign(at, closing, true) : null;
    }
}
