package plaza.conversation.outreach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What holds for customers who wish nothing else. Who only answers what a customer said is not limited by it. */
@ConfigMapping(prefix = "plaza.outreach")
public interface OutreachSettings {

    /** Where the day and night of customers are of whom nobody knows it. */
    @WithDefault("UTC")
    ZoneId zone();

    /** From when on we leave them alone. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    /** Until when. */
    @WithDefault("09:00")
    LocalTime quietUntil();

    /** How often we begin at most within 24 hours. */
    @WithDefault("1")
    int mostADay();

    /** How often we begin at most within seven days. */
    @WithDefault("3")
    int mostAWeek();

    /** The channels in the order in which they are tried. */
    @WithDefault("whatsapp,facebook,instagram,email,x,voice")
    List<String> ladder();
}
