/** One person whom networks show as several: who looks alike, joining them and parting them again. */
@NullMarked
package plaza.conversation.matching;

import org.jspecify.annotations.NullMarked;
