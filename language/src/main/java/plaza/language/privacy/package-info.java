/**
 * Personal data in a text: where it stands and what it is.
 *
 * <p>One pass over tokens, each looking a bounded number of tokens back and ahead; no regular expression runs over a
 * text. So the time grows with the length, whatever is written.
 */
@NullMarked
package plaza.language.privacy;

import org.jspecify.annotations.NullMarked;
