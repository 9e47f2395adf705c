package plaza.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What stands in the service's database, by plain SQL. */
@ApplicationScoped
public class Tables {

    private static final String FIGURES = "offered, answered, within_target, withdrawn, first_answer_millis";

    /** The figures by one SQL statement over the facts, written apart from the service's own way of making them. */
    private static final String FROM_FACTS = """
            with needed as (
                select distinct on (turn_id) turn_id, occurred_at, site, channel from fact
                where type = 'conversation.answer-needed.v1' and payload ->> 'clock' = 'first-answer'
                order by turn_id, sequence),
            answered as (
                select distinct on (turn_id) turn_id, occurred_at, channel, site, agent_id,
                    payload ->> 'withinTarget' = 'true' as within,
                    greatest(0, extract(epoch from occurred_at - (payload ->> 'since')::timestamptz) * 1000) as millis
                from fact given
                where type = 'conversation.conversation-answered.v1' and payload ->> 'clock' = 'first-answer'
                    and not exists (select 1 from fact lost
                        where lost.type = 'conversation.answer-undelivered.v1' and lost.turn_id = given.turn_id
                            and coalesce(lost.payload ->> 'replyId', '') = coalesce(given.payload ->> 'replyId', ''))
                order by turn_id, occurred_at, sequence),
            withdrawn as (
                select distinct on (turn_id) turn_id, occurred_at, site, channel from fact
                where type = 'conversation.answer-no-longer-needed.v1'
                    and turn_id in (select turn_id from needed) and turn_id not in (select turn_id from answered)
                order by turn_id, sequence),
            seat as (
                select agent_id, agent_site, occurred_at as starts,
                    lead(occurred_at) over (partition by agent_id order by occurred_at) as ends,
                    row_number() over (partition by agent_id order by occurred_at) as number
                from fact where type in ('agent.agent-changed.v1', 'agent.offer-accepted.v1')),
            counted as (
                select occurred_at, site, channel, 1 as offered, 0 as answered, 0 as within_target, 0 as withdrawn,
                    0 as millis from needed
                union all
                select answered.occurred_at, coalesce(seat.agent_site, answered.site), channel, 0, 1,
                    case when within then 1 else 0 end, 0, millis
                from answered left join seat on seat.agent_id = answered.agent_id
                    and (answered.occurred_at >= seat.starts or seat.number = 1)
                    and (seat.ends is null or answered.occurred_at < seat.ends)
                union all
                select occurred_at, site, channel, 0, 0, 0, 1, 0 from withdrawn)
            select date_bin('15 minutes', occurred_at, '2000-01-01T00:00:00Z') as interval_start, site, channel,
                sum(offered)::bigint as offered, sum(answered)::bigint as answered,
                sum(within_target)::bigint as within_target, sum(withdrawn)::bigint as withdrawn,
                sum(millis)::bigint as first_answer_millis
            from counted group by 1, 2, 3
            """;

    private final DataSource dataSource;

    Tables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Rows in which the figures that stand differ from what one SQL aggregation makes of the facts. */
    public long rowsThatDifferFromTheFacts() {
        String standing = "select interval_start, site, channel, " + FIGURES + " from interval_figure" + " where ("
                + FIGURES + ") is distinct from (0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint)";
        return number("with facts as (" + FROM_FACTS + "), standing as (" + standing + ")"
                + " select count(*) from ((table facts except table standing)"
                + " union all (table standing except table facts)) as different");
    }

    /** A number by SQL, with texts for its question marks. */
    public long number(String sql, String... texts) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                select.setString(i + 1, texts[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something behind the service's back; gives the number of rows. */
    public int execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something while another transaction holds all interval rows for itself. */
    public void whileIntervalsAreLocked(Runnable something) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table interval_figure in access exclusive mode");
            something.run();
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
