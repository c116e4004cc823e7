package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryStepTest {

    @Test
    void readsWhoCallsWhatAndWhatToRemember() {
        List<StoryStep> steps = StoryStep.of(List.of(
                "@chuyenvien POST /plans",
                "{\"title\":",
                "\"Kế hoạch\"}",
                "-> plan /id",
                "",
                "@chutich GET /plans/${plan}"));

        assertThat(steps)
                .containsExactly(
                        new StoryStep(
                                "chuyenvien", "POST", "/plans", "{\"title\":\n\"Kế hoạch\"}", Map.of("plan", "/id")),
                        new StoryStep("chutich", "GET", "/plans/${plan}", "", Map.of()));
    }

    @Test
    void fillsInRememberedValuesAndMoments() {
        StoryValues values = new StoryValues();
        values.remember("plan", "p-1");

        assertThat(values.fill("/plans/${plan}/time")).isEqualTo("/plans/p-1/time");
        assertThat(values.fill("${today+1}")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(values.fill("${now-20m}")).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\\+07:00");
    }
}
