package plaza.language.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text that is being read: its tokens, what was found, and what is settled and looked at no more. */
final class Reading {

    private static final Token NOTHING = new Token(Token.Type.LINE, 0, 0, "");

    private final Folded folded;
    private final List<Token> tokens;
    private final BitSet settled = new BitSet();
    private final List<Finding> findings = new ArrayList<>();

    Reading(Folded folded) {
        this.folded = folded;
        this.tokens = tokens(folded.text());
    }

    int size() {
        return tokens.size();
    }

    /** The token there; an empty line end before the first and after the last. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isSettled(int index) {
        return settled.get(index);
    }

    boolean isFree(int first, int last) {
        int next = settled.nextSetBit(first);
        return next < 0 || next > last;
    }

    /** Nobody looks at these tokens any more. */
    void settle(int first, int last) {
        settled.set(first, last + 1);
    }

    /** These tokens are personal data. */
    void found(DataKind kind, int first, int last) {
        settle(first, last);
        int offset = folded.from(at(first).start());
        int end = folded.to(at(last).end() - 1);
        findings.add(new Finding(kind, offset, end - offset));
    }

    /** True where that token was written with a capital letter first. */
    boolean isCapital(int index) {
        return index >= 0
                && index < tokens.size()
                && folded.isCapital(tokens.get(index).start());
    }

    /** The next token after this one that is no space. */
    int next(int index) {
        int at = index + 1;
        return at(at).isSpace() ? at + 1 : at;
    }

    /** The token before this one that is no space. */
    int previous(int index) {
        int at = index - 1;
        return at >= 0 && at(at).isSpace() ? at - 1 : at;
    }

    /** The last token of the letters and digits that stand together from here. */
    int endOfChunk(int index) {
        int at = index;
        while (isLetterOrDigit(at(at + 1))) {
            at++;
        }
        return at;
    }

    /** What stands from here to there, spaces and all. */
    String text(int first, int last) {
        return folded.text().substring(at(first).start(), at(last).end());
    }

    static boolean isLetterOrDigit(Token token) {
        return token.isWord() || token.isNumber();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Token.Type type = type(text.charAt(at));
            int end = at + 1;
            while (type != Token.Type.SIGN && end < text.length() && type(text.charAt(end)) == type) {
                end++;
            }
            tokens.add(new Token(type, at, end, text.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private static Token.Type type(char character) {
        if (character >= '0' && character <= '9') {
            return Token.Type.NUMBER;
        }
        if (Character.isLetter(character)) {
            return Token.Type.WORD;
        }
        if (character == '\n' || character == '\r') {
            return Token.Type.LINE;
        }
        return Character.isWhitespace(character) ? Token.Type.SPACE : Token.Type.SIGN;
    }
}
