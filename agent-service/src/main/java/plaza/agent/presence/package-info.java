/** Who is at work, whether their page still speaks to us, and how many units of work they carry. */
@NullMarked
package plaza.agent.presence;

import org.jspecify.annotations.NullMarked;
