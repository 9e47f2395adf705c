/** Instagram with one professional account: its media with comments, mentions elsewhere, private messages. */
@NullMarked
package plaza.simulator.instagram;

import org.jspecify.annotations.NullMarked;
