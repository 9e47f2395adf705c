/** What an interaction asks for, decided without looking anything up. */
@NullMarked
package plaza.conversation.intake.model;

import org.jspecify.annotations.NullMarked;
