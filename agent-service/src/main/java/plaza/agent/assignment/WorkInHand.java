package plaza.agent.assignment;

import java.time.Instant;
import plaza.agent.assignment.model.Need;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Units;

/**
 * What an agent has in hand.
 *
 * @param conversation of which conversation
 * @param epoch of their ownership
 * @param need what is asked for
 * @param since since when they own it
 * @param units what it takes of them
 */
public record WorkInHand(ConversationId conversation, Epoch epoch, Need need, Instant since, Units units) {}
