package plaza.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.reporting.report.model.Metric;

class EveryFigureIsExplainedTest {

    private static final List<String> DIMENSIONS = List.of("site", "channel", "from", "to");

    @Test
    void the_catalogue_names_every_figure_of_the_report_and_no_other() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::label)).containsExactlyInAnyOrderElementsOf(figures());
    }

    @Test
    void json_and_csv_have_the_same_columns_in_the_same_order() {
        assertThat(ServiceLevelCsv.COLUMNS)
                .containsExactlyElementsOf(Arrays.stream(ServiceLevelItem.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static List<String> figures() {
        return ServiceLevelCsv.COLUMNS.stream()
                .filter(column -> !DIMENSIONS.contains(column))
                .toList();
    }
}
