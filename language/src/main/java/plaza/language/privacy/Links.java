package plaza.language.privacy;

import java.util.Set;

/** Web addresses: the numbers in them name pages, not people. Those that open a chat name a telephone and stay. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> CHATS = Set.of("wa", "whatsapp");

    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    void find() {
        int at = 0;
        while (at < reading.size()) {
            if (isStart(at)) {
                int last = end(at);
                if (!opensAChat(at, last)) {
                    reading.settle(at, last);
                }
                at = last;
            }
            at++;
        }
    }

    private boolean isStart(int at) {
        Token token = reading.at(at);
        boolean scheme = SCHEMES.contains(token.text())
                && reading.at(at + 1).is(":")
                && reading.at(at + 2).is("/");
        return scheme || (token.is("www") && reading.at(at + 1).is("."));
    }

    private int end(int start) {
        int at = start;
        while (at + 1 < reading.size() && !isGap(reading.at(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean opensAChat(int first, int last) {
        for (int at = first; at <= Math.min(last, first + 8); at++) {
            if (CHATS.contains(reading.at(at).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(Token token) {
        return token.isSpace() || token.type() == Token.Type.LINE;
    }
}
